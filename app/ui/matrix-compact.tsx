import { Link } from '@remix-run/react';
import { groupLines, matrixGroupingOf } from '~/domain/matrix-order';
import { standingNames, standings } from '~/domain/status';
import { readWaves, sayWaves } from '~/domain/waves';
import { hasOrHave, listNames, outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import type { MatrixAsked } from './matrix-filter';
import type { MatrixLine, MatrixTableProps } from './matrix-table';

/** More areas than this are counted, not named, so that the sheet stays one. */
const mostNamed = 10;

type Props = Pick<MatrixTableProps, 'pillars' | 'movedSince'> & {
  asked: MatrixAsked;
  choices: { programmes: readonly { id: string; name: string }[] };
  base: number;
  sent: number;
  /** The names of the areas that have not sent. */
  missing: readonly string[];
  shown: number;
  ofItems: number;
};

/** The counts by item on one sheet of A4: short names, every count and its base, and what they are narrowed to. */
export function MatrixCompact({ pillars, movedSince, asked, choices, base, sent, missing, ...of }: Props) {
  const order = asked.sort ?? 'form';
  const blocks = groupLines(pillars, matrixGroupingOf(asked.group, order), order);
  const width = standings.length + (movedSince ? 4 : 2);
  return (
    <>
      <p className="app-compact__about">
        {sayNarrowing(asked, choices.programmes)}
        {outOf(of.shown, of.ofItems, 'item')}; {outOf(sent, base, 'area')} sent. {sayMissing(missing)} Each
        number is a count of areas, and the counts of an item that are in scope add up to the areas asked.
        {movedSince && ` Moves are since ${movedSince.phase}.`}
      </p>
      <p className="app-sub app-screen-only">
        This fits one sheet of A4 when it is printed.{' '}
        <Link to={paths.matrix({ ...asked })} className="govuk-link">
          Back to the whole table
        </Link>
      </p>
      <section
        className="app-scroll"
        aria-label="Counts by item"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
        tabIndex={0}
      >
        <table className="app-compact">
          <caption className="govuk-visually-hidden">Number of areas giving each answer, by item</caption>
          <thead>
            <tr>
              <th scope="col">Item</th>
              {standings.map((standing) => (
                <th key={standing} scope="col">
                  {standingNames[standing]}
                </th>
              ))}
              <th scope="col">Areas asked</th>
              {movedSince && (
                <>
                  <th scope="col">Moved up</th>
                  <th scope="col">Slipped back</th>
                </>
              )}
            </tr>
          </thead>
          {blocks.map(({ pillar, sections }) => (
            <tbody key={pillar?.slug ?? 'all'}>
              {pillar && (
                <tr className="app-compact__pillar">
                  <th scope="rowgroup" colSpan={width}>
                    {pillar.title}: {outOf(pillar.inPlace, pillar.answered, 'answer')} in place
                  </th>
                </tr>
              )}
              {sections.flatMap(({ code, title, rows }) => [
                title !== undefined && (
                  <tr key={code} className="app-compact__section">
                    <th scope="rowgroup" colSpan={width}>
                      {title}
                    </th>
                  </tr>
                ),
                ...rows.map((row) => <Row key={row.code} row={row} moves={movedSince !== undefined} />),
              ])}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

function Row({
  row: { code, shortName, counts, base, up, back },
  moves,
}: {
  row: MatrixLine;
  moves: boolean;
}) {
  return (
    <tr>
      <th scope="row">
        <span className="app-compact__code">{code}</span> {shortName}
      </th>
      {standings.map((standing) => (
        <td key={standing} className={counts[standing] === 0 ? 'app-zero' : undefined}>
          {counts[standing]}
        </td>
      ))}
      <td className="app-compact__base">{base}</td>
      {moves &&
        [up, back].map((count, at) => (
          <td key={at} className={count === 0 ? 'app-zero' : undefined}>
            {count}
          </td>
        ))}
    </tr>
  );
}

/** Who has not sent, by name where they are few. */
function sayMissing(missing: readonly string[]): string {
  if (missing.length === 0) return 'None is missing.';
  if (missing.length > mostNamed)
    return `${plural(missing.length, 'area')} ${hasOrHave(missing.length)} not sent.`;
  return `Not sent: ${listNames(missing)}.`;
}

/** What the counts are narrowed to, in words that end where the next sentence begins; empty when they are not. */
function sayNarrowing(asked: MatrixAsked, programmes: Props['choices']['programmes']): string {
  const { programme, wave, pillar, status, items } = asked;
  const said = [
    programme && (programmes.find(({ id }) => id === programme)?.name ?? programme),
    wave !== undefined && sayWaves(readWaves(wave) ?? []).toLowerCase(),
    pillar && 'one pillar',
    status && `items with any area ${standingNames[status].toLowerCase()}`,
    items && plural(items.split(',').length, 'chosen item'),
  ].filter(Boolean);
  return said.length > 0 ? `Only ${said.join('; ')}. ` : '';
}
