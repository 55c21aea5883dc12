import { Link } from '@remix-run/react';
import type { Headline, HeadlineCount, HeadlinePart } from '~/domain/headlines';
import { paths } from '~/paths';
import { AddNote, NotesAt, type NotesHere } from './sentence-notes';

/** The figures that sentences are computed from, as far as their numbers' addresses depend on them. */
export type SaidFigures = {
  phase: string;
  /** By which they can be found and recomputed, down to who signed what. */
  reference: string | undefined;
  /** Whether they are an edition's, and so no longer what the returns say today. */
  frozen: boolean;
};

type Props = { headlines: readonly Headline[]; figures: SaidFigures; notes: NotesHere };

/** What the figures say; every number leads to what it counts, and notes stand beside. */
export function Headlines({ headlines, figures, notes }: Props) {
  return (
    <ul className="app-headlines">
      {headlines.map(({ id, parts }) => (
        <li key={id} id={`said-${id}`}>
          <Sentence parts={parts} address={(part) => addressOf(part, figures)} />{' '}
          <AddNote place={id} notes={notes} />
          <NotesAt place={id} notes={notes} />
        </li>
      ))}
    </ul>
  );
}

type SentenceProps = {
  parts: readonly HeadlinePart[];
  /** Undefined for a number that has nothing behind it. */
  address: (part: HeadlineCount) => string | undefined;
};

/** One sentence, its numbers linked by the address that the page gives them. */
export function Sentence({ parts, address }: SentenceProps) {
  return parts.map((part, at) => {
    if (typeof part === 'string') return part;
    const to = address(part);
    if (!to) return <b key={at}>{part.text}</b>;
    return (
      <Link key={at} to={to} className="govuk-link">
        {part.text}
      </Link>
    );
  });
}

/** Where a number of these figures leads: to the answers behind it, or to the returns and who signed them. */
export function addressOf({ link }: Pick<HeadlineCount, 'link'>, figures: SaidFigures): string {
  const { phase, reference, frozen } = figures;
  if (link.kind === 'returns')
    return reference && (link.sent || frozen)
      ? `${paths.figure(reference)}#returns`
      : paths.phaseReturns(phase);
  if (link.kind === 'status') {
    const { status, pillar } = link;
    return reference
      ? `${paths.figure(reference, { status, pillar })}#picked`
      : paths.matrix({ phase, status, pillar });
  }
  if (link.kind === 'compared') return paths.movement({ to: phase });
  if (link.kind === 'movement')
    return link.direction === 'up'
      ? `${paths.progress({ phase, all: 1 })}#moved-up`
      : `${paths.progress({ phase })}#slipped-back`;
  const [first, ...rest] = link.codes;
  return first && rest.length === 0
    ? paths.item(first, { phase })
    : paths.matrix({ phase, items: link.codes.join(',') });
}
