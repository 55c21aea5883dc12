import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { groupLines, matrixGroupingOf } from '~/domain/matrix-order';
import { standingNames, standings } from '~/domain/status';
import { outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import type { MatrixAsked } from './matrix-filter';
import type { MatrixLine, MatrixTableProps } from './matrix-table';

type Props = Pick<MatrixTableProps, 'pillars'> & {
  asked: MatrixAsked;
  choices: { programmes: readonly { id: string; name: string }[] };
  asAt: Date;
  base: number;
  sent: number;
  shown: number;
  ofItems: number;
};

/** The counts by item on one sheet of A4: short names, every count and its base, and what they are narrowed to. */
export function MatrixCompact({ pillars, asked, choices, asAt, base, sent, shown, ofItems }: Props) {
  const order = asked.sort ?? 'form';
  const blocks = groupLines(pillars, matrixGroupingOf(asked.group, order), order);
  const width = standings.length + 2;
  return (
    <>
      <p className="app-compact__about">
        {sayNarrowing(asked, choices.programmes)}
        {outOf(shown, ofItems, 'item')}; {outOf(sent, base, 'area')} sent. Each number is a count of areas,
        and the counts of an item that are in scope add up to the areas asked. Taken {sayMoment(asAt)}.
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
                ...rows.map((row) => <Row key={row.code} row={row} />),
              ])}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

function Row({ row: { code, shortName, counts, base } }: { row: MatrixLine }) {
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
      <td>{base}</td>
    </tr>
  );
}

/** What the counts are narrowed to, in words that end where the next sentence begins; empty when they are not. */
function sayNarrowing(asked: MatrixAsked, programmes: Props['choices']['programmes']): string {
  const { programme, wave, pillar, status, items } = asked;
  const said = [
    programme && (programmes.find(({ id }) => id === programme)?.name ?? programme),
    wave !== undefined && `wave ${wave}`,
    pillar && 'one pillar',
    status && `items with any area ${standingNames[status].toLowerCase()}`,
    items && plural(items.split(',').length, 'chosen item'),
  ].filter(Boolean);
  return said.length > 0 ? `Only ${said.join('; ')}. ` : '';
}
