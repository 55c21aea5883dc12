import { listAreas } from 'db/areas';
import { store } from 'db/current';
import { findNewestVersion, findProforma } from 'db/phases';
import { listHanded } from 'db/section-assignments';
import type { Reader } from 'db/store';
import { listMembers } from 'db/user-areas';
import { itemsInScope, pillarsWith } from '~/domain/proforma';
import { ownArea, type Viewer } from '~/domain/viewer';
import { areaLedBy } from './area-lead.server';

type Member = Awaited<ReturnType<typeof listMembers>>[number];

/**
 * Who works for an area and which sections each was handed; undefined when the area is not the viewer's own. Only who
 * leads it is told email addresses and who has yet to come in.
 */
export async function readAreaPeople(viewer: Viewer, areaSlug: string) {
  const area = ownArea(viewer, areaSlug);
  if (!area) return undefined;
  const { db } = await store();
  const handed = await listHanded(db, area.id);
  const sections = await listSections(db, area.id);
  const leads = areaLedBy(viewer, areaSlug) !== undefined;
  return {
    area,
    leads,
    people: (await listMembers(db, area.id)).map((member) => ({
      id: member.id,
      name: member.name,
      role: member.role,
      self: member.id === viewer.id,
      account: leads ? accountOf(member) : undefined,
      sections: sections.filter(({ code }) => holds(handed, member.id, code)).map(({ title }) => title),
    })),
    nobodys: sections.filter(({ code }) => !handed.some(({ section }) => section === code)),
  };
}

/**
 * One person of an area that the viewer leads, and which sections they and others were handed; undefined for anybody
 * else.
 */
export async function readAreaPerson(viewer: Viewer, areaSlug: string, personId: string) {
  const area = areaLedBy(viewer, areaSlug);
  if (!area) return undefined;
  const { db } = await store();
  const member = (await listMembers(db, area.id)).find(({ id }) => id === personId);
  if (!member) return undefined;
  const handed = await listHanded(db, area.id);
  const sections = await listSections(db, area.id);
  return {
    area,
    person: { id: member.id, name: member.name, self: member.id === viewer.id, ...accountOf(member) },
    sections: sections.map(({ code, title }) => ({
      code,
      title,
      theirs: holds(handed, member.id, code),
      others: handed
        .filter(({ section, userId }) => section === code && userId !== member.id)
        .map(({ name }) => name),
    })),
  };
}

/** The sections of the newest version of the proforma that ask an area of this programme, in form order. */
export async function listSections(db: Reader, areaId: string) {
  const version = await findNewestVersion(db);
  const proforma = version === undefined ? undefined : await findProforma(db, version);
  const area = (await listAreas(db)).find(({ id }) => id === areaId);
  if (!proforma || !area) return [];
  return pillarsWith(proforma, itemsInScope(proforma, { ...area, outOfScope: [] }))
    .flatMap((pillar) => pillar.sections)
    .map(({ code, title }) => ({ code, title }));
}

/** The people of a demonstration come in without a password. */
function accountOf({ email, hasPassword, demonstrationKey }: Member) {
  return { email, canSignIn: hasPassword || demonstrationKey !== null };
}

function holds(handed: readonly { section: string; userId: string }[], userId: string, code: string) {
  return handed.some((each) => each.section === code && each.userId === userId);
}
