import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { components, fixtures, port } from './ports';

const LIVE = `<x-live a='"'>&`;
const WORDS = /^(text|caption|divider|number|serviceName|value|label|href|id|name|idPrefix|\w+Text)$/;

/** The same options with markup for every word that is not HTML. */
function withMarkup(option: unknown): unknown {
  if (Array.isArray(option)) return option.map(withMarkup);
  if (typeof option !== 'object' || option === null) return option;
  const entries = Object.entries(option).map(([name, value]) => {
    return [name, typeof value === 'string' && WORDS.test(name) ? LIVE : withMarkup(value)];
  });
  return Object.fromEntries(entries);
}

describe.each(components.filter(port))('%s', (component) => {
  test('escapes whatever it is given as text', () => {
    for (const { name, options } of fixtures(component)) {
      const Port = port(component);
      const html = Port && renderToStaticMarkup(createElement(Port, withMarkup(options) as object));
      expect(html, name).not.toContain('<x-live');
    }
  });
});

test('a label given markup as text shows the markup', () => {
  const Label = port('label');
  expect(Label && renderToStaticMarkup(createElement(Label, { text: '<b>1 & 2</b>' } as object))).toBe(
    '<label class="govuk-label">&lt;b&gt;1 &amp; 2&lt;/b&gt;</label>',
  );
});
