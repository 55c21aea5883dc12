import type { StoredAnswer } from '~/domain/answers';
import type { Area } from '~/domain/area';
import type { ReturnState } from '~/domain/area-return';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Phase } from '~/domain/phase';
import type { Section } from '~/domain/proforma';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { DueLine } from './due-line';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { NotificationBanner } from './govuk/notification-banner';
import { ItemField } from './item-field';
import { LockedNotice } from './locked-notice';
import { ProblemSummary } from './problem-summary';
import { ReadOnlyItem } from './read-only-item';
import { ReviewerReason } from './reviewer-reason';
import { errorsOf, type Refused, summaryOf, summaryTitle } from './section-problems';
import { useUnsavedWarning } from './unsaved';

type Props = {
  now: Date;
  phase: Phase;
  phaseState: 'open' | 'closed';
  area: Area;
  state: ReturnState;
  reason: string;
  submission: { id: string; reference: string; submittedAt: Date } | undefined;
  editable: boolean;
  pillarTitle: string;
  section: Section;
  nextTitle: string | undefined;
  answers: Readonly<Record<string, StoredAnswer>>;
  before: { phaseName: string; answers: Readonly<Record<string, SubmittedAnswer>> } | undefined;
  saved: boolean;
  /** The item of which somebody has just said that nothing has changed. */
  confirmed?: string | undefined;
  refused: Refused | undefined;
};

/** A section's items in one form that saves as far as it can, or to read when they can't be changed. */
export function SectionForm(props: Props) {
  const { phase, area, section, editable, refused } = props;
  const writing = editable || !!refused?.locked;
  return (
    <>
      <BackLink href={paths.taskList(phase.id, area.slug)}>Back to all sections</BackLink>
      <ProblemSummary errors={summaryOf(refused, phase, section)} title={summaryTitle(refused)} />
      {props.saved && !refused && <NotificationBanner type="success" text="Saved" />}
      <span className="govuk-caption-l">{props.pillarTitle}</span>
      <h1 className="govuk-heading-l">{section.title}</h1>
      <p className="govuk-visually-hidden" role="status">
        {props.confirmed && `Saved: nothing has changed for ${props.confirmed}`}
      </p>
      {editable ? <DueLine phase={phase} now={props.now} /> : !refused && <LockedNotice {...props} />}
      {props.reason && <ReviewerReason reason={props.reason} state={props.state} />}
      {writing ? <ItemsToAnswer {...props} /> : <ItemsToRead {...props} />}
    </>
  );
}

function ItemsToAnswer({ section, answers, before, refused, editable, nextTitle }: Props) {
  const unsaved = useUnsavedWarning(refused);
  return (
    <PostForm {...unsaved}>
      {/* First, so that the Enter key saves and stays instead of pressing some item's button. */}
      {editable && (
        <button type="submit" className="govuk-visually-hidden" tabIndex={-1}>
          Save
        </button>
      )}
      {section.items.map((item, index) => (
        <ItemField
          key={`${item.code}/${answers[item.code]?.version ?? 0}/${!!refused?.clashes.some(({ code }) => code === item.code)}`}
          item={item}
          headings={section.statusHeadings}
          place={`Item ${index + 1} of ${section.items.length}`}
          answer={answers[item.code]}
          before={before?.answers[item.code]}
          beforePhase={before?.phaseName}
          typed={refused?.typed[item.code]}
          clash={refused?.clashes.find(({ code }) => code === item.code)}
          errors={errorsOf(refused, item.code)}
          editable={editable}
        />
      ))}
      {editable && (
        <div className="govuk-button-group">
          <Button name="then" value="continue">
            Save and continue
          </Button>
          <Button name="then" value="stay" classes="govuk-button--secondary">
            Save
          </Button>
          <p className="govuk-hint app-next">Next: {nextTitle ?? 'check answers'}</p>
        </div>
      )}
    </PostForm>
  );
}

function ItemsToRead({ section, answers, before }: Props) {
  return section.items.map((item) => (
    <ReadOnlyItem
      key={item.code}
      heading="h2"
      item={item}
      answer={answers[item.code]}
      before={before?.answers[item.code]}
      beforePhase={before?.phaseName}
    />
  ));
}
