/** Whom a token speaks for: the programme, one area, or readers outside the programme. */
export const apiAudiences = ['programme', 'area', 'outside'] as const;
export type ApiAudience = (typeof apiAudiences)[number];

/** What a token may read, one for each kind of figure. */
export const apiScopes = ['matrix', 'grid', 'trends', 'movement', 'returns'] as const;
export type ApiScope = (typeof apiScopes)[number];
