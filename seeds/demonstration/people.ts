import type { Role } from '~/domain/viewer';
import { demonstrationAreas } from './areas';

type Person = { key: string; email: string; name: string; role: Role; areas: string[] };

/**
 * Who can sign in to the demonstration, the main cast first; each is named by what they do, and no address can
 * receive mail.
 */
export const demonstrationPeople: Person[] = [
  lead('ashcombe'),
  person('contributor', 'Health contributor, Ashcombe', 'contributor', ['ashcombe']),
  lead('brackenshire'),
  person('dfe-official', 'DfE official', 'dfe_official', []),
  person('delivery-partner', 'Delivery partner programme manager', 'delivery_partner', []),
  person('administrator', 'Administrator', 'administrator', []),
  ...demonstrationAreas.slice(2).map(({ slug }) => lead(slug)),
  person('police-contributor', 'Police contributor, Ashcombe and Brackenshire', 'contributor', [
    'ashcombe',
    'brackenshire',
  ]),
  person('education-contributor', 'Education contributor, Ashcombe', 'contributor', ['ashcombe']),
];

function lead(slug: string): Person {
  const area = demonstrationAreas.find((candidate) => candidate.slug === slug);
  return person(leadKey(slug), `Area lead, ${area?.name}`, 'area_lead', [slug]);
}

function person(key: string, name: string, role: Role, areas: string[]): Person {
  return { key, email: `${key}@example.org`, name, role, areas };
}

/** The first area's lead is simply `area-lead`; the others carry their area's initial. */
function leadKey(slug: string) {
  return slug === 'ashcombe' ? 'area-lead' : `area-lead-${slug.charAt(0)}`;
}
