import { demonstrationAreas } from './areas';

/** Who can sign in to the demonstration; each is named by what they do, and no address can receive mail. */
export const demonstrationPeople: {
  key: string;
  email: string;
  name: string;
  role: 'contributor' | 'area_lead' | 'dfe_official' | 'delivery_partner' | 'administrator';
  areas: string[];
}[] = [
  person('contributor', 'Health contributor, Ashcombe', 'contributor', ['ashcombe']),
  ...demonstrationAreas.map(({ slug, name }) =>
    person(leadKey(slug), `Area lead, ${name}`, 'area_lead', [slug]),
  ),
  person('dfe-official', 'DfE official', 'dfe_official', []),
  person('delivery-partner', 'Delivery partner programme manager', 'delivery_partner', []),
  person('administrator', 'Administrator', 'administrator', []),
];

function person(
  key: string,
  name: string,
  role: (typeof demonstrationPeople)[number]['role'],
  areas: string[],
) {
  return { key, email: `${key}@example.org`, name, role, areas };
}

/** The first area's lead is simply `area-lead`; the others carry their area's initial. */
function leadKey(slug: string) {
  return slug === 'ashcombe' ? 'area-lead' : `area-lead-${slug.charAt(0)}`;
}
