type Query = Record<string, string | number | undefined | null>;

function withQuery(path: string, query: Query = {}) {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

/** Every address of the service; links, redirects and tests are written with these. */
export const paths = {
  home: (query?: Query) => withQuery('/', query),
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  signOutEverywhere: () => '/account/sign-out-everywhere',
  account: () => '/account',
  demoSignIn: () => '/demo/sign-in',
  invitation: (token: string) => `/invitations/${token}`,
  help: () => '/help',
  accessibility: () => '/help/accessibility',
  privacy: () => '/help/privacy',
  cookies: () => '/help/cookies',

  taskList: (phase: string, area: string) => `/returns/${phase}/${area}`,
  section: (phase: string, area: string, section: string, code?: string) =>
    `/returns/${phase}/${area}/${section}${code ? `#${code}` : ''}`,
  check: (phase: string, area: string) => `/returns/${phase}/${area}/check`,
  handOver: (phase: string, area: string) => `/returns/${phase}/${area}/hand-over`,
  signOff: (phase: string, area: string) => `/returns/${phase}/${area}/sign-off`,
  history: (phase: string, area: string) => `/returns/${phase}/${area}/history`,
  submission: (id: string, query?: Query) => withQuery(`/submissions/${id}`, query),

  progress: (query?: Query) => withQuery('/progress', query),
  matrix: (query?: Query) => withQuery('/progress/matrix', query),
  matrixFile: (format: 'csv' | 'json' | 'xlsx' | 'ods', query?: Query) =>
    withQuery(`/progress/matrix.${format}`, query),
  areas: (query?: Query) => withQuery('/progress/areas', query),
  areasFile: (format: 'csv' | 'json' | 'xlsx' | 'ods', query?: Query) =>
    withQuery(`/progress/areas.${format}`, query),
  trends: (query?: Query) => withQuery('/progress/trends', query),
  item: (code: string, query?: Query) => withQuery(`/progress/items/${code}`, query),
  phases: () => '/phases',
  phaseReturns: (phase: string) => `/phases/${phase}/returns`,
  review: (phase: string, area: string) => `/phases/${phase}/returns/${area}`,
  people: () => '/admin/people',
};
