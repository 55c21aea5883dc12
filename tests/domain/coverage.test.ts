import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { describeBase, matchedPanel, standingOf, tallyAnswers } from '~/domain/coverage';
import { itemsOf } from '~/domain/proforma';
import { anyPhases, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);

describe('coverage', () => {
  it('states the base in words', () => {
    expect(describeBase({ sent: 4, asked: 6 })).toBe('4 of 6 areas');
    expect(describeBase({ sent: 0, asked: 1 })).toBe('0 of 1 area');
  });

  it('does not count an answer to an item that is out of scope', () => {
    const { asked, submissions } = figuresOf('2025-02', form, { Ashcombe: 'PDN' });
    expect(standingOf({ scope: new Set() }, submissions[0], 'P1-S1-01')).toBe('not_in_scope');
    expect(asked[0] && standingOf(asked[0], submissions[0], 'P1-S1-01')).toBe('in_place');
  });
});

describe('the matched panel', () => {
  const panelOf = (...phases: Record<string, string>[]) => {
    const figures = phases.map((standings) => figuresOf('2025-02', form, standings));
    return [...matchedPanel(figures.map((phase) => tallyAnswers(phase, itemsOf(form))))];
  };

  test.each<[string, Record<string, string>[], string[]]>([
    ['nobody sent', [{ Ashcombe: '---' }], []],
    [
      'both sent throughout',
      [
        { Ashcombe: 'PPP', Dunmere: 'PPP' },
        { Ashcombe: 'DDD', Dunmere: 'DDD' },
      ],
      ['ashcombe', 'dunmere'],
    ],
    [
      'one did not send',
      [
        { Ashcombe: 'PPP', Dunmere: 'PPP' },
        { Ashcombe: 'DDD', Dunmere: '---' },
      ],
      ['ashcombe'],
    ],
    ['one joined', [{ Ashcombe: 'PPP' }, { Ashcombe: 'DDD', Dunmere: 'DDD' }], ['ashcombe']],
    [
      'a phase in which nobody sent',
      [{ Ashcombe: 'PPP' }, { Ashcombe: '---' }, { Ashcombe: 'DDD' }],
      ['ashcombe'],
    ],
    [
      'a phase that asked other areas',
      [{ Ashcombe: 'PPP' }, { Dunmere: 'PPP' }, { Ashcombe: 'DDD' }],
      ['ashcombe'],
    ],
    ['an area with nothing in scope', [{ Ashcombe: 'PPP', Dunmere: '...' }], ['ashcombe']],
  ])('%s', (_, phases, slugs) => {
    expect(panelOf(...phases)).toEqual(slugs.map((slug) => `area-${slug}`));
  });

  it('is every area that answered in all reported phases, where there is one', () => {
    fc.assert(
      fc.property(anyPhases(3), (phases) => {
        const tallies = phases.map((figures) => tallyAnswers(figures, itemsOf(figures.proforma)));
        const reported = tallies.filter(({ answers }) => answers.size > 0);
        const first = [...(reported[0]?.answers.keys() ?? [])];
        const inAll = first.filter((id) => reported.every(({ answers }) => answers.has(id)));
        if (inAll.length > 0) expect([...matchedPanel(tallies)]).toEqual(inAll);
        else expect(matchedPanel(tallies).size > 0).toBe(reported.length > 0);
      }),
    );
  });
});
