import { describe, expect, it } from 'vitest';
import { totalOutcomes } from '~/domain/expected-outcome';
import { estimateWait } from '~/domain/kaplan-meier';
import { buildTransitions } from '~/domain/transitions';
import { MovementExpected } from '~/ui/movement-expected';
import { SlippedBack } from '~/ui/movement-moves';
import { MovementTable } from '~/ui/movement-table';
import { sayMedian } from '~/ui/movement-times';
import { BackAndForthList } from '~/ui/movement-turns';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { draw } from './draw';

const form = proformaOf([[2]]);
const asked = { from: '2025-02', to: '2025-04', wave: '1' };

describe('the table of transitions', () => {
  const { each, areas, sentInBoth, ...counted } = buildTransitions(
    figuresOf('2025-02', form, { Ashcombe: 'DD', Brackenshire: 'PP', Calderholt: 'PP' }),
    figuresOf('2025-04', form, { Ashcombe: 'PD', Brackenshire: '--', Dunmere: 'PP' }),
  );
  const table = { ...counted, areas: areas.length, sentInBoth: sentInBoth.length, total: each.length };
  const drawn = () =>
    draw(<MovementTable table={table} asked={asked} from="February 2025" to="April to June 2025" />);

  it('says its base and names who is missing, who joined and who left', async () => {
    const { words } = await drawn();
    expect(words).toContain('1 area sent in both phases; 2 answers compared.');
    expect(words).toContain('No return in April to June 2025: Brackenshire.');
    expect(words).toContain(
      'Asked in April to June 2025 but not in February 2025, so not in the table: Dunmere.',
    );
    expect(words).toContain(
      'Asked in February 2025 but not in April to June 2025, so not in the table: Calderholt.',
    );
  });

  it('leads from every count to its answers with the filters kept, and from no zero', async () => {
    const { html } = await drawn();
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));
    const all = links.every((href) => href?.includes('wave=1') && href.endsWith('#answers'));
    expect(all).toBe(true);
    expect(links).toContain(
      '/progress/movement?from=2025-02&to=2025-04&wave=1&from-status=in_place&to-status=not_submitted#answers',
    );
    // Three counts, two totals of rows and three of columns are not 0.
    expect(links).toHaveLength(8);
  });
});

describe('the median of a wait', () => {
  it('stands with how many were at risk, or with how many it came for', () => {
    const of = (text: string) =>
      sayMedian(
        estimateWait(
          text.split(' ').map((one) => ({ time: Number.parseInt(one, 10), event: !one.endsWith('+') })),
        ),
      );
    expect(of('1 2 3')).toBe('2 phases (2 at risk)');
    expect(of('0 0 3')).toBe('At first report (3 at risk)');
    expect(of('1 2+ 2+')).toBe('Not reached (1 of 3 in place)');
    expect(sayMedian(estimateWait([]))).toBe('Nobody answered');
  });
});

it('a step back is shown with its reason and comment, and in which phase it was taken', async () => {
  const move = {
    code: 'P1-S1-01',
    statement: 'Statement',
    shortName: 'Item a',
    areaSlug: 'ashcombe',
    areaName: 'Ashcombe',
    submissionId: 'one',
    from: 'in_place' as const,
    to: 'in_design' as const,
    direction: 'back' as const,
    stepBack: 'correction' as const,
    comment: 'Reported too early.',
    since: 'February 2025',
  };
  const back = { count: 1, moves: [move], areas: 1, regressions: 0, corrections: 1, unexplained: 0 };
  const { html, words } = await draw(<SlippedBack back={back} phase={{ id: '2025-04', name: 'April' }} />);
  expect(words).toContain('Ashcombe: from in place to in design, in February 2025');
  expect(words).toContain('Correction. Reported too early.');
  expect(html).toContain('href="/submissions/one#P1-S1-01"');
});

it('a list that has only the first of all says so, and where the rest is', async () => {
  const turned = { count: 767, answers: [] };
  const { words } = await draw(<BackAndForthList turned={turned} atLeast={2} phase="2025-04" />);
  expect(words).toContain('767 went back and forth');
  expect(words).toContain('The first 0 are listed; the files above hold all 767.');
  const all = await draw(<BackAndForthList turned={{ count: 0, answers: [] }} atLeast={2} phase="2025-04" />);
  expect(all.words).not.toContain('are listed');
});

it('expected months that nobody named are said to be none', async () => {
  const { words } = await draw(
    <MovementExpected items={[]} total={totalOutcomes([])} asked={asked} to="February 2025" />,
  );
  expect(words).toContain('No area named an expected month before February 2025');
});
