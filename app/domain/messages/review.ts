import { sayDeadline } from '../dates';
import type { AreaFacts, Words } from './facts';

/** Tells an area that changes to its return are asked for; which and why is read in the service. */
export function writeReturned({ area, phase, link, now }: AreaFacts): Words {
  return {
    subject: `Changes are needed to ${area}’s return for ${phase.name}`,
    body: [
      `A reviewer has read ${area}’s return for ${phase.name} and asks for changes.`,
      `Sign in to see what was asked for and why. Make the changes and send the return again by ${sayDeadline(nextDate(phase, now))}. Until then the figures use what you sent before.`,
      link,
    ].join('\n\n'),
  };
}

/** Tells those who prepared a return that it was not signed off. */
export function writeDeclined({ area, phase, link, now }: AreaFacts): Words {
  return {
    subject: `${area}’s return for ${phase.name} was not signed off`,
    body: [
      `An area lead has looked at ${area}’s return for ${phase.name} and did not sign it off.`,
      `Sign in to see what is to change and why, then send it for sign-off again. It can be sent until ${sayDeadline(nextDate(phase, now))}.`,
      link,
    ].join('\n\n'),
  };
}

/** Tells an area that somebody has asked about one of its answers. */
export function writeQuery({ area, phase, link }: AreaFacts, answerBy: Date | undefined): Words {
  const by = answerBy ? ` by ${sayDeadline(answerBy)}` : '';
  return {
    subject: `A question about ${area}’s return for ${phase.name}`,
    body: [
      `There is a question about one item of ${area}’s return for ${phase.name}.`,
      `Sign in to read it and answer it${by}.`,
      link,
    ].join('\n\n'),
  };
}

/** Tells whoever asked that the area has answered. */
export function writeQueryAnswered({ area, phase, link }: AreaFacts): Words {
  return {
    subject: `${area} has answered a question about its return for ${phase.name}`,
    body: [`${area} has answered a question about one item of its return for ${phase.name}.`, link].join(
      '\n\n',
    ),
  };
}

/** Tells an area that its return is accepted. */
export function writeAccepted({ area, phase, link }: AreaFacts): Words {
  return {
    subject: `${area}’s return for ${phase.name} is accepted`,
    body: [
      `${area}’s return for ${phase.name} has been read and accepted. You do not need to do anything more for it.`,
      `You can read what you sent here:\n${link}`,
    ].join('\n\n'),
  };
}

/** What becomes of an area's wish to correct a return after its phase has closed; null: it waits for a decision. */
export type Decision = { granted: boolean; until: Date | null } | null;

/** Tells the programme of an area's wish to correct its return, or the area of what was decided. */
export function writeAmendment({ area, phase, link }: AreaFacts, decision: Decision): Words {
  const theReturn = `${area}’s return for ${phase.name}`;
  if (!decision)
    return {
      subject: `${area} asks to correct its return for ${phase.name}`,
      body: `${area} asks to correct its return for ${phase.name}, which has closed. Sign in to read why and decide.\n\n${link}`,
    };
  if (!decision.granted)
    return {
      subject: `${theReturn} cannot be corrected`,
      body: `The request to correct ${theReturn} was not agreed. Sign in to read why.\n\n${link}`,
    };
  const until = decision.until ? ` until ${sayDeadline(decision.until)}` : '';
  return {
    subject: `You can correct ${theReturn}`,
    body: `The request to correct ${theReturn} was agreed. You can correct and send it again${until}.\n\n${link}`,
  };
}

/** The date that counts now: when it is due, or once that has passed when it closes. */
function nextDate({ dueAt, closesAt }: AreaFacts['phase'], now: Date) {
  return now <= dueAt ? dueAt : closesAt;
}
