import { Link } from '@remix-run/react';
import type { ApiToken } from '~/domain/api-token';
import { sayMoment } from '~/domain/dates';
import { paths } from '~/paths';
import { sayAudience, sayScopes } from './api-token-list';
import { PostForm } from './csrf';
import { Button } from './govuk/button';

/** Asks once more before a token is ended. */
export function EndApiTokenPage({ token }: { token: ApiToken }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.tokens()} className="govuk-back-link">
          Back to tokens
        </Link>
        <span className="govuk-caption-l app-typed">{token.label}</span>
        <h1 className="govuk-heading-l">End this token</h1>
        <p className="govuk-body">
          {sayAudience(token)}: {sayScopes(token)}.{' '}
          {token.lastUsedAt ? `Last used at ${sayMoment(token.lastUsedAt)}.` : 'It was never used.'}
        </p>
        <p className="govuk-body">
          Whatever reads figures with it stops at once. A token that has ended cannot be used again.
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
