/** Whom a token speaks for: the programme, one area, or readers outside the programme. */
export const apiAudiences = ['programme', 'area', 'outside'] as const;
export type ApiAudience = (typeof apiAudiences)[number];

/** How each audience is said on screen. */
export const apiAudienceNames: Record<ApiAudience, string> = {
  programme: 'The programme',
  area: 'One area',
  outside: 'Outside the programme',
};

/** What a token may read, one for each kind of figure. */
export const apiScopes = ['matrix', 'grid', 'trends', 'movement', 'returns'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** How each scope is said on screen. */
export const apiScopeNames: Record<ApiScope, string> = {
  matrix: 'Counts by item',
  grid: 'Areas by item',
  trends: 'Trends',
  movement: 'Movement',
  returns: 'Returns',
};

/** The scopes that there is anything to read with for an audience, whatever is disclosed to it. */
export const scopesFor: Record<ApiAudience, readonly ApiScope[]> = {
  programme: apiScopes,
  area: apiScopes,
  outside: ['matrix', 'grid'],
};

/** For how many days a token can be read with; without another wish, the usual. */
export const tokenDays = { least: 1, usual: 90, most: 365 };

/** As many characters as a token's label can have. */
export const longestLabel = 100;

/** A token without its secret, as the administrators see it. */
export type ApiToken = {
  id: string;
  label: string;
  audience: ApiAudience;
  /** Of an area's own token. */
  area: { id: string; slug: string; name: string } | null;
  scopes: readonly ApiScope[];
  issuedBy: string;
  issuedAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  lastUsedAt: Date | null;
};

/** Whether a token can be read with at this instant, or why not. */
export function tokenStateAt(
  { expiresAt, endedAt }: Pick<ApiToken, 'expiresAt' | 'endedAt'>,
  now: Date,
): 'live' | 'ended' | 'expired' {
  if (endedAt) return 'ended';
  return now < expiresAt ? 'live' : 'expired';
}

/** The last instant of a token that is issued now for so many days. */
export function tokenExpiry(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
}
