import { z } from 'zod';
import { roles } from '~/domain/viewer';

const areaRoles = ['contributor', 'area_lead'];

/** Who is to be invited; people of areas need at least one area, programme roles have none. */
export const invitationSchema = z
  .object({
    email: z
      .string()
      .trim()
      .regex(/^\S+@\S+\.\S+$/, 'Enter an email address in the correct format, like name@example.com')
      .max(254, 'Email address must be 254 characters or less'),
    name: z.string().trim().min(1, 'Enter their name').max(120, 'Name must be 120 characters or less'),
    role: z.enum(roles, { message: 'Select what they do' }),
    areaIds: z.array(z.string()),
  })
  .refine(({ role, areaIds }) => !areaRoles.includes(role) || areaIds.length > 0, {
    path: ['areaIds'],
    message: 'Select the area they work for',
  })
  .transform((person) => ({ ...person, areaIds: areaRoles.includes(person.role) ? person.areaIds : [] }));
