import { given } from 'tests/support/outcomes';
import { postsRaw } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { expect, test } from 'vitest';
import { action } from '~/routes/sign-in';

test('signing in too often is answered by 429, in words, and a wrong password by 422', async () => {
  await demonstrationWorld();
  const fields = { email: 'area-lead@example.org', password: 'wrong horse battery' };
  const answers = [];
  for (let attempt = 0; attempt < 11; attempt++)
    answers.push(await given(action(postsRaw('/sign-in', '', fields))));
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(422), 429]);
  expect(answers.at(-1)?.data.errors[0]?.text).toMatch(/^Too many tries\. Try again at /);
});
