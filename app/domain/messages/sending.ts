import { sayDeadline, sayMoment } from '../dates';
import type { AreaFacts, Words } from './facts';

/** The submission that a receipt is for. */
export type Sent = { reference: string; version: number; at: Date };

/** Tells an area that its return has arrived; what it says is behind the link. */
export function writeReceipt({ area, phase, link }: AreaFacts, { reference, version, at }: Sent): Words {
  return {
    subject: `Received: ${area}’s return for ${phase.name}`,
    body: [
      `${area}’s return for ${phase.name} was sent at ${sayMoment(at)}.`,
      `Reference: ${reference}\nVersion: ${version}`,
      `You can read and print what was sent here:\n${link}`,
      'You do not need to do anything more unless we ask you a question about it.',
    ].join('\n\n'),
  };
}

/** Tells an area's leads that a return waits for their signature. */
export function writeSignOffWaiting({ area, phase, link, now }: AreaFacts): Words {
  const { dueAt, closesAt } = phase;
  const due =
    now <= dueAt ? `It is due by ${sayDeadline(dueAt)}.` : `It can be sent until ${sayDeadline(closesAt)}.`;
  return {
    subject: `${area}’s return for ${phase.name} waits for your sign-off`,
    body: [
      `${area}’s return for ${phase.name} is ready for you to sign off. It counts as sent only when you have signed it. ${due}`,
      `Read and sign it here:\n${link}`,
    ].join('\n\n'),
  };
}

/** Tells an area of its later date. */
export function writeExtension({ area, phase, link }: AreaFacts): Words {
  const before = phase.extended ? ` instead of ${sayDeadline(phase.extended.from)}` : '';
  return {
    subject: `A later date for ${area}’s return for ${phase.name}`,
    body: [
      `${area}’s return for ${phase.name} is now due by ${sayDeadline(phase.dueAt)}${before}. Sent by then, it counts as on time under an extension.`,
      link,
    ].join('\n\n'),
  };
}

/** Tells somebody that they may come in; their own link comes from whoever invited them. */
export function writeInvitation({ area, link }: Pick<AreaFacts, 'area' | 'link'>): Words {
  return {
    subject: 'You are invited to Report pathfinder progress',
    body: [
      `You are invited to work on ${area}’s progress returns.`,
      `If you have no account yet, whoever invited you has a link for you by which you choose a password. It works once. After that, or with the account you have, sign in here:\n${link}`,
    ].join('\n\n'),
  };
}
