import { quartersUntil } from 'seeds/reference/phases';
import { worldNow } from 'tests/support/clock';
import { expect, test } from 'vitest';
import type { Change } from '~/domain/changes';
import type { Phase } from '~/domain/phase';
import { SignOff } from '~/ui/sign-off';
import { draw } from './draw';

const now = new Date(worldNow);
const phase = quartersUntil(now).at(-1) as Phase;
const change: Change = {
  code: 'FH-FD-01',
  statement: 'A statement',
  from: 'in_place',
  fromComment: '',
  fromDelays: [],
  fromExpected: null,
  to: 'in_place',
  comment: 'New words.',
  delays: [],
  expected: null,
  stepBack: null,
};

test.each([
  [5, '5 with the same status and new details.'],
  [1, '1 with the same status and new details.'],
  [0, undefined],
])('what is signed tells of %i answers that only their details changed', async (count, said) => {
  const details = Array.from({ length: count }, (_, index) => ({ ...change, code: `FH-FD-0${index + 1}` }));
  const { words } = await draw(
    <SignOff
      now={now}
      phase={phase}
      area={{ id: 'a', slug: 'a', name: 'Ashcombe', programme: 'ffc', wave: 1, region: 'North' }}
      state="in_progress"
      signer="Ann"
      mayDecline={false}
      total={35}
      answered={35}
      revision={1}
      version={1}
      beforePhase="July to September 2026"
      changes={{ back: [], forward: [], details, fresh: [], unchanged: [] }}
      since={undefined}
      explained={[]}
      requests={[]}
      places={{}}
      problems={[]}
      errors={[]}
    />,
  );
  expect(words).toContain('No answer moved up.');
  expect(words.includes('with the same status')).toBe(said !== undefined);
  if (said) expect(words).toContain(said);
});
