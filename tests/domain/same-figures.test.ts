import { figuresOf, proformaOf } from 'tests/domain/figure-arbitraries';
import { expect, test } from 'vitest';
import { onceForSame } from '~/domain/same-figures';

const form = proformaOf([[2]]);
const figures = figuresOf('2025-02', form, { Ashcombe: 'PD', Birchmere: 'NN' });

function counted() {
  const asked: string[] = [];
  const rule = onceForSame(
    (given: typeof figures, subject: string) => {
      asked.push(subject);
      return `${given.phase.id} ${subject} ${given.submissions.length}`;
    },
    (subject) => subject,
  );
  return { asked, rule };
}

test('a rule is worked out once for the same figures and subject, also in another envelope', () => {
  const { asked, rule } = counted();
  const first = rule(figures, 'a');
  expect(rule({ ...figures, phase: { ...figures.phase } }, 'a')).toBe(first);
  expect(rule(figures, 'b')).toBe('2025-02 b 2');
  expect(rule(figures, 'a')).toBe(first);
  expect(asked).toEqual(['a', 'b']);
});

test.each([
  ['another submission', { submissions: figures.submissions.slice(1) }],
  ['another form', { proforma: { ...form } }],
  ['another phase', { phase: { ...figures.phase, id: '2025-04' } }],
  ['other areas', { asked: [...figures.asked] }],
])('a rule is worked out again for %s', (_, change) => {
  const { asked, rule } = counted();
  rule(figures, 'a');
  const other = { ...figures, ...change };
  expect(rule(other, 'a')).toBe(`${other.phase.id} a ${other.submissions.length}`);
  expect(asked).toEqual(['a', 'a']);
});
