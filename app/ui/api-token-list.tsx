import { Link } from '@remix-run/react';
import { type ApiToken, apiAudienceNames, apiScopeNames } from '~/domain/api-token';
import { sayShortDate } from '~/domain/dates';
import { paths } from '~/paths';
import { roles } from './table-roles';

export type ListedToken = ApiToken & { state: 'live' | 'ended' | 'expired' };

const heads = ['For', 'Speaks for', 'May read', 'Issued', 'Last used', 'Until'];

/** Tokens with whom they speak for, what they read, by whom they were issued and how long they last. */
export function ApiTokenList({ tokens, caption }: { tokens: readonly ListedToken[]; caption: string }) {
  return (
    <table className="govuk-table app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head" {...roles.group}>
        <tr {...roles.row}>
          {heads.map((head) => (
            <th key={head} scope="col" className="govuk-table__header" {...roles.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {tokens.map((token) => (
          <tr key={token.id} className="govuk-table__row" {...roles.row}>
            <th scope="row" className="govuk-table__header app-typed" {...roles.rowHead}>
              {token.label}
            </th>
            <Cell label="Speaks for">{sayAudience(token)}</Cell>
            <Cell label="May read">{sayScopes(token)}</Cell>
            <Cell label="Issued">
              {token.issuedBy}, {sayShortDate(token.issuedAt)}
            </Cell>
            <Cell label="Last used">{token.lastUsedAt ? sayShortDate(token.lastUsedAt) : 'Never'}</Cell>
            <Cell label="Until">
              {sayEnd(token)}
              {token.state === 'live' && (
                <Link className="govuk-link app-block" to={paths.endToken(token.id)}>
                  End<span className="govuk-visually-hidden"> the token for {token.label}</span>
                </Link>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <td className="govuk-table__cell" data-label={label} {...roles.cell}>
      <span>{children}</span>
    </td>
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
