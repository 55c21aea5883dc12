import { Link } from '@remix-run/react';
import type { MistakeStep } from '~/domain/after-sending';
import type { Explanation } from '~/domain/explanations';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Phase } from '~/domain/phase';
import { itemsOf, type Proforma } from '~/domain/proforma';
import type { Difference } from '~/domain/was-now';
import { paths } from '~/paths';
import { Explanations } from './explanations';
import { BackLink } from './govuk/back-link';
import { WarningText } from './govuk/warning-text';
import { IfMistake } from './if-mistake';
import { ReadOnlyItem } from './read-only-item';
import { SubmissionFacts } from './submission-facts';
import { SubmissionReceipt } from './submission-receipt';
import { WasNow } from './was-now';

type Props = {
  submission: {
    id: string;
    reference: string;
    areaName: string;
    areaSlug: string;
    version: number;
    signedAs: string;
    submittedAt: Date;
    hash: string;
    format: number;
    explanations: readonly Explanation[];
    phase: Phase;
  };
  answers: Readonly<Record<string, SubmittedAnswer>>;
  proforma: Proforma;
  intact: boolean;
  late: boolean;
  firstSentAt: Date;
  newest: boolean;
  /** What it says that the version before it did not. */
  since: { version: number; changes: readonly Difference[] } | undefined;
  amendment: { reason: string; agreedBy: string | null } | undefined;
  /** Which version the figures stand on, while the next is awaited. */
  figuresUse: string | undefined;
  programme: boolean;
  /** Whether the viewer may ask the area about what it says. */
  asks: boolean;
  /** What the area's own people can do about a mistake in it; undefined for others, and when nothing is. */
  mistake: MistakeStep | undefined;
  /** Its phase as it stands now, with a correction that is taken. */
  phase: Phase;
  justSent: boolean;
};

/** A submission as it was signed, with its receipt first when it has just been sent. */
export function SubmissionPage(props: Props) {
  const { submission, since, justSent, programme } = props;
  const { phase, areaSlug, version } = submission;
  const mistake = props.mistake && (
    <IfMistake step={props.mistake} phase={props.phase} area={{ slug: areaSlug }} />
  );
  const names = Object.fromEntries(itemsOf(props.proforma).map(({ code, shortName }) => [code, shortName]));
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {justSent ? (
          <SubmissionReceipt {...props}>{mistake}</SubmissionReceipt>
        ) : (
          <>
            <BackLink href={programme ? paths.review(phase.id, areaSlug) : paths.home({ area: areaSlug })} />
            <span className="govuk-caption-l">{submission.areaName}</span>
            <h1 className="govuk-heading-l">
              {phase.name}, version {version}
            </h1>
          </>
        )}
        <link rel="stylesheet" media="print" href={paths.submissionPrint(submission.id)} />
        {!props.newest && (
          <WarningText iconFallbackText="Note">
            A later version of this return has replaced this one.
          </WarningText>
        )}
        {props.figuresUse && <p className="govuk-body">{props.figuresUse}</p>}
        <SubmissionFacts {...props} />
        {!justSent && mistake}
        {since && <WasNow version={since.version} changes={since.changes} newer={`Version ${version}`} />}
        {submission.explanations.length > 0 && (
          <>
            <h2 className="govuk-heading-m">Confirmed or explained before sending</h2>
            <Explanations explanations={submission.explanations} names={names} />
          </>
        )}
        <Answers {...props} />
        <p className="govuk-body app-screen-only">
          <Link
            className="govuk-link"
            to={programme ? paths.reviewHistory(phase.id, areaSlug) : paths.history(phase.id, areaSlug)}
          >
            History of this return
          </Link>
          {!programme && (
            <>
              <br />
              <Link className="govuk-link" to={paths.taskList(phase.id, areaSlug)}>
                All sections
              </Link>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

function Answers({ submission, answers, proforma, newest, asks }: Props) {
  const { phase, areaSlug } = submission;
  return proforma.pillars.map((pillar) => (
    <section key={pillar.code}>
      <h2 className="govuk-heading-m">{pillar.title}</h2>
      {pillar.sections.flatMap((section) =>
        section.items
          .filter(({ code }) => answers[code])
          .map((item) => (
            <ReadOnlyItem key={item.code} heading="h3" item={item} answer={answers[item.code]}>
              {asks && newest && (
                <p className="govuk-body app-screen-only">
                  <Link className="govuk-link" to={paths.reviewItem(phase.id, areaSlug, item.code)}>
                    Ask about this item<span className="govuk-visually-hidden">: {item.shortName}</span>
                  </Link>
                </p>
              )}
            </ReadOnlyItem>
          )),
      )}
    </section>
  ));
}
