import { store } from 'db/current';
import { claimMessage, saveTry } from 'db/outbox';
import type { Tx } from 'db/store';
import { whyNotNeeded } from '~/domain/message-need';
import { leaseLasts, nextTry } from '~/domain/message-tries';
import { writeMessage } from '~/domain/messages/compose';
import type { MessageLinks } from '~/domain/messages/links';
import { seesProgramme } from '~/domain/viewer';
import { type Mailer, NotHandedOver } from '~/mail/mailer';
import { loadMessageFacts } from './message-facts.server';

type Claimed = NonNullable<Awaited<ReturnType<typeof claimMessage>>>;

/**
 * Sends the email that has waited longest, if it is still needed, and writes down what became of it; tells whether
 * there was one. Any number of servers may do it at once: each email is one server's until its lease ends, so it is
 * sent once, and once more only where a server dies between sending it and saying so. Without a mailer it is written
 * and kept.
 */
export async function sendNext(mailer: Mailer | null, links: MessageLinks, now: Date): Promise<boolean> {
  const { transaction } = await store();
  const taken = await transaction((tx) => take(tx, mailer, links, now));
  if (!taken) return false;
  if (!mailer || !taken.words) return true;
  const { claimed, words } = taken;
  try {
    const email = { to: claimed.email, subject: words.subject, text: words.body, reference: claimed.id };
    const { providerId } = await mailer.send(email);
    const sent = { state: 'sent' as const, settledAt: now, providerId, outcome: '', leaseUntil: null };
    await transaction((tx) => saveTry(tx, claimed.id, claimed.attempts, sent));
  } catch (error) {
    if (!(error instanceof NotHandedOver)) throw error;
    await transaction((tx) => noteFailure(tx, claimed, error, now));
  }
  return true;
}

/** Takes an email for this server with the words that it goes out with; no words: it was settled without being sent. */
async function take(tx: Tx, mailer: Mailer | null, links: MessageLinks, now: Date) {
  const claimed = await claimMessage(tx, new Date(now.getTime() + leaseLasts), now);
  if (!claimed) return undefined;
  const settle = (state: 'cancelled' | 'failed' | 'kept', outcome: string, words = {}) =>
    saveTry(tx, claimed.id, claimed.attempts, { state, outcome, ...words, settledAt: now, leaseUntil: null });
  const facts = (await loadMessageFacts(tx, [claimed], links, now))(claimed);
  const needed = {
    phase: facts.phase,
    state: facts.state,
    recipient: whereIs(claimed),
    questionOpen: facts.questionOpen !== false,
    awaited: facts.digest?.awaited.length ?? 0,
    packThere: !!facts.pack,
  };
  const why = whyNotNeeded(claimed.kind, needed, now);
  const words = writeMessage(claimed.kind, facts);
  if (why || !words) {
    await settle('cancelled', why ?? 'What it was about is no longer there');
    return { claimed, words: undefined };
  }
  // Servers that die while they send it must not try for ever.
  if (claimed.attempts > 1 && !nextTry(claimed.attempts - 1, now)) {
    await settle('failed', 'It could not be sent in many tries');
    return { claimed, words: undefined };
  }
  if (mailer) await saveTry(tx, claimed.id, claimed.attempts, words);
  else await settle('kept', 'Email is not set up here', words);
  return { claimed, words };
}

async function noteFailure(
  tx: Tx,
  { id, attempts }: Claimed,
  { message, forGood }: NotHandedOver,
  now: Date,
) {
  const again = forGood ? undefined : nextTry(attempts, now);
  const outcome = { outcome: message, leaseUntil: null };
  await saveTry(
    tx,
    id,
    attempts,
    again ? { ...outcome, sendAt: again } : { ...outcome, state: 'failed', settledAt: now },
  );
}

function whereIs({ kind, disabledAt, role, areaId, worksFor }: Claimed) {
  if (disabledAt) return 'ended' as const;
  if (kind === 'board_pack') return seesProgramme({ role }) ? ('there' as const) : ('left' as const);
  return areaId && !worksFor && !seesProgramme({ role }) ? ('left' as const) : ('there' as const);
}
