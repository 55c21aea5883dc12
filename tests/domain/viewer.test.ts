import { describe, expect, it, test } from 'vitest';
import { ownArea, type Role, roleNames, roles, seesProgramme, type Viewer } from '~/domain/viewer';

const place = (slug: string) => ({ id: `id-of-${slug}`, slug, name: slug });
const viewer = (role: Role, ...slugs: string[]): Viewer => ({
  id: 'someone',
  name: 'Someone',
  email: 'someone@example.org',
  role,
  areas: slugs.map(place),
});

test.each<[Role, boolean]>([
  ['contributor', false],
  ['area_lead', false],
  ['dfe_official', true],
  ['delivery_partner', true],
  ['administrator', true],
])('a %s sees the whole programme: %s', (role, sees) => {
  expect(seesProgramme({ role })).toBe(sees);
});

it('every role has a name of its own', () => {
  expect(new Set(roles.map((role) => roleNames[role])).size).toBe(roles.length);
});

describe('an area', () => {
  it('is somebody’s own when they work for it, by its slug', () => {
    expect(ownArea(viewer('area_lead', 'north', 'south'), 'south')).toEqual(place('south'));
  });

  it.each(['west', 'SOUTH', 'sout', 'id-of-south', '', '__proto__'])('is not theirs as “%s”', (slug) => {
    expect(ownArea(viewer('area_lead', 'north', 'south'), slug)).toBeUndefined();
  });

  it.each(['dfe_official', 'delivery_partner', 'administrator'] as const)(
    'is nobody’s own who is a %s',
    (role) => {
      expect(ownArea(viewer(role), 'north')).toBeUndefined();
    },
  );
});
