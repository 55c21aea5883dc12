import type { ReactNode } from 'react';
import type { Status } from '~/domain/status';
import { midSentence } from '~/domain/words';
import type { UploadedChange } from '~/domain/workbook-upload';
import { StatusWord } from './status';
import { sayComment, sayDelays, sayExpected, sayStepBack } from './upload-words';

type Props = { change: UploadedChange; name: { statement: string } | undefined };

/** One answer that a workbook would change: what it was, and what it would be. */
export function UploadChange({ change: { code, was, now, stillCorrect, lacks }, name }: Props) {
  return (
    <section className="app-upload-item" aria-labelledby={`${code}-change`}>
      <h3 className="govuk-heading-s app-tight" id={`${code}-change`}>
        {name?.statement ?? code} <span className="app-code">{code}</span>
      </h3>
      <dl className="app-was-now">
        {was.status === now.status ? (
          <div>
            <dt>Status</dt>
            <dd>
              <StatusCell status={now.status} />, {stillCorrect ? 'still correct' : 'not changed'}
            </dd>
          </div>
        ) : (
          <>
            <div>
              <dt>Was</dt>
              <dd>
                <StatusCell status={was.status} />
              </dd>
            </div>
            <div>
              <dt>Now</dt>
              <dd>
                <StatusCell status={now.status} />
                {stillCorrect && ', still correct'}
              </dd>
            </div>
          </>
        )}
        <Part name="Comment" was={sayComment(was)} now={sayComment(now)} />
        <Part name="Moved back" was={sayStepBack(was)} now={sayStepBack(now)} />
        <Part name="Delay" was={sayDelays(was)} now={sayDelays(now)} />
        <Part name="Expected" was={sayExpected(was)} now={sayExpected(now)} />
      </dl>
      <Lacks lacks={lacks} />
    </section>
  );
}

/** What an answer would still lack before the return can be sent; nothing when nothing. */
export function Lacks({ lacks }: { lacks: readonly string[] }) {
  return lacks.map((text) => (
    <p className="govuk-body" key={text}>
      <strong>To fix before sending:</strong> {midSentence(text)}.
    </p>
  ));
}

function Part({ name, was, now }: { name: string; was: string; now: string }): ReactNode {
  if (was === now) return null;
  return (
    <>
      <div>
        <dt>{name} was</dt>
        <dd className="app-typed">{was}</dd>
      </div>
      <div>
        <dt>{name} now</dt>
        <dd className="app-typed">{now}</dd>
      </div>
    </>
  );
}

/** A status in words, or that there is none. */
export function StatusCell({ status }: { status: Status | null }) {
  return status ? <StatusWord standing={status} /> : <>Not answered</>;
}
