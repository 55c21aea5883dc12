import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FIXTURES_LEFT_OUT, NOT_PORTED } from './left-out';
import { normalise } from './normalise';
import { components, fixtures, port } from './ports';

afterEach(() => vi.restoreAllMocks());

test('the lists name only components the package has', () => {
  expect(components.length).toBeGreaterThan(30);
  const named = [...Object.keys(NOT_PORTED), ...Object.keys(FIXTURES_LEFT_OUT)];
  expect(named.filter((name) => !components.includes(name))).toEqual([]);
});

describe.each(components)('%s', (component) => {
  const Port = port(component);
  const reasons = FIXTURES_LEFT_OUT[component] ?? {};

  test('is either ported or left out with a reason', () => {
    const reason = NOT_PORTED[component];
    expect(Boolean(Port), Port ? 'ported: take it off the list' : 'neither a port nor a reason').toBe(
      !reason,
    );
  });

  test('has every fixture that is left out', () => {
    const names = fixtures(component).map(({ name }) => name);
    expect(Object.keys(reasons).filter((name) => !names.includes(name))).toEqual([]);
  });

  if (!Port) return;

  test.each(fixtures(component))('$name', ({ name, options, html }) => {
    const warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
    const compare = () => {
      expect(normalise(renderToStaticMarkup(createElement(Port, options)))).toEqual(normalise(html));
      expect(warnings).not.toHaveBeenCalled();
    };
    if (reasons[name]) expect(compare, 'passes now: take it off the list').toThrow();
    else compare();
  });
});
