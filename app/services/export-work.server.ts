import { store } from 'db/current';
import {
  claimExport,
  giveUpSilent,
  isAnyToMake,
  listOver,
  removeParts,
  saveExpired,
  type TakenExport,
} from 'db/export-work';
import { findUser, listAreasOfUser } from 'db/users';
import { mostTries, restAfterTry, silentFor } from '~/domain/pack-exports';
import type { Result } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import {
  failExport,
  keepExport,
  type MadeFile,
  noteProgress,
  setBack,
  TakenOver,
} from './kept-export.server';

/** Says how far the making has got, of 100, and with what; resolves when it may go on. */
export type Progress = (of100: number, step: string) => Promise<void>;

/**
 * Makes the file that was asked for as this viewer, or says in plain words why that cannot be. Its figures are those of
 * the moment at which it was asked for, so that files asked for together agree though a return comes in meanwhile.
 */
export type Make = (
  viewer: Viewer,
  asked: Pick<TakenExport, 'kind' | 'choices' | 'phaseReference' | 'requestedAt'>,
  progress: Progress,
) => Promise<Result<MadeFile, string>>;

/** What the making needs from outside: the makers, a clock, and somebody to tell of a bug. */
export type Workshop = { make: Make; clock: () => Date; report: (exportId: string, bug: unknown) => void };

const wentWrong = 'Something went wrong in the service while this file was made. It was tried three times.';
const noAccess = 'Whoever asked for this file can no longer see the programme’s figures.';
const eachHalfSecond = 500;

/**
 * Makes the file that has waited longest, and tells whether there was one. Any number of servers may do it at once: each
 * file is one server's until that has said nothing for long. What fails by a bug is tried again after a rest, three
 * times in all.
 */
export async function makeNextExport({ make, clock, report }: Workshop): Promise<boolean> {
  const taken = await takeNext(clock());
  if (!taken) return false;
  try {
    const viewer = await requesterOf(taken);
    const made = viewer && (await make(viewer, taken, progressOf(taken, clock)));
    if (made?.ok) await keepExport(taken, made.value, clock);
    else await failExport(taken, made?.refusal ?? noAccess, clock());
  } catch (bug) {
    if (bug instanceof TakenOver) return true;
    report(taken.id, bug);
    if (taken.tries < mostTries) await setBack(taken, clock());
    else await failExport(taken, wentWrong, clock());
  }
  return true;
}

/** Takes away the files whose time is over, and says so of them. */
export async function expireExports(now: Date): Promise<void> {
  const { db, transaction } = await store();
  for (const id of await listOver(db, now))
    await transaction(async (tx) => {
      await removeParts(tx, id);
      await saveExpired(tx, id);
    });
}

async function takeNext(now: Date) {
  const { db, transaction } = await store();
  const limits = { silentSince: new Date(now.getTime() - silentFor), mostTries, restAfterTry };
  // Looked at first, because a transaction every second would stand in the way of people who save.
  if (!(await isAnyToMake(db, limits, now))) return undefined;
  return transaction(async (tx) => {
    await giveUpSilent(tx, limits, wentWrong, now);
    return claimExport(tx, limits, now);
  });
}

/** Whoever asked, as they are now; undefined when they may not see figures any more. */
async function requesterOf({ requestedBy }: TakenExport): Promise<Viewer | undefined> {
  const { db } = await store();
  const user = await findUser(db, requestedBy);
  if (!user || user.disabledAt || !seesProgramme(user)) return undefined;
  const { id, name, email, role } = user;
  return { id, name, email, role, areas: await listAreasOfUser(db, id) };
}

function progressOf(taken: TakenExport, clock: () => Date): Progress {
  let last = clock().getTime();
  return async (of100, step) => {
    const at = clock();
    if (at.getTime() - last < eachHalfSecond) return;
    last = at.getTime();
    const progress = Math.max(0, Math.min(99, Math.round(of100)));
    await noteProgress(taken, { progress, step, takenAt: at });
  };
}
