/** The roles that a person can have, one each. */
export const roles = [
  'contributor',
  'area_lead',
  'dfe_official',
  'delivery_partner',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** The roles of people who work for areas. */
export const areaRoles = ['contributor', 'area_lead'] as const;
export type AreaRole = (typeof areaRoles)[number];

export const roleNames: Record<Role, string> = {
  contributor: 'Contributor',
  area_lead: 'Area lead',
  dfe_official: 'DfE official',
  delivery_partner: 'Delivery partner',
  administrator: 'Administrator',
};

/** Whether a person’s name says their role by itself, as in `Health contributor`. */
export function namesRole(name: string, role: Role): boolean {
  return name.toLowerCase().includes(roleNames[role].toLowerCase());
}

/** Who is looking: everything that a look-up may depend on. */
export type Viewer = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The areas this person works for; empty for programme roles. */
  areas: readonly { id: string; slug: string; name: string }[];
};

/** Whether this is a role of somebody who works for areas. */
export function isAreaRole(role: Role): role is AreaRole {
  return areaRoles.some((each) => each === role);
}

/** Whether this viewer sees every area's submissions and the programme's figures. */
export function seesProgramme(viewer: Pick<Viewer, 'role'>): boolean {
  return viewer.role !== 'contributor' && viewer.role !== 'area_lead';
}

/** The viewer's own area with this slug; undefined when it is not theirs. */
export function ownArea(viewer: Viewer, slug: string) {
  return viewer.areas.find((area) => area.slug === slug);
}
