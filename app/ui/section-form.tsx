import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import type { Area } from '~/domain/area';
import type { ReturnState } from '~/domain/area-return';
import type { ItemFilter } from '~/domain/item-filter';
import type { ItemPlace } from '~/domain/item-places';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { DueLine } from './due-line';
import { NotificationBanner } from './govuk/notification-banner';
import { ItemFilterLinks } from './item-filter';
import { ItemQueries } from './item-queries';
import { LockedNotice } from './locked-notice';
import { ProblemSummary } from './problem-summary';
import { QueryForms } from './query-forms';
import { ReadOnlyItem } from './read-only-item';
import { NothingShown } from './section-empty';
import { SectionItems, type SectionItemsProps } from './section-items';
import { summaryOf, summaryTitle } from './section-problems';
import { WhySentBack } from './why-sent-back';

type Props = SectionItemsProps & {
  now: Date;
  phase: Phase;
  phaseState: 'open' | 'closed';
  area: Area;
  state: ReturnState;
  reason: string;
  places: Readonly<Record<string, ItemPlace>>;
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
  pillarTitle: string;
  counts: Readonly<Record<ItemFilter, number>>;
  saved: boolean;
};

/** A section's items to answer, or to read when they can't be changed; all of them, or those that a filter lets through. */
export function SectionForm(props: Props) {
  const { phase, area, section, editable, refused, show } = props;
  const writing = editable || !!refused?.locked;
  const address = (filter: ItemFilter) =>
    paths.section(phase.id, area.slug, section.slug, undefined, filter === 'all' ? {} : { show: filter });
  return (
    <>
      {/* Within the page, so that what is still being saved goes on being saved. */}
      <Link className="govuk-back-link" to={paths.taskList(phase.id, area.slug)}>
        Back to all sections
      </Link>
      <ProblemSummary errors={summaryOf(refused, phase, section)} title={summaryTitle(refused)} />
      {props.saved && !refused && <NotificationBanner type="success" text="Saved" />}
      <span className="govuk-caption-l">{props.pillarTitle}</span>
      <h1 className="govuk-heading-l">{section.title}</h1>
      {editable ? <DueLine phase={phase} now={props.now} /> : !refused && <LockedNotice {...props} />}
      <WhySentBack {...props} />
      {editable && props.before && show === 'all' && (
        <p className="govuk-body">
          Where nothing has moved, select “Still correct”. Otherwise change the answer.
        </p>
      )}
      <ItemFilterLinks show={show} counts={props.counts} address={address} />
      {section.items.length === 0 && <NothingShown {...props} total={props.counts.all} />}
      {writing ? <SectionItems {...props} /> : <ItemsToRead {...props} />}
    </>
  );
}

function ItemsToRead({ section, answers, before, queries, phase, area, now }: Props) {
  return (
    <>
      {section.items.map((item) => (
        <Fragment key={item.code}>
          <ReadOnlyItem
            heading="h2"
            item={item}
            answer={answers[item.code]}
            before={before?.answers[item.code]}
            beforePhase={before?.phaseName}
            history={paths.itemHistory(phase.id, area.slug, item.code)}
          />
          <ItemQueries
            queries={queries[item.code] ?? []}
            name={item.shortName}
            now={now}
            heading="h3"
            side="area"
          />
        </Fragment>
      ))}
      <QueryForms
        queries={Object.values(queries).flat()}
        phase={phase.id}
        area={area.slug}
        side="area"
        section={section.slug}
      />
    </>
  );
}
