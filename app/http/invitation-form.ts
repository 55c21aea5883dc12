import { z } from 'zod';
import { areaRoles, isAreaRole, roles } from '~/domain/viewer';

const email = z
  .string()
  .trim()
  // One address and no list of them, which a mail server would take for several people.
  .regex(
    /^[^\s@,;:<>()[\]"\\]+@(?:[^\s@.,;:<>()[\]"\\]+\.)+[^\s@.,;:<>()[\]"\\]+$/,
    'Enter an email address in the correct format, like name@example.com',
  )
  .max(254, 'Email address must be 254 characters or less');
const name = z.string().trim().min(1, 'Enter their name').max(120, 'Name must be 120 characters or less');

/** Who is to be invited; people of areas need at least one area, programme roles have none. */
export const invitationSchema = z
  .object({
    email,
    name,
    role: z.enum(roles, { message: 'Select what they do' }),
    areaIds: z.array(z.string()),
  })
  .refine(({ role, areaIds }) => !isAreaRole(role) || areaIds.length > 0, {
    path: ['areaIds'],
    message: 'Select the area they work for',
  })
  .transform((person) => ({ ...person, areaIds: isAreaRole(person.role) ? person.areaIds : [] }));

/** Who a lead invites to their own area. */
export const contributorSchema = z.object({ email, name });

/** What somebody of areas does, and for which. */
export const areaWorkSchema = z.object({
  role: z.enum(areaRoles, { message: 'Select what they do' }),
  areaIds: z.array(z.string()).min(1, 'Select the area they work for'),
});
