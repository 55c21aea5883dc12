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
        {from && (
          <>
            <dt>Was</dt>
            <dd>
              <StatusWord standing={from} />
              <Said comment={fromComment} />
            </dd>
          </>
        )}
        <dt>Now</dt>
        <dd>
          <StatusWord standing={to} />
          {stepBack && <span className="app-quiet app-block">{stepBackWords[stepBack]}</span>}
          <Said comment={comment} />
        </dd>
      </dl>
    </div>
  );
}

function Said({ comment }: { comment: string }) {
  if (!comment) return null;
  return <span className="app-block app-typed">“{comment}”</span>;
}
