import { recordEvents } from 'db/events';
import { addUserArea, listMembers } from 'db/user-areas';
import { findEmailHolder, listAreasOfUser } from 'db/users';
import { cleanText } from '~/domain/clean-text';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { asAreaLead } from './area-lead.server';
import { addInvitedPerson, issueLink } from './invitations.server';

/** Who now works for the area; without a token when they had an account already. */
export type Invited = { name: string; token: string | undefined };

/** Why nobody was invited: they work for the area already, or an administrator has to see to it. */
export type NotInvited = { reason: 'here_already'; name: string } | { reason: 'not_by_you' };

/**
 * Adds a contributor to an area that the viewer leads: somebody new by a single-use link, a contributor of another
 * area by the account they have. Whoever has another role or can no longer sign in is for administrators to add.
 */
export async function inviteContributor(
  viewer: Viewer,
  areaSlug: string,
  person: { email: string; name: string },
  now: Date,
): Promise<Result<Invited, NotInvited> | undefined> {
  return asAreaLead(viewer, areaSlug, async (tx, area) => {
    const holder = await findEmailHolder(tx, cleanText(person.email).toLowerCase());
    if (!holder) {
      const newcomer = { ...person, role: 'contributor' as const, areaIds: [area.id] };
      const added = await addInvitedPerson(tx, viewer.id, newcomer, now);
      return added.ok
        ? accept({ name: cleanText(person.name), token: added.value })
        : refuse({ reason: 'not_by_you' } as const);
    }
    const here = (await listAreasOfUser(tx, holder.id)).some(({ id }) => id === area.id);
    if (here && !holder.disabledAt) return refuse({ reason: 'here_already', name: holder.name } as const);
    if (holder.role !== 'contributor' || holder.disabledAt) return refuse({ reason: 'not_by_you' } as const);
    await addUserArea(tx, holder.id, area.id);
    const change = { user: holder.id, area: area.id };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'area_added', change }]);
    await announce(tx, 'invitation', { phaseId: '', areaId: area.id, subjectId: holder.id }, now);
    return accept({ name: holder.name, token: undefined });
  });
}

/**
 * Makes a new single-use link for a contributor who has never come in, and ends their older ones; gives its token.
 * Refused for anybody else, whose account such a link would open. Undefined unless the viewer leads the area and they
 * work for it.
 */
export async function makeContributorLink(
  viewer: Viewer,
  areaSlug: string,
  personId: string,
  now: Date,
): Promise<Result<string, 'not_by_you'> | undefined> {
  return asAreaLead(viewer, areaSlug, async (tx, area) => {
    const person = (await listMembers(tx, area.id)).find(({ id }) => id === personId);
    if (!person) return undefined;
    const elsewhere = (await listAreasOfUser(tx, person.id)).length > 1;
    const untouched = person.role === 'contributor' && !person.hasPassword && !person.demonstrationKey;
    if (!untouched || elsewhere) return refuse('not_by_you');
    const token = await issueLink(tx, person.id, now);
    const change = { user: person.id };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'link_made', change }]);
    return accept(token);
  });
}
