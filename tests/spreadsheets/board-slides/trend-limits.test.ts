import { figuresOf, phaseIds, proformaOf } from 'tests/domain/figure-arbitraries';
import { describe, expect, it } from 'vitest';
import { buildTrend } from '~/domain/trend';
import { fitLimits } from '~/spreadsheets/board-slides/trend-limits';

type World = Record<string, Record<string, string>>;
const form = proformaOf([[2], [1]]);
const trendsOf = (phases: World, forms = [form]) => {
  const figures = Object.entries(phases).map(([id, areas], at) =>
    figuresOf(id, forms[Math.min(at, forms.length - 1)] ?? form, areas),
  );
  return ['P1', 'P2'].map((code, at) => ({
    about: ['Family Help', 'Child protection'][at] ?? '',
    trend: buildTrend(figures, { kind: 'pillar', code }, 'matched'),
  }));
};

describe('what stands under the charts of trends', () => {
  const some = {
    '2025-02': { Ashcombe: 'DDN', Jesmonby: '---' },
    '2025-04': { Ashcombe: 'PDN', Jesmonby: 'PPP' },
  };

  it('is nothing where nothing is left out', () => {
    expect(fitLimits([], trendsOf({ '2025-02': { Ashcombe: 'DDN' } }), 3)).toBe('');
    expect(fitLimits(['That is so.'], trendsOf({ '2025-02': { Ashcombe: 'DDN' } }), 3)).toBe('That is so.');
  });

  it('names who is left out and why, once for trends that leave out the same', () => {
    expect(fitLimits(['That is so.'], trendsOf(some), 3)).toBe(
      'That is so. Left out: Jesmonby (did not send in February 2025).',
    );
  });

  it('tells trends apart that leave out others', () => {
    const apart = { '2025-02': { A: 'DDN', B: 'PP.' }, '2025-04': { A: 'PDN', B: 'PP.' } };
    expect(fitLimits([], trendsOf(apart), 3)).toBe('Left out in child protection: B (not in scope).');
  });

  it('puts areas with the same reason together', () => {
    const more = {
      '2025-02': { A: 'DDN', B: '---', C: '---' },
      '2025-04': { A: 'PDN', B: 'PPP', C: 'PPP', D: 'PPP' },
    };
    expect(fitLimits([], trendsOf(more), 3)).toBe(
      'Left out: B and C (did not send in February 2025) and D (joined in April to June 2025).',
    );
  });

  it('counts areas that are too many to name, and says it shorter still where that does not fit', () => {
    const names = Array.from({ length: 90 }, (_, at) => `The Borough of Area ${at + 1}`);
    const many = {
      '2025-02': { Ashcombe: 'DDN', ...Object.fromEntries(names.map((name) => [name, '---'])) },
      '2025-04': { Ashcombe: 'PDN', ...Object.fromEntries(names.map((name) => [name, 'PPP'])) },
    };
    expect(fitLimits([], trendsOf(many), 2)).toBe('Left out: 90 areas (did not send in February 2025).');
    const ids = phaseIds;
    const ones = Object.fromEntries(
      ids.map((id, at) => [
        id,
        {
          Ashcombe: 'PDN',
          ...Object.fromEntries(ids.map((_, one) => [`B${one}`, one === at ? '---' : 'PPP'])),
        },
      ]),
    );
    expect(fitLimits([], trendsOf(ones), 1)).toBe(
      `Left out: ${ids.length} areas that have not sent in every phase shown, or are not asked in all (see the notes).`,
    );
  });

  it('says why phases cannot be compared, in fewer words where those do not fit', () => {
    const broken = trendsOf({ '2025-02': { A: 'DDN' }, '2025-04': { A: '---' }, '2025-07': { A: 'PDNP' } }, [
      form,
      form,
      proformaOf([[3], [1]], 2),
    ]);
    const whole = fitLimits([], broken, 3);
    expect(whole).toBe(
      'None of these areas sent in April to June 2025. From July to September 2025 not comparable with before: 1 item was added (P1-S1-03).',
    );
    expect(fitLimits([], broken, 0)).toBe(
      'None of these areas sent in 1 of 3 phases. Not all phases can be compared, because items were added: see the notes.',
    );
  });
});
