import { londonInstant, londonParts } from '~/domain/london';
import type { Phase } from '~/domain/phase';
import type { Viewer } from '~/domain/viewer';
import { grantException } from '~/services/exceptions.server';
import { grantExtension } from '~/services/extensions.server';

/** What holds for one area and not for the others in the present phase: a later date, and an item that is not asked. */
export async function seedExceptions(phase: Phase, people: readonly Viewer[], now: Date): Promise<void> {
  const partner = people.find(({ role }) => role === 'delivery_partner');
  if (!partner || now > phase.closesAt) return;
  const at = new Date((phase.opensAt.getTime() + Math.min(now.getTime(), phase.dueAt.getTime())) / 2);
  const due = londonParts(phase.dueAt);
  const dueAt = londonInstant({ ...due, day: due.day + 14, second: 59, ms: 999 });
  const later = { dueAt, reason: 'Moves to a new case management system in the week the return is due' };
  await grantExtension(partner, phase.id, 'inglemoor', later, at);
  const item = {
    kind: 'out_of_scope' as const,
    areaId: 'jesmonby',
    itemCode: 'CP-PR-03',
    fromPhase: phase.id,
    untilPhase: null,
    reason: 'Parental representation starts in April, when the contract for the whole region begins',
  };
  await grantException(partner, item, at);
}
