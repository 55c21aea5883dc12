import { Link } from '@remix-run/react';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Phase } from '~/domain/phase';
import type { Proforma } from '~/domain/proforma';
import { paths } from '~/paths';
import { sayDay, sayDeadline, sayTime } from './dates';
import { BackLink } from './govuk/back-link';
import { Panel } from './govuk/panel';
import { SummaryList } from './govuk/summary-list';
import { WarningText } from './govuk/warning-text';
import { ReadOnlyItem } from './read-only-item';

type Props = {
  submission: {
    reference: string;
    areaName: string;
    areaSlug: string;
    version: number;
    signedAs: string;
    submittedAt: Date;
    hash: string;
    phase: Phase;
  };
  answers: Readonly<Record<string, SubmittedAnswer>>;
  proforma: Proforma;
  intact: boolean;
  late: boolean;
  newest: boolean;
  programme: boolean;
  justSent: boolean;
};

/** A submission as it was signed, with its receipt first when it has just been sent. */
export function SubmissionPage(props: Props) {
  const { submission, answers, proforma, justSent, programme } = props;
  const { phase, areaSlug } = submission;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {justSent ? (
          <Receipt {...props} />
        ) : (
          <>
            <BackLink href={programme ? paths.phaseReturns(phase.id) : paths.home({ area: areaSlug })} />
            <span className="govuk-caption-l">{submission.areaName}</span>
            <h1 className="govuk-heading-l">
              {phase.name}, version {submission.version}
            </h1>
          </>
        )}
        {!props.newest && (
          <WarningText iconFallbackText="Note">
            A later version of this return has replaced this one.
          </WarningText>
        )}
        <Facts {...props} />
        {proforma.pillars.map((pillar) => (
          <section key={pillar.code}>
            <h2 className="govuk-heading-m">{pillar.title}</h2>
            {pillar.sections.flatMap((section) =>
              section.items
                .filter(({ code }) => answers[code])
                .map((item) => (
                  <ReadOnlyItem key={item.code} heading="h3" item={item} answer={answers[item.code]} />
                )),
            )}
          </section>
        ))}
        {!programme && (
          <p className="govuk-body">
            <Link className="govuk-link" to={paths.history(phase.id, areaSlug)}>
              History of this return
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

function Receipt({ submission, late }: Props) {
  const { phase, areaName, submittedAt, reference } = submission;
  return (
    <>
      <Panel titleText="Return sent">
        Your reference
        <br />
        <strong>{reference}</strong>
      </Panel>
      <p className="govuk-body-l">
        {areaName}’s return for {phase.name} was sent {late ? 'late' : 'on time'}, at {sayTime(submittedAt)}{' '}
        on {sayDay(submittedAt)}.
      </p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>The delivery partner reads your return. If something is unclear, they ask you for changes.</li>
        <li>The phase closes at {sayDeadline(phase.closesAt)}. After that, nothing in it can change.</li>
        <li>You can come back to this page at any time from your home page, and print it to keep a copy.</li>
      </ol>
      <p className="govuk-body app-screen-only">
        <Link className="govuk-link" to={paths.home({ area: submission.areaSlug })}>
          Go to your home page
        </Link>
      </p>
      <h2 className="govuk-heading-m">What you sent</h2>
    </>
  );
}

function Facts({ submission, late, intact }: Props) {
  return (
    <>
      <SummaryList
        rows={[
          { key: { text: 'Reference' }, value: { text: submission.reference } },
          { key: { text: 'Signed by' }, value: { text: submission.signedAs } },
          {
            key: { text: 'Sent' },
            value: {
              text: `${sayTime(submission.submittedAt)} on ${sayDay(submission.submittedAt)}, ${late ? 'late' : 'on time'}`,
            },
          },
          { key: { text: 'Due' }, value: { text: sayDeadline(submission.phase.dueAt) } },
          {
            key: { text: 'Fingerprint' },
            value: { text: <span className="app-fingerprint">{submission.hash}</span> },
          },
        ]}
      />
      <p className="govuk-hint">
        The fingerprint (SHA-256) covers every answer and comment, the signer and the time: it changes if any
        of them does.{' '}
        {intact
          ? 'Checked just now: what is stored still matches it.'
          : 'Checked just now: what is stored does NOT match it. Tell whoever runs this service.'}
      </p>
    </>
  );
}
