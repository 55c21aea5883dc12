import { Link } from '@remix-run/react';
import { type ApiToken, apiAudienceNames, apiScopeNames } from '~/domain/api-token';
import { sayShortDate } from '~/domain/dates';
import { paths } from '~/paths';
import { StackedTable } from './stacked-table';

export type ListedToken = ApiToken & { state: 'live' | 'ended' | 'expired' };

/** Tokens with whom they speak for, what they read, by whom they were issued and how long they last. */
export function ApiTokenList({ tokens, caption }: { tokens: readonly ListedToken[]; caption: string }) {
  return (
    <StackedTable
      isLarge
      caption={caption}
      heads={['For', 'Speaks for', 'May read', 'Issued', 'Last used', 'Until']}
      rows={tokens.map((token) => ({
        key: token.id,
        cells: [
          <span key="for" className="app-typed">
            {token.label}
          </span>,
          sayAudience(token),
          sayScopes(token),
          `${token.issuedBy}, ${sayShortDate(token.issuedAt)}`,
          token.lastUsedAt ? sayShortDate(token.lastUsedAt) : 'Never',
          <TokenEnd key="until" token={token} />,
        ],
      }))}
    />
  );
}

function TokenEnd({ token }: { token: ListedToken }) {
  return (
    <>
      {sayEnd(token)}
      {token.state === 'live' && (
        <Link className="govuk-link app-block" to={paths.endToken(token.id)}>
          End<span className="govuk-visually-hidden"> the token for {token.label}</span>
        </Link>
      )}
    </>
  );
}

/** Whom a token speaks for, in words. */
export function sayAudience({ audience, area }: Pick<ApiToken, 'audience' | 'area'>): string {
  return area ? area.name : apiAudienceNames[audience];
}

/** What a token may read, in words. */
export function sayScopes({ scopes }: Pick<ApiToken, 'scopes'>): string {
  return scopes.map((scope) => apiScopeNames[scope]).join(', ');
}

function sayEnd({ state, endedAt, expiresAt }: ListedToken) {
  if (endedAt) return `Ended ${sayShortDate(endedAt)}`;
  return `${state === 'expired' ? 'Expired ' : ''}${sayShortDate(expiresAt)}`;
}
