import { returnStateNames } from '../area-return';
import { sayDeadline } from '../dates';
import type { Phase } from '../phase';
import { hasOrHave, outOf } from '../words';
import type { Awaited, Words } from './facts';

export type DigestFacts = {
  phase: Pick<Phase, 'name' | 'dueAt' | 'closesAt'>;
  asked: number;
  awaited: readonly Awaited[];
  link: string;
  now: Date;
};

/** Tells the programme by name who is late, who has more time, who owes changes, and who cannot be written to. */
export function writeDigest({ phase, asked, awaited, link, now }: DigestFacts): Words {
  const notSent = awaited.filter(({ sentBefore }) => !sentBefore);
  const late = notSent.filter(({ extendedTo }) => !extendedTo);
  const more = notSent.filter(({ extendedTo }) => extendedTo);
  const changes = awaited.filter(({ sentBefore }) => sentBefore);
  const unreached = awaited.filter((each) => each.unreached);
  const sent = asked - notSent.length;
  const due =
    now > phase.dueAt
      ? `It was due by ${sayDeadline(phase.dueAt)} and closes at ${sayDeadline(phase.closesAt)}.`
      : `It is due by ${sayDeadline(phase.dueAt)}.`;
  return {
    subject: `${outOf(notSent.length, asked, 'area')} not sent for ${phase.name}`,
    body: [
      `${outOf(sent, asked, 'area')} ${hasOrHave(sent)} sent a return for ${phase.name}. ${due}`,
      section(now > phase.dueAt ? 'Late' : 'Not sent', late, ({ area, state }) => `${area}: ${form(state)}`),
      section('Not sent, with a later date', more, ({ area, state, extendedTo }) =>
        [area, form(state), extendedTo && `until ${sayDeadline(extendedTo)}`].filter(Boolean).join(': '),
      ),
      section('Changes asked for, not sent again', changes, ({ area, state }) => `${area}: ${form(state)}`),
      section('Cannot be reached by email', unreached, ({ area, unreached }) =>
        unreached === 'nobody' ? `${area}: nobody there can sign in` : `${area}: no area lead to sign off`,
      ),
      `See every return, hold a message or send one:\n${link}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

function section(title: string, awaited: readonly Awaited[], line: (each: Awaited) => string) {
  if (awaited.length === 0) return '';
  return [title, '', ...awaited.map((each) => `- ${line(each)}`)].join('\n');
}

function form(state: Awaited['state']) {
  return returnStateNames[state].toLowerCase();
}
