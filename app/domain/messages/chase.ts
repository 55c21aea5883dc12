import { sayDay, sayDeadline } from '../dates';
import type { AreaFacts, Words } from './facts';

/** Tells an area that its return can be filled in. */
export function writeOpening({ area, phase, link }: AreaFacts): Words {
  return {
    subject: `${area}’s return for ${phase.name} is open`,
    body: [
      `You can now say how far ${area} has got in ${phase.name}.`,
      `Change what has moved since last time and confirm what has not. Send it by ${sayDeadline(phase.dueAt)}.`,
      `Start here:\n${link}`,
    ].join('\n\n'),
  };
}

/** Reminds an area of a return that is due, in the words that fit where it has got stuck. */
export function writeReminder(facts: AreaFacts): Words {
  const { area, phase, link } = facts;
  const day = sayDay(phase.dueAt);
  const due = `It is due by ${sayDeadline(phase.dueAt)}.`;
  const later = phase.extended ? ` This is the later date that ${area} was given.` : '';
  const stuck = stuckWords(facts);
  return {
    subject: `${stuck.ask} by ${day}`,
    body: [stuck.where, due + later, `${stuck.next}\n${link}`].join('\n\n'),
  };
}

/** Tells an area that its return is late, and until when it can still be sent. */
export function writeOverdue(facts: AreaFacts): Words {
  const { area, phase, link, sentBefore } = facts;
  const stuck = stuckWords(facts);
  // What was sent in time stays in time: only the changes are missing.
  const due = sentBefore ? '' : `It was due by ${sayDeadline(phase.dueAt)}. `;
  const until = `You can ${sentBefore ? '' : 'still '}send it until ${sayDeadline(phase.closesAt)}.`;
  return {
    subject: sentBefore
      ? `${stuck.ask} by ${sayDay(phase.closesAt)}`
      : `Late: ${area}’s return for ${phase.name}`,
    body: [stuck.where, due + until, `${stuck.next}\n${link}`].join('\n\n'),
  };
}

/** Where the return has got stuck, what is asked of the reader, and what their link is for. */
function stuckWords({ area, phase, state, sentBefore }: AreaFacts) {
  const theReturn = `${area}’s return for ${phase.name}`;
  if (state === 'awaiting_sign_off')
    return {
      ask: `Sign off ${theReturn}`,
      where: `${theReturn} is ready and waits for you to sign it off. It counts as sent only when an area lead has signed it.`,
      next: 'Read and sign it here:',
    };
  if (phase.correcting)
    return {
      ask: `Send the correction to ${theReturn}`,
      where: `It was agreed that you can correct ${theReturn}, and the correction has not been sent. Until it is, the figures use what you sent before.`,
      next: 'Go on here:',
    };
  if (sentBefore)
    return {
      ask: `Send the changes to ${theReturn}`,
      where: `Changes were asked for in ${theReturn}, and it has not been sent again. Until it is, the figures use what you sent before.`,
      next: 'See what was asked for here:',
    };
  if (state === 'not_started')
    return {
      ask: `Send ${theReturn}`,
      where: `Nobody has begun ${theReturn}.`,
      next: 'Start here:',
    };
  return {
    ask: `Send ${theReturn}`,
    where: `${theReturn} has been begun but not sent.`,
    next: 'Go on here:',
  };
}
