import { Link } from '@remix-run/react';
import type { Headline, HeadlineLink, HeadlinePart } from '~/domain/headlines';
import { paths } from '~/paths';

/** What the figures say; every number that has something behind it leads there. */
export function Headlines({ headlines, phase }: { headlines: readonly Headline[]; phase: string }) {
  return (
    <ul className="app-headlines">
      {headlines.map(({ id, parts }) => (
        <li key={id}>
          <Sentence parts={parts} address={(link) => addressOf(link, phase)} />
        </li>
      ))}
    </ul>
  );
}

type SentenceProps = { parts: readonly HeadlinePart[]; address: (link: HeadlineLink) => string };

/** One sentence, its numbers linked by the address that the page gives them; a zero leads nowhere. */
export function Sentence({ parts, address }: SentenceProps) {
  return parts.map((part, at) => {
    if (typeof part === 'string') return part;
    if (part.count === 0) return <b key={at}>{part.text}</b>;
    return (
      <Link key={at} to={address(part.link)} className="govuk-link">
        {part.text}
      </Link>
    );
  });
}

/** Where a number of these figures leads. */
export function addressOf(link: HeadlineLink, phase: string): string {
  if (link.kind === 'returns') return paths.phaseReturns(phase);
  if (link.kind === 'status') return paths.matrix({ phase, status: link.status, pillar: link.pillar });
  if (link.kind === 'movement')
    return link.direction === 'up'
      ? `${paths.progress({ phase, all: 1 })}#moved-up`
      : `${paths.progress({ phase })}#slipped-back`;
  const [first, ...rest] = link.codes;
  return first && rest.length === 0
    ? paths.item(first, { phase })
    : paths.matrix({ phase, items: link.codes.join(',') });
}
