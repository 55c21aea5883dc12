import { returnStateNames } from '~/domain/area-return';
import type { SectionGroup } from '~/domain/handed-sections';
import { plural } from '~/domain/words';
import type { WorkLeft } from '~/domain/work-left';
import { paths } from '~/paths';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { NotificationBanner } from './govuk/notification-banner';
import { TaskList } from './govuk/task-list';
import { type NotInScope, NotInScopeNote } from './not-in-scope';
import { ReturnFilters, type ReturnFiltersProps } from './return-filters';
import { ReturnSide } from './return-side';
import { ReturnStanding, type ReturnStandingProps } from './return-standing';
import { SectionHint, sectionStatus, TallyNumber, whatIsLeft } from './return-tallies';
import { sayBesides, sayTally } from './tally-words';

type Props = ReturnStandingProps & {
  /** What has just been done, in words. */
  news: string | null;
  beforePhase: string | undefined;
  notInScope: NotInScope;
  total: WorkLeft;
  filters: ReturnFiltersProps['filters'];
  next: { section: string; code: string } | undefined;
  /** The sections that were handed to whoever is looking. */
  yours: SectionGroup | undefined;
  pillars: readonly SectionGroup[];
};

/** The sections of a return, those of whoever is looking first, each with what is left of it, and sending at the end. */
export function ReturnTasks(props: Props) {
  const { phase, area, state, total, next, actions, yours, pillars } = props;
  const place = [phase.id, area.slug] as const;
  const editable = actions.includes('edit');
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.home({ area: area.slug })}>Back to home</BackLink>
        {props.news && <NotificationBanner type="success" text={props.news} />}
        <span className="govuk-caption-l">{area.name}</span>
        <h1 className="govuk-heading-l">{phase.name} progress</h1>
        <ReturnStanding {...props} />
        <p className="govuk-body">
          Form: {returnStateNames[state].toLowerCase()}. {total.items - total.toAnswer} of{' '}
          {plural(total.items, 'item')} answered.
          {editable && props.beforePhase && ` What you said in ${props.beforePhase} is beside each item.`}
        </p>
        <Tallies total={total} />
        <ReturnFilters place={place} filters={props.filters} />
        {editable && next && (
          <Button href={paths.section(...place, next.section, next.code)}>
            Go to the next item to {total.asked + total.toCorrect > 0 ? 'change' : 'answer'}
          </Button>
        )}
        {yours && <Sections group={yours} idPrefix="yours" place={place} />}
        {pillars.map((group, index) => (
          <Sections key={group.title} group={group} idPrefix={`pillar-${index + 1}`} place={place} />
        ))}
        <NotInScopeNote {...props.notInScope} />
        <h2 className="govuk-heading-m">Check and send</h2>
        <TaskList
          idPrefix="sending"
          items={[
            {
              title: { text: 'Check answers' },
              href: paths.check(...place),
              hint: {
                text: editable
                  ? 'See what changed and what must be fixed. You can look at any time.'
                  : 'See what changed.',
              },
              status: { text: editable ? whatIsLeft(total) : returnStateNames[state] },
            },
          ]}
        />
      </div>
      <ReturnSide place={place} submission={props.submission} editable={editable} />
    </div>
  );
}

function Tallies({ total }: { total: WorkLeft }) {
  const also = sayBesides(total);
  return (
    <>
      <ul className="app-tally">
        <TallyNumber count={total.unchanged} words="unchanged" />
        <TallyNumber count={total.changed} words="changed" />
        <TallyNumber count={total.toAnswer} words="to answer" />
      </ul>
      {also && <p className="govuk-body">Also: {also}.</p>}
    </>
  );
}

function Sections(props: { group: SectionGroup; idPrefix: string; place: readonly [string, string] }) {
  const { title, tally, sections } = props.group;
  return (
    <section>
      <h2 className="govuk-heading-m app-tight">{title}</h2>
      <p className="govuk-hint app-tight">{sayTally(tally)}</p>
      <TaskList
        idPrefix={props.idPrefix}
        items={sections.map((section) => ({
          title: { text: section.title },
          href: paths.section(...props.place, section.slug),
          hint: { text: <SectionHint {...section} /> },
          status: sectionStatus(section.tally),
        }))}
      />
    </section>
  );
}
