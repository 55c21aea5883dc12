import { Link } from '@remix-run/react';
import type { HeadlineLink } from '~/domain/headlines';
import { type Status, statuses, statusNames } from '~/domain/status';
import { outOf, plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import { addressOf, type SaidFigures } from './headlines';
import { StatusWord } from './status';
import { type Counts, StatusBar } from './status-bar';

type Props = {
  pillars: readonly { slug: string; title: string; answered: number; counts: Counts }[];
  phase: { id: string; name: string };
  sent: number;
  figures: SaidFigures;
};

/** How far each pillar is: a bar of its answers, with the counts in words for those who do not see it. */
export function PillarBars({ pillars, phase, sent, figures }: Props) {
  const known = pillars.filter(({ answered }) => answered > 0);
  if (known.length === 0) return null;
  const shown = statuses.filter((status) => known.some(({ counts }) => counts[status] > 0));
  return (
    <section className="app-pillars" aria-labelledby="pillars">
      <h2 className="govuk-heading-s" id="pillars">
        Answers in each pillar
      </h2>
      <p className="app-sub">
        Answers by status, {plural(sent, 'area')} that sent, {phase.name}
      </p>
      <ul className="app-key" aria-label="Key">
        {shown.map((status) => (
          <li key={status}>
            <StatusWord standing={status} />
          </li>
        ))}
      </ul>
      <ul className="app-pillars__bars">
        {known.map(({ slug, title, answered, counts }) => (
          <li key={slug}>
            <div className="app-pillars__name">
              <Link to={paths.matrix({ phase: phase.id, pillar: slug })} className="govuk-link">
                {title}
              </Link>
              <Link to={addressOf({ link: inPlaceIn(slug) }, figures)} className="govuk-link">
                {outOf(counts.in_place, answered, 'answer')} in place
              </Link>
              <span className="govuk-visually-hidden">{others(counts, shown)}</span>
            </div>
            <StatusBar counts={counts} base={answered} labels />
          </li>
        ))}
      </ul>
      <p className="app-more">
        <Link to={paths.matrix({ phase: phase.id })} className="govuk-link">
          See all items
        </Link>
      </p>
    </section>
  );
}

function inPlaceIn(pillar: string): HeadlineLink {
  return { kind: 'status', status: 'in_place', pillar };
}

function others(counts: Counts, shown: readonly Status[]): string {
  return shown
    .filter((status) => status !== 'in_place')
    .map((status) => `, ${sayNumber(counts[status])} ${statusNames[status].toLowerCase()}`)
    .join('');
}
