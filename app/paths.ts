type Query = Record<string, string | number | undefined | null>;

function withQuery(path: string, query: Query = {}) {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  // A comma may stand in a query as it is, and is easier to read and to paste.
  return given.length > 0 ? `${path}?${search.toString().replaceAll('%2C', ',')}` : path;
}

/** Every address of the service; links, redirects and tests are written with these. */
export const paths = {
  home: (query?: Query) => withQuery('/', query),
  signIn: () => '/sign-in',
  session: () => '/session',
  signOut: () => '/sign-out',
  signOutEverywhere: () => '/account/sign-out-everywhere',
  account: () => '/account',
  demoSignIn: () => '/demo/sign-in',
  invitation: (token: string) => `/invitations/${token}`,
  help: () => '/help',
  accessibility: () => '/help/accessibility',
  privacy: () => '/help/privacy',
  cookies: () => '/help/cookies',
  helpApi: () => '/help/api',

  taskList: (phase: string, area: string, query?: Query) => withQuery(`/returns/${phase}/${area}`, query),
  section: (phase: string, area: string, section: string, code?: string, query?: Query) =>
    `${withQuery(`/returns/${phase}/${area}/${section}`, query)}${code ? `#${code}` : ''}`,
  answer: (phase: string, area: string, code: string) => `/returns/${phase}/${area}/answers/${code}`,
  check: (phase: string, area: string) => `/returns/${phase}/${area}/check`,
  handOver: (phase: string, area: string) => `/returns/${phase}/${area}/hand-over`,
  sendBack: (phase: string, area: string) => `/returns/${phase}/${area}/send-back`,
  askAmendment: (phase: string, area: string) => `/returns/${phase}/${area}/amendment`,
  signOff: (phase: string, area: string) => `/returns/${phase}/${area}/sign-off`,
  workbook: (phase: string, area: string, query?: Query) =>
    withQuery(`/returns/${phase}/${area}/workbook`, query),
  workbookFile: (phase: string, area: string, format: 'xlsx' | 'ods') =>
    `/returns/${phase}/${area}/workbook.${format}`,
  workbookUpload: (phase: string, area: string, upload: string) =>
    `/returns/${phase}/${area}/workbook/${upload}`,
  markedWorkbook: (phase: string, area: string, upload: string) =>
    `/returns/${phase}/${area}/workbook/${upload}/problems`,
  history: (phase: string, area: string, query?: Query) =>
    withQuery(`/returns/${phase}/${area}/history`, query),
  itemHistory: (phase: string, area: string, code: string) => `/returns/${phase}/${area}/history/${code}`,
  historyFile: (phase: string, area: string) => `/returns/${phase}/${area}/history.csv`,
  itemQueries: (phase: string, area: string, code: string) => `/returns/${phase}/${area}/queries/${code}`,
  submission: (id: string, query?: Query) => withQuery(`/submissions/${id}`, query),
  submissionPrint: (id: string) => `/submissions/${id}/print.css`,

  progress: (query?: Query) => withQuery('/progress', query),
  matrix: (query?: Query) => withQuery('/progress/matrix', query),
  matrixFile: (format: 'csv' | 'json' | 'xlsx' | 'ods', query?: Query) =>
    withQuery(`/progress/matrix.${format}`, query),
  areas: (query?: Query) => withQuery('/progress/areas', query),
  areasFile: (format: 'csv' | 'json' | 'xlsx' | 'ods', query?: Query) =>
    withQuery(`/progress/areas.${format}`, query),
  areaProgress: (area: string, query?: Query) => withQuery(`/progress/areas/${area}`, query),
  trends: (query?: Query) => withQuery('/progress/trends', query),
  trendsFile: (format: 'csv' | 'json' | 'svg', query?: Query) =>
    withQuery(`/progress/trends.${format}`, query),
  movement: (query?: Query) => withQuery('/progress/movement', query),
  movementFile: (format: 'csv' | 'json', query?: Query) => withQuery(`/progress/movement.${format}`, query),
  barriers: (query?: Query) => withQuery('/progress/barriers', query),
  barriersFile: (format: 'csv' | 'json', query?: Query) => withQuery(`/progress/barriers.${format}`, query),
  comments: (query?: Query) => withQuery('/progress/comments', query),
  notes: (query?: Query) => withQuery('/progress/notes', query),
  withdrawNote: (id: string) => `/progress/notes/${encodeURIComponent(id)}/withdraw`,
  whoCanHelp: (query?: Query) => withQuery('/progress/help', query),
  whoCanHelpFile: (format: 'csv' | 'json', query?: Query) => withQuery(`/progress/help.${format}`, query),
  published: (query?: Query) => withQuery('/progress/published', query),
  specification: (query?: Query) => withQuery('/progress/specification', query),
  timeline: () => '/progress/timeline',
  item: (code: string, query?: Query) => withQuery(`/progress/items/${code}`, query),
  figures: () => '/figures',
  trendFigure: (reference: string) => `/figures/trends/${reference}`,
  figure: (reference: string, query?: Query) => withQuery(`/figures/${reference}`, query),
  /** With the search that `packSearch` of the http room writes. */
  boardPacks: (search = '') => `/board-packs${search}`,
  boardPackExports: (query?: Query) => withQuery('/board-packs/exports', query),
  boardPackExport: (id: string) => `/board-packs/exports/${encodeURIComponent(id)}`,
  boardPackFile: (id: string) => `/board-packs/exports/${encodeURIComponent(id)}/file`,
  boardPackTemplates: (query?: Query) => withQuery('/board-packs/templates', query),
  newBoardPackTemplate: (search = '') => `/board-packs/templates/new${search}`,
  boardPackTemplate: (id: string) => `/board-packs/templates/${encodeURIComponent(id)}`,
  endBoardPackTemplate: (id: string) => `/board-packs/templates/${encodeURIComponent(id)}/end`,
  helpBoardPacks: () => '/help/board-packs',
  dataWorkbook: (format: 'xlsx' | 'ods', query?: Query) =>
    withQuery(`/board-packs/data-workbook.${format}`, query),
  boardPrint: (search = '') => `/board-packs/print${search}`,
  boardPrintMargins: (search = '') => `/board-packs/print.css${search}`,
  /** The archive of all plain data, or one of its files by name. */
  plainData: (file: 'zip' | `${string}.${'csv' | 'json' | 'xlsx'}`, query?: Query) =>
    withQuery(file === 'zip' ? '/board-packs/data.zip' : `/board-packs/data/${file}`, query),
  openData: (query?: Query) => withQuery('/board-packs/open-data', query),
  openDataFile: (file: 'csv' | 'meta.csv', query?: Query) =>
    withQuery(`/board-packs/open-data.${file}`, query),
  phases: () => '/phases',
  // Returns have no editions, so what names one leads to its phase's.
  phaseReturns: (phase: string) => `/phases/${phase.replace(/\.e\d+$/, '')}/returns`,
  review: (phase: string, area: string, query?: Query) =>
    withQuery(`/phases/${phase}/returns/${area}`, query),
  closing: (phase: string, query?: Query) =>
    withQuery(`/phases/${phase.replace(/\.e\d+$/, '')}/close`, query),
  requestChanges: (phase: string, area: string) => `/phases/${phase}/returns/${area}/request-changes`,
  decideAmendment: (phase: string, area: string) => `/phases/${phase}/returns/${area}/amendment`,
  extension: (phase: string, area: string) => `/phases/${phase}/returns/${area}/extension`,
  reviewItem: (phase: string, area: string, code: string) =>
    `/phases/${phase}/returns/${area}/queries/${code}`,
  reviewHistory: (phase: string, area: string, query?: Query) =>
    withQuery(`/phases/${phase}/returns/${area}/history`, query),
  phaseQueries: (phase: string, query?: Query) => withQuery(`/phases/${phase}/queries`, query),
  areaMessages: (phase: string, area: string, query?: Query) =>
    withQuery(`/phases/${phase}/returns/${area}/messages`, query),
  outbox: (query?: Query) => withQuery('/admin/messages', query),
  settings: (query?: Query) => withQuery('/admin/settings', query),
  exceptions: (query?: Query) => withQuery('/admin/exceptions', query),
  endException: (id: string) => `/admin/exceptions/${id}/end`,
  people: () => '/admin/people',
  tokens: (query?: Query) => withQuery('/admin/tokens', query),
  endToken: (id: string) => `/admin/tokens/${id}/end`,
  areaWork: (person: string) => `/admin/people/${encodeURIComponent(person)}/areas`,

  api: (figures: 'matrix' | 'grid' | 'trends' | 'movement' | 'returns', query?: Query) =>
    withQuery(`/api/v1/${figures}`, query),
  apiDescription: () => '/api/v1/openapi.json',

  areaOwnProgress: (area: string, query?: Query) => withQuery(`/areas/${area}/progress`, query),
  areaPeople: (area: string, query?: Query) => withQuery(`/areas/${area}/people`, query),
  areaHelp: (area: string, query?: Query) => withQuery(`/areas/${area}/help`, query),
  areaHelpItem: (area: string, code: string) => `/areas/${area}/help/${code}`,
  areaPerson: (area: string, person: string, step?: 'link' | 'end-work') =>
    `/areas/${area}/people/${encodeURIComponent(person)}${step ? `/${step}` : ''}`,
};
