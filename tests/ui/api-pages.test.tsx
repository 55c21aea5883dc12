import { asks } from 'tests/support/requests';
import { expect, test } from 'vitest';
import { loader } from '~/routes/help.api';
import { ApiHelp } from '~/ui/api-help';
import type { ListedToken } from '~/ui/api-token-list';
import { ApiTokensPage } from '~/ui/api-tokens-page';
import { draw } from './draw';

const token: ListedToken = {
  id: 'one',
  label: 'Monthly dashboard',
  audience: 'area',
  area: { id: 'ashcombe', slug: 'ashcombe', name: 'Ashcombe' },
  scopes: ['matrix', 'returns'],
  issuedBy: 'Administrator',
  issuedAt: new Date('2026-11-21T10:00:00Z'),
  expiresAt: new Date('2027-02-19T10:00:00Z'),
  endedAt: null,
  lastUsedAt: null,
  state: 'live',
};
const page = { tokens: [token], areas: [], issued: null, done: null, typed: undefined, errors: [] };

test('a token is listed with whom it speaks for, what it reads, since when and until when', async () => {
  const { words, html } = await draw(<ApiTokensPage {...page} />);
  for (const said of [
    'Ashcombe',
    'Counts by item, Returns',
    'Administrator, 21 Nov 2026',
    'Never',
    '19 Feb 2027',
  ])
    expect(words).toContain(said);
  expect(words).toContain('In use: 1');
  expect(html).toContain('href="/admin/tokens/one/end"');
});

test('a token that is over is told apart and cannot be ended', async () => {
  const ended = { ...token, endedAt: new Date('2026-12-01T10:00:00Z'), state: 'ended' as const };
  const expired = { ...token, id: 'two', state: 'expired' as const };
  const { words, html } = await draw(<ApiTokensPage {...page} tokens={[ended, expired]} />);
  expect(words).toContain('No token is in use.');
  expect(words).toContain('Over: 2');
  expect(words).toContain('Ended 1 Dec 2026');
  expect(words).toContain('Expired 19 Feb 2027');
  expect(html).not.toContain('/end"');
});

test('a token that was issued is shown with how to treat it', async () => {
  const issued = { label: 'Monthly dashboard', token: 'rpp_shown-once' };
  const { words } = await draw(<ApiTokensPage {...page} issued={issued} done="ended" />);
  expect(words).toContain('rpp_shown-once');
  expect(words).toContain('It is not shown again.');
  expect(words).not.toContain('Nothing can be read with it any more.');
});

test('what was typed stays, with messages beside the fields', async () => {
  const typed = { label: 'Board', audience: 'outside', area: '', scopes: ['trends'], days: '400' };
  const errors = [{ href: '#days', text: 'Days must be a whole number from 1 to 365' }];
  const { html, words } = await draw(<ApiTokensPage {...page} typed={typed} errors={errors} />);
  expect(html).toMatch(/value="Board"/);
  expect(html).toMatch(/value="400"/);
  expect(html.match(/checked=""/g)).toHaveLength(2);
  expect(words.match(/Days must be a whole number/g)).toHaveLength(2);
});

test('the help leads every problem to what to do about it, and its scripts to this service', async () => {
  const told = loader(asks('/help/api'));
  const { html, words } = await draw(<ApiHelp {...told} />);
  for (const { name } of told.problems) expect(html).toContain(`id="${name}"`);
  expect(html).not.toMatch(/<dd[^>]*><\/dd>/);
  expect(words).toContain('Service = &quot;http://localhost:3000/&quot;,');
  for (const [, id] of html.matchAll(/href="#([\w-]+)"/g)) expect(html).toContain(`id="${id}"`);
  expect(words).toContain("curl --config - 'http://localhost:3000/api/v1/matrix'");
  expect(words).toContain('120 requests a minute');
});
