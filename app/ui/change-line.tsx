import { Link } from '@remix-run/react';
import type { Change } from '~/domain/changes';
import { type DelayTag, delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import type { Status } from '~/domain/status';
import { listNames, midSentence } from '~/domain/words';
import { stepBackWords } from './read-only-item';
import { StatusWord } from './status';

/** One item with what it was and what it is now; `href` leads to the field that changes it. */
export function ChangeLine({ change, href }: { change: Change; href: string | undefined }) {
  const { statement, from, fromComment, fromDelays, fromExpected, to, stepBack } = change;
  return (
    <div className="app-change">
      <div className="app-change__head">
        <h4 className="govuk-heading-s">{statement}</h4>
        {href && (
          <Link className="govuk-link" to={href}>
            Change<span className="govuk-visually-hidden"> {statement}</span>
          </Link>
        )}
      </div>
      <dl>
        {from && (
          <>
            <dt>Was</dt>
            <dd>
              <Said status={from} comment={fromComment} delays={fromDelays} expected={fromExpected} />
            </dd>
          </>
        )}
        <dt>Now</dt>
        <dd>
          <Said {...change} status={to}>
            {stepBack && <span className="app-quiet app-block">{stepBackWords[stepBack]}</span>}
          </Said>
        </dd>
      </dl>
    </div>
  );
}

type SaidProps = {
  status: Status;
  comment: string;
  delays: readonly DelayTag[];
  expected: string | null;
  children?: React.ReactNode;
};

function Said({ status, comment, delays, expected, children }: SaidProps) {
  return (
    <>
      <StatusWord standing={status} />
      {expected && `, expected ${sayMonth(expected)}`}
      {children}
      {delays.length > 0 && (
        <span className="app-block">
          Driving the delay: {listNames(delays.map((delay) => midSentence(delayNames[delay])))}
        </span>
      )}
      {comment && <span className="app-block app-typed">“{comment}”</span>}
    </>
  );
}
