import { present } from 'tests/support/area-returns';
import { demonstrationWorld } from 'tests/support/world';
import { expect, test } from 'vitest';
import { readExceptions } from '~/services/exceptions.server';
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
