import { recordEvents } from 'db/events';
import { addHanded, listHandedTo, removeHanded } from 'db/section-assignments';
import { listMembers } from 'db/user-areas';
import { handingOver } from '~/domain/handed-sections';
import type { Viewer } from '~/domain/viewer';
import { asAreaLead } from './area-lead.server';
import { listSections } from './area-people.server';

/**
 * Makes these sections, and no others, the ones that a person of the area is to prepare; what is not a section of
 * theirs to be given is left out. Undefined unless the viewer leads the area and the person works for it.
 */
export async function handSections(
  viewer: Viewer,
  areaSlug: string,
  personId: string,
  codes: readonly string[],
  now: Date,
): Promise<{ name: string } | undefined> {
  return asAreaLead(viewer, areaSlug, async (tx, area) => {
    const person = (await listMembers(tx, area.id)).find(({ id }) => id === personId);
    if (!person) return undefined;
    const sections = (await listSections(tx, area.id)).map(({ code }) => code);
    const held = await listHandedTo(tx, area.id, person.id);
    const { given, taken } = handingOver(
      held,
      sections.filter((code) => codes.includes(code)),
    );
    const handed = { areaId: area.id, userId: person.id, assignedBy: viewer.id, assignedAt: now };
    for (const sectionCode of given) await addHanded(tx, { ...handed, sectionCode });
    for (const sectionCode of taken) await removeHanded(tx, area.id, person.id, sectionCode);
    if (given.length + taken.length > 0) {
      const change = { user: person.id, area: area.id, given, taken };
      await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'sections_handed', change }]);
    }
    return { name: person.name };
  });
}
