/** The package's components that have no port here, each with the reason why. */
export const NOT_PORTED: Record<string, string> = {
  accordion: 'No page is long enough to fold up, and what is folded up goes unread.',
  breadcrumbs: 'A back link leads up; no page stands deep enough to need a trail.',
  'cookie-banner': 'Nothing here sets a cookie that needs consent.',
  'exit-this-page': 'Nothing here puts the person reading it in danger.',
  feedback: 'Feedback goes through the phase banner.',
  footer: 'It always shows the crown and Crown copyright, which only a service on GOV.UK may show.',
  header:
    'It shows the GOV.UK logo, which only a service on GOV.UK may show; generic-header stands in for it.',
  'language-navigation': 'The service speaks English only.',
  tabs: 'Each view has a page and an address of its own, to be linked to and printed.',
};

/** Fixtures a port does not match: component, then fixture, then the reason why. */
export const FIXTURES_LEFT_OUT: Record<string, Record<string, string>> = {};
