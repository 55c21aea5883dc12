import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import type { MovementAsked } from './movement-filter';
import { MovementMethod } from './movement-method';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

/** An estimate without its steps. */
export type CurveSummary = {
  observed: number;
  events: number;
  censored: number;
  median: number | null;
  medianAtRisk: number | null;
};
type Row = {
  code: string;
  shortName: string;
  atFirst: number;
  neverAnswered: number;
  all: CurveSummary;
  waves: readonly ({ wave: number } & CurveSummary)[];
};
type Props = { times: readonly Row[]; asked: MovementAsked };

/** Per item, how many phases until half of the areas had it in place, with those that still wait counted. */
export function MovementTimes({ times, asked }: Props) {
  const waves = [...new Set(times.flatMap((row) => row.waves.map(({ wave }) => wave)))].sort((a, b) => a - b);
  const several = waves.length > 1;
  const addressOf = (code: string) => `${paths.movement({ ...asked, item: code })}#item`;
  return (
    <section className="app-band" aria-labelledby="times">
      <h2 className="govuk-heading-m" id="times">
        Time to in place
      </h2>
      <p className="app-sub">
        In how many phases half of the areas that were asked an item had it in place, those still waiting
        counted for as long as they were heard. Each median stands with how many areas were still at risk:
        observed, and not in place before then.
      </p>
      <MovementMethod />
      <table className="app-times app-stack" {...roles.table}>
        <caption className="govuk-visually-hidden">Phases to in place, by item</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <ColumnHeads
              names={[
                'Item',
                'Median',
                'Came in place',
                'In place at first report',
                'Still waiting',
                'Never answered',
                ...(several ? waves.map((wave) => `Wave ${wave} median`) : []),
              ]}
            />
          </tr>
        </thead>
        <tbody {...roles.group}>
          {times.map(({ code, shortName, all, atFirst, neverAnswered, waves: curves }) => (
            <tr key={code} {...roles.row}>
              <th scope="row" {...roles.rowHead}>
                <Link to={addressOf(code)} className="govuk-link app-quiet-link">
                  {shortName}
                </Link>{' '}
                <span className="app-code">{code}</span>
              </th>
              <td {...roles.cell} data-label="Median">
                <Median curve={all} />
              </td>
              <td {...roles.cell} data-label="Came in place">
                <Behind to={addressOf(code)} count={all.events} of={shortName}>
                  {outOf(all.events, all.observed, 'area')}
                </Behind>
              </td>
              <td {...roles.cell} data-label="In place at first report" className={zero(atFirst)}>
                {atFirst} of {all.events}
              </td>
              <td {...roles.cell} data-label="Still waiting" className={zero(all.censored)}>
                <Behind to={addressOf(code)} count={all.censored} of={shortName}>
                  {all.censored}
                </Behind>
              </td>
              <td {...roles.cell} data-label="Never answered" className={zero(neverAnswered)}>
                <Behind to={addressOf(code)} count={neverAnswered} of={shortName}>
                  {neverAnswered}
                </Behind>
              </td>
              {several &&
                waves.map((wave) => {
                  const curve = curves.find((one) => one.wave === wave);
                  return (
                    <td key={wave} {...roles.cell} data-label={`Wave ${wave} median`}>
                      {curve ? <Median curve={curve} /> : <span className="app-zero">Nobody answered</span>}
                    </td>
                  );
                })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type BehindProps = { to: string; count: number; of: string; children: ReactNode };

function Behind({ to, count, of, children }: BehindProps) {
  if (count === 0) return <span className="app-zero">{children}</span>;
  return (
    <Link to={to} className="govuk-link">
      {children}
      <span className="govuk-visually-hidden">: {of}</span>
    </Link>
  );
}

function Median({ curve }: { curve: CurveSummary }) {
  const { words, base } = medianParts(curve);
  return (
    <span>
      {words} <small>{base}</small>
    </span>
  );
}

/** A median with how many it stands on: `2 phases (5 at risk)`, or that it was not reached. */
export function sayMedian(curve: CurveSummary): string {
  const { words, base } = medianParts(curve);
  return base ? `${words} (${base})` : words;
}

function medianParts({ median, medianAtRisk, events, observed }: CurveSummary) {
  if (observed === 0) return { words: 'Nobody answered', base: '' };
  if (median === null) return { words: 'Not reached', base: `${events} of ${observed} in place` };
  return {
    words: median === 0 ? 'At first report' : plural(median, 'phase'),
    base: `${medianAtRisk} at risk`,
  };
}

/** What a narrow window leaves out. */
function zero(count: number): string | undefined {
  return count === 0 ? 'app-narrow-zero' : undefined;
}
