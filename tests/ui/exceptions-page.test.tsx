import { present } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld } from 'tests/support/world';
import { expect, test } from 'vitest';
import { grantException, readExceptions } from '~/services/exceptions.server';
import { EndExceptionPage } from '~/ui/end-exception-page';
import { ExceptionsPage } from '~/ui/exceptions-page';
import { draw } from './draw';

const world = await demonstrationWorld();

test.each([
  ['administrator', false],
  ['delivery-partner', true],
  ['dfe-official', true],
])('a later date leads %s to where it is ended only if they may go there', async (key, follows) => {
  const read = await readExceptions(await world.viewer(key), world.now);
  if (!read) throw new Error('They see the exceptions.');
  const { html, words } = await draw(
    <ExceptionsPage {...read} now={world.now} done={null} typed={undefined} errors={[]} />,
  );
  expect(html.includes(`href="/phases/${present}/returns/inglemoor/extension"`)).toBe(follows);
  expect(words.includes('By DfE officials or the delivery partner')).toBe(!follows);
});

test('one that was added is said to be there, below it an empty form, and nothing is said of none', async () => {
  const official = await world.viewer('dfe-official');
  const wanted = { areaId: 'brackenshire', itemCode: 'FH-FD-02', fromPhase: present, untilPhase: null };
  const reason = 'The county runs the front door';
  done(await grantException(official, { kind: 'out_of_scope', ...wanted, reason }, world.now));
  const read = await readExceptions(official, world.now);
  if (!read) throw new Error('They see the exceptions.');
  const page = { now: world.now, done: 'granted', typed: undefined, errors: [] };
  const { html, words } = await draw(<ExceptionsPage {...read} {...page} />);
  expect(words).toContain('Added. The area sees it with its reason.');
  expect(html).not.toContain(' checked=""');
  expect(html).toMatch(/<textarea[^>]*name="reason"[^>]*><\/textarea>/);
  expect(words).toContain('In force: 3');
  expect(words).not.toMatch(/: 0|Over|No longer in force/);
  const none = await draw(<ExceptionsPage {...read} {...page} exceptions={[]} />);
  expect(none.words).toContain('No exception is in force.');
});

test.each([
  [undefined, 'It ends for every phase: none of them has closed.'],
  [
    'July to September 2026',
    'It ends for every phase that has not closed. Up to July to September 2026, everything stays as it was.',
  ],
])('ending one that stays until %s says what becomes of it', async (stays, said) => {
  const area = { id: 'brackenshire', slug: 'brackenshire', name: 'Brackenshire' };
  const exception = { kind: 'both_duties' as const, itemCode: null, dueAt: null, reason: 'One lead.', area };
  const { words } = await draw(<EndExceptionPage exception={exception} items={[]} stays={stays} />);
  expect(words).toContain(said);
});
