import type { MessageKind } from '../messages';
import { writeOpening, writeOverdue, writeReminder } from './chase';
import { type DigestFacts, writeDigest } from './digest';
import { type AreaFacts, plainName, type Words } from './facts';
import { type PackFacts, writePack } from './pack';
import {
  type Decision,
  writeAccepted,
  writeAmendment,
  writeDeclined,
  writeQuery,
  writeQueryAnswered,
  writeReturned,
} from './review';
import { type Sent, writeExtension, writeInvitation, writeReceipt, writeSignOffWaiting } from './sending';

/** What an email is written from; what it may be about beside a return only where it is about such a thing. */
export type MessageFacts = AreaFacts & {
  help: string;
  answerBy?: Date | undefined;
  /** The question that it is about waits for an answer; true for emails about something else. */
  questionOpen?: boolean;
  sent?: Sent | undefined;
  decision?: Decision;
  digest?: DigestFacts | undefined;
  pack?: PackFacts | undefined;
};

/** Writes the email of a kind as things stand; undefined when what it would be about is not there. */
export function writeMessage(kind: MessageKind, given: MessageFacts): Words | undefined {
  const area = plainName(given.area);
  const facts = { ...given, area, phase: { ...given.phase, name: plainName(given.phase.name) } };
  const words = wordsOf(kind, facts);
  if (!words) return undefined;
  const why = `You get this email because ${sayWhy(kind, area)}.`;
  const ask = `Nobody reads replies to this address. To ask something, contact the delivery partner or see ${facts.help}`;
  return { subject: words.subject, body: [words.body, '---', `${why} ${ask}`, signature].join('\n\n') };
}

function sayWhy(kind: MessageKind, area: string) {
  if (kind === 'digest') return 'you see the programme’s returns';
  return kind === 'board_pack' ? 'a board pack template names you' : `of your part in ${area}’s return`;
}

const signature = 'Report pathfinder progress';

function wordsOf(kind: MessageKind, facts: MessageFacts): Words | undefined {
  switch (kind) {
    case 'opening':
      return writeOpening(facts);
    case 'reminder':
      return writeReminder(facts);
    case 'overdue':
      return writeOverdue(facts);
    case 'returned':
      return writeReturned(facts);
    case 'declined':
      return writeDeclined(facts);
    case 'sign_off_waiting':
      return writeSignOffWaiting(facts);
    case 'query':
      return writeQuery(facts, facts.answerBy);
    case 'query_answered':
      return writeQueryAnswered(facts);
    case 'receipt':
      return facts.sent && writeReceipt(facts, facts.sent);
    case 'accepted':
      return writeAccepted(facts);
    case 'extension':
      return writeExtension(facts);
    case 'amendment':
      return writeAmendment(facts, facts.decision ?? null);
    case 'digest':
      return facts.digest && writeDigest(facts.digest);
    case 'invitation':
      return writeInvitation(facts);
    case 'board_pack':
      return facts.pack && writePack(facts.pack, facts.link);
  }
}
