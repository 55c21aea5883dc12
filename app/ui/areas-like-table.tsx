import type { ReactNode } from 'react';
import type { LikeRow, NamedStandings } from '~/domain/areas-like-table';
import type { ReleasedCounts } from '~/domain/disclosure-release';
import { saySoftCount } from '~/domain/soft-counts';
import { type Standing, standingNames } from '~/domain/status';
import { listNames, plural } from '~/domain/words';
import { Table } from './govuk/table';
import { StatusWord } from './status';

type Props<Others> = { caption: string; rows: readonly LikeRow<Others>[] };

/** Item by item, where an area stands, and how many of the others have it in place. */
export function CountedTable({ withOwn, ...props }: Props<ReleasedCounts> & { withOwn: boolean }) {
  const others = withOwn ? 'Of all areas, in place' : 'Of the others, in place';
  return <LikeTable {...props} others={others} say={sayCounts} />;
}

/** Item by item, where an area stands, and where each of the others does. */
export function NamedTable(props: Props<NamedStandings>) {
  return <LikeTable {...props} others="The others" say={(others) => <Names others={others} />} />;
}

function LikeTable<Others>(
  props: Props<Others> & { others: string; say: (others: Others | null) => ReactNode },
) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="app-scroll" aria-label={`Table: ${props.caption}`} tabIndex={0}>
      <Table
        caption={props.caption}
        captionClasses="govuk-visually-hidden"
        classes="app-plain-table"
        firstCellIsHeader
        head={[{ text: 'Item' }, { text: 'Your answer' }, { text: props.others }]}
        rows={props.rows.map(({ code, shortName, own, others }) => [
          {
            text: (
              <>
                {shortName} <span className="app-code">{code}</span>
              </>
            ),
          },
          { text: <StatusWord standing={own} /> },
          { text: props.say(others) },
        ])}
      />
    </section>
  );
}

function sayCounts(others: ReleasedCounts | null) {
  return others ? `${saySoftCount(others.inPlace)} of ${plural(others.areas, 'area')}` : 'Not shown';
}

function Names({ others }: { others: NamedStandings | null }) {
  if (!others) return 'No area';
  const given = Object.entries(others).filter(([, names]) => names.length > 0);
  return (
    <ul className="govuk-list app-tight">
      {given.map(([standing, names]) => (
        <li key={standing}>
          <b>{standingNames[standing as Standing]}</b>: {listNames(names)} ({names.length})
        </li>
      ))}
    </ul>
  );
}
