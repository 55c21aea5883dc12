import { Link } from '@remix-run/react';
import type { SectionTally } from '~/domain/handed-sections';
import { paths } from '~/paths';
import { Table } from './govuk/table';
import type { CurrentReturn } from './home-return';
import { isSettled, sayLeft } from './tally-words';

/** What is left by section, those handed to whoever is looking first, and checking at the end. */
export function HomeLeft({ current }: { current: CurrentReturn }) {
  const left = current.sections.filter(({ tally }) => !isSettled(tally));
  const [mine, others] = [left.filter(({ mine }) => mine), left.filter(({ mine }) => !mine)];
  return (
    <>
      {mine.length > 0 && <LeftTable caption="Yours" current={current} sections={mine} />}
      <LeftTable
        caption={mine.length > 0 ? 'What else is left' : 'What is left'}
        current={current}
        sections={others}
        last
      />
    </>
  );
}

function LeftTable(props: {
  caption: string;
  current: CurrentReturn;
  sections: readonly SectionTally[];
  last?: boolean;
}) {
  const { phase, area, actions } = props.current;
  const place = [phase.id, area.slug] as const;
  const link = (to: string, words: string) => (
    <Link className="govuk-link" to={to}>
      {words}
    </Link>
  );
  const rows = props.sections.map((section) => [
    { text: link(addressOf(section, place, actions.includes('edit')), section.title) },
    { text: <Left {...section} /> },
  ]);
  const check = [
    { text: link(paths.check(...place), 'Check answers') },
    { text: props.sections.length > 0 ? 'Last. You can look at any time.' : 'Nothing else is left.' },
  ];
  return (
    <Table
      caption={props.caption}
      captionClasses="govuk-table__caption--m"
      classes="app-left"
      head={[{ text: 'Section', classes: 'govuk-!-width-one-half' }, { text: 'To do' }]}
      rows={props.last ? [...rows, check] : rows}
    />
  );
}

function Left({ tally, mine, with: holders }: SectionTally) {
  const others = holders.length > 0 && !mine;
  return (
    <>
      {sayLeft(tally)}
      {others && <span className="app-block app-quiet">With {holders.join(', ')}</span>}
    </>
  );
}

/** Where nothing but answers is missing, the page of the section shows only what is to be answered. */
function addressOf({ slug, tally }: SectionTally, place: readonly [string, string], editable: boolean) {
  const { toAnswer, items, reasons, toConfirm, queries, asked, toCorrect } = tally;
  const besides = reasons + toConfirm + queries + asked + toCorrect;
  const only = editable && toAnswer > 0 && toAnswer < items && besides === 0;
  return paths.section(...place, slug, undefined, only ? { show: 'unanswered' } : {});
}
