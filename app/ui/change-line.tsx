import { Link } from '@remix-run/react';
import type { Change } from '~/domain/changes';
import { stepBackWords } from './read-only-item';
import { StatusWord } from './status';

/** One item with what it was and what it is now; `href` leads to the field that changes it. */
export function ChangeLine({ change, href }: { change: Change; href: string | undefined }) {
  const { statement, from, to, fromComment, comment, stepBack } = change;
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
        {from && from !== to && (
          <>
            <dt>Was</dt>
            <dd>
              <StatusWord standing={from} />
            </dd>
          </>
        )}
        <dt>Now</dt>
        <dd>
          <StatusWord standing={to} />
          {stepBack && <span className="app-quiet app-block">{stepBackWords[stepBack]}</span>}
        </dd>
        {fromComment && fromComment !== comment && (
          <>
            <dt>Said</dt>
            <dd className="app-typed app-quiet">{fromComment}</dd>
          </>
        )}
        {comment && (
          <>
            <dt>{fromComment && fromComment !== comment ? 'Says now' : 'Comment'}</dt>
            <dd className="app-typed">{comment}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
