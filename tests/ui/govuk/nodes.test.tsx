import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from '~/ui/govuk/button';
import { Details } from '~/ui/govuk/details';
import { ErrorSummary } from '~/ui/govuk/error-summary';
import { Fieldset } from '~/ui/govuk/fieldset';
import { Hint } from '~/ui/govuk/hint';
import { InsetText } from '~/ui/govuk/inset-text';
import { NotificationBanner } from '~/ui/govuk/notification-banner';
import { Panel } from '~/ui/govuk/panel';
import { PhaseBanner } from '~/ui/govuk/phase-banner';
import { Radios } from '~/ui/govuk/radios';
import { ServiceNavigation } from '~/ui/govuk/service-navigation';
import { SummaryList } from '~/ui/govuk/summary-list';
import { Tag } from '~/ui/govuk/tag';
import { WarningText } from '~/ui/govuk/warning-text';

const node = <em>one</em>;

const given: [string, ReactElement, string][] = [
  ['button', <Button key="">{node}</Button>, '<em>one</em></button>'],
  ['details', <Details key="">{node}</Details>, '__text"><em>one</em></div>'],
  ['error summary', <ErrorSummary key="">{node}</ErrorSummary>, '<p><em>one</em></p>'],
  [
    'fieldset',
    <Fieldset key="" legend={{ text: node }}>
      {node}
    </Fieldset>,
    '</legend><em>one</em>',
  ],
  ['hint', <Hint key="" text={node} />, '<div class="govuk-hint"><em>one</em></div>'],
  ['inset text', <InsetText key="">{node}</InsetText>, 'inset-text"><em>one</em></div>'],
  ['banner', <NotificationBanner key="">{node}</NotificationBanner>, '__content"><em>one</em></div>'],
  ['panel', <Panel key="">{node}</Panel>, '__body"><em>one</em></div>'],
  ['phase banner', <PhaseBanner key="">{node}</PhaseBanner>, '__text"><em>one</em></span>'],
  ['tag', <Tag key="">{node}</Tag>, '<strong class="govuk-tag"><em>one</em></strong>'],
  ['warning', <WarningText key="">{node}</WarningText>, 'Warning</span> <em>one</em></strong>'],
  [
    'what a radio button reveals',
    <Radios key="" name="r" items={[{ value: 'a', text: 'A', conditional: { text: node } }]} />,
    'id="conditional-r"><em>one</em></div>',
  ],
  ['slot', <ServiceNavigation key="" slots={{ end: node }} />, '</div><em>one</em></div></section>'],
  [
    'slot on the same line',
    <ServiceNavigation key="" slots={{ end: { html: node, align: 'inline' } }} />,
    'inlining-container"><div class="govuk-service-navigation__container"></div><em>one</em>',
  ],
];

test.each(given)('a %s takes React nodes', (_, element, html) => {
  expect(renderToStaticMarkup(element)).toContain(html);
});

test.each([
  [{ text: 'Change', visuallyHiddenText: 'A&B' }, 'Change<span class="govuk-visually-hidden"> A&amp;B'],
  [{ html: '<b>Change</b>', visuallyHiddenText: 'A&B' }, '</b><span class="govuk-visually-hidden"> A&amp;B'],
])('an action of a summary card says what it acts on, apart from its own words: %o', (action, words) => {
  for (const [title, said] of [
    [{ text: 'C&D' }, ' (C&amp;D)'],
    [{ html: '<i>E</i>' }, ' (<i>E</i>)'],
  ] as const) {
    const html = renderToStaticMarkup(
      <SummaryList card={{ title }} rows={[{ key: { text: 'K' }, actions: { items: [action] } }]} />,
    );
    expect(html).toContain(`${words}${said}</span></a>`);
  }
});

test('raw HTML beside other children is one element, or an error', () => {
  const fieldset = (html: string) => renderToStaticMarkup(<Fieldset html={html} />);
  expect(fieldset('<a href="?a=1&amp;b=2" class="x">1 &lt; 2</a>')).toContain(
    '<a href="?a=1&amp;b=2" class="x">1 &lt; 2</a>',
  );
  expect(() => fieldset('two <b>words</b>')).toThrow('must be one element');
});
