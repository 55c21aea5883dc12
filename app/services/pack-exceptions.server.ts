import { store } from 'db/current';
import { listExceptions } from 'db/exceptions';
import type { PackException, PackOverdue } from '~/domain/board-pack';
import { sayDate } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import { type ExceptionKind, type GrantedException, holdsFor } from '~/domain/exceptions';
import type { PhaseFigures } from '~/domain/figures';
import { findItem } from '~/domain/proforma';
import type { Viewer } from '~/domain/viewer';
import { compareNames } from '~/domain/words';
import { readPhaseReturns } from './phase-returns.server';

/** A pack's phase, whose areas these are, what each is called in the pack, and when it was frozen, if it was. */
export type PackPhase = {
  figures: PhaseFigures;
  names: ReadonlyMap<string, string>;
  isAnonymised: boolean;
  frozenAt: Date | undefined;
};

/** The areas whose return counts as missing though its date is past, or was first sent after it, in the order of what they are called. */
export async function readPackOverdue(
  viewer: Viewer,
  { figures, names, frozenAt }: PackPhase,
  now: Date,
): Promise<PackOverdue[]> {
  const returns = (await readPhaseReturns(viewer, figures.phase.id, now))?.returns ?? [];
  const counted = new Set(figures.submissions.map(({ areaId }) => areaId));
  const until = frozenAt ?? now;
  const overdue = returns.flatMap(({ area, own, firstSentAt }) => {
    const name = names.get(area.id);
    const sentAt = counted.has(area.id) ? firstSentAt : undefined;
    if (name === undefined || (sentAt ?? until) <= own.dueAt) return [];
    const said = sentAt ? `Sent ${sayDue(own.dueAt, sentAt).words}` : 'Not sent';
    return [{ area: name, dueAt: own.dueAt, sentAt, said }];
  });
  return overdue.sort(byArea);
}

// In the order of the areas' own names, a numbered list would tell which number is whose.
const byArea = (a: { area: string }, b: { area: string }) => compareNames({ name: a.area }, { name: b.area });

const kindNames: Record<Exclude<ExceptionKind, 'both_duties'>, string> = {
  extension: 'Later date',
  out_of_scope: 'Item out of scope',
};

/** What was granted to these areas by then and holds in the phase. */
export async function readPackExceptions(
  { figures, names, isAnonymised, frozenAt }: PackPhase,
  now: Date,
): Promise<PackException[]> {
  const { db } = await store();
  const { phase, proforma } = figures;
  const until = frozenAt ?? now;
  const granted = (await listExceptions(db)).flatMap((one): PackException[] => {
    const name = names.get(one.area.id);
    if (name === undefined || one.kind === 'both_duties' || one.grantedAt > until) return [];
    const item = one.itemCode ? findItem(proforma, one.itemCode)?.item : undefined;
    // Of an item that is not among those chosen, or not of this version.
    if (one.itemCode && !item) return [];
    if (!isHeld(one, phase.id, until)) return [];
    return [
      {
        area: name,
        kind: kindNames[one.kind],
        item: item && `${item.code} ${item.shortName}`,
        until: sayUntil(one),
        reason: isAnonymised ? '' : one.reason,
      },
    ];
  });
  return granted.sort(byArea);
}

function isHeld(exception: GrantedException, phaseId: string, until: Date): boolean {
  if (exception.kind === 'extension')
    return exception.fromPhase === phaseId && (exception.endedAt === null || exception.endedAt > until);
  return holdsFor(exception, phaseId);
}

function sayUntil({ dueAt, untilPhase }: GrantedException): string {
  if (dueAt) return sayDate(dueAt);
  return untilPhase ? `the phase ${untilPhase}` : 'No end date';
}
