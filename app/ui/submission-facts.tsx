import { sayDay, sayDeadline, sayTime } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { sayTimeliness } from '~/domain/timeliness';
import { SummaryList } from './govuk/summary-list';

type Props = {
  submission: {
    reference: string;
    signedAs: string;
    submittedAt: Date;
    hash: string;
    format: number;
    phase: Phase;
  };
  intact: boolean;
  late: boolean;
  firstSentAt: Date;
  /** Of a version that was sent after its phase had closed: why it was corrected, and who agreed to it. */
  amendment: { reason: string; agreedBy: string | null } | undefined;
};

/** Who signed a submission and when, and the fingerprint that proves it. */
export function SubmissionFacts({ submission, late, intact, firstSentAt, amendment }: Props) {
  const { reference, signedAs, submittedAt, hash, format, phase } = submission;
  const timely = late ? 'late' : sayTimeliness(phase, firstSentAt);
  const first = firstSentAt < submittedAt;
  return (
    <>
      <SummaryList
        rows={[
          { key: { text: 'Reference' }, value: { text: reference } },
          { key: { text: 'Signed by' }, value: { text: signedAs } },
          {
            key: { text: 'Sent' },
            value: {
              text: `${sayTime(submittedAt)} on ${sayDay(submittedAt)}${first ? '' : `, ${timely}`}`,
            },
          },
          first && {
            key: { text: 'First version' },
            value: { text: `Sent at ${sayTime(firstSentAt)} on ${sayDay(firstSentAt)}, ${timely}` },
          },
          { key: { text: 'Due' }, value: { text: sayDeadline(phase.dueAt) } },
          amendment && {
            key: { text: 'Correction' },
            value: {
              text: (
                <>
                  Sent after the phase had closed, as {amendment.agreedBy ?? 'somebody'} had agreed
                  <span className="app-block app-typed">“{amendment.reason}”</span>
                </>
              ),
            },
          },
          {
            key: { text: 'Fingerprint' },
            value: { text: <span className="app-fingerprint">{hash}</span> },
          },
        ]}
      />
      <p className="govuk-hint">
        The fingerprint (SHA-256) covers {covered(format)}, the signer and the time: it changes if any of them
        does.{' '}
        {intact
          ? 'Checked just now: what is stored still matches it.'
          : 'Checked just now: what is stored does NOT match it. Tell whoever runs this service.'}
      </p>
    </>
  );
}

function covered(format: number) {
  return format === 1
    ? 'every answer and comment'
    : 'every answer, comment, reason for delay and expected month, what was confirmed or explained';
}
