import { Link } from '@remix-run/react';
import type { GrantedException } from '~/domain/exceptions';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { sayException } from './exception-list';
import { Button } from './govuk/button';

type Props = {
  exception: Pick<GrantedException, 'kind' | 'itemCode' | 'dueAt' | 'reason' | 'area'>;
  items: readonly { code: string; shortName: string }[];
  /** The last phase for which it stays as it is; undefined when none of its phases has closed. */
  stays: string | undefined;
};

/** Asks once more before what holds for an area is ended. */
export function EndExceptionPage({ exception, items, stays }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.exceptions()} className="govuk-back-link">
          Back to exceptions
        </Link>
        <span className="govuk-caption-l">{exception.area.name}</span>
        <h1 className="govuk-heading-l">End this exception</h1>
        <p className="govuk-body">{sayException(exception, items)}.</p>
        <p className="govuk-body app-typed">“{exception.reason}”</p>
        <p className="govuk-body">
          {stays
            ? `It ends for every phase that has not closed. Up to ${stays}, everything stays as it was.`
            : 'It ends for every phase: none of them has closed.'}
        </p>
        <PostForm>
          <Button preventDoubleClick classes="govuk-button--warning">
            End it
          </Button>
        </PostForm>
      </div>
    </div>
  );
}
