import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ClosingFacts, checkClosing, crossFootFaults, mayClose } from '~/domain/closing';
import { buildMatrix, type Matrix } from '~/domain/matrix';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2, 1], [1]]);
const figures = figuresOf('2025-02', form, { Ashcombe: 'PDNP', Brackenshire: 'PPPP', Calderholt: '----' });
const area = (name: string) => ({ slug: name.toLowerCase(), name });
const accepted = { state: 'accepted', sent: true, openQueries: 0, extended: false } as const;
const silent = { state: 'in_progress', sent: false, openQueries: 0, extended: false } as const;
const facts: ClosingFacts = {
  figures,
  formBefore: form,
  openBefore: [],
  returns: [
    { area: area('Ashcombe'), ...accepted },
    { area: area('Brackenshire'), ...accepted },
    { area: area('Calderholt'), ...silent },
  ],
};
const [ashcombe, brackenshire, calderholt] = facts.returns as [
  ClosingFacts['returns'][number],
  ClosingFacts['returns'][number],
  ClosingFacts['returns'][number],
];

describe('the checklist of a phase', () => {
  it('lets a settled phase close, and names who is missing', () => {
    expect(checkClosing(facts)).toEqual({
      errors: [],
      warnings: [{ kind: 'missing', text: 'Calderholt has not sent a return' }],
    });
  });

  test.each(['submitted', 'changes_requested', 'awaiting_sign_off'] as const)(
    'is blocked by a sent return that is %s',
    (state) => {
      const returns = [ashcombe, { ...brackenshire, state }, calderholt];
      expect(checkClosing({ ...facts, returns }).errors).toEqual([
        {
          text: 'Accept the return of Brackenshire, or leave the phase until it is settled',
          area: area('Brackenshire'),
        },
      ]);
    },
  );

  it('is blocked by an earlier phase that was not closed, and by there being no figures', () => {
    const none = figuresOf('2025-02', form, { Calderholt: '----' });
    const nothing = { ...facts, figures: none, returns: [calderholt], openBefore: ['November 2024'] };
    expect(checkClosing(nothing).errors.map(({ text }) => text)).toEqual([
      'Close November 2024 first: these figures are laid beside it',
      'No area has sent a return, so there are no figures',
    ]);
  });

  it('warns of open queries, later dates and changed wording, each by name', () => {
    const other = proformaOf([[2, 1], [1]]);
    const changed = {
      ...other,
      pillars: other.pillars.map((pillar) => ({
        ...pillar,
        sections: pillar.sections.map((section) => ({
          ...section,
          items: section.items.map((item) =>
            item.code === 'P1-S1-02' ? { ...item, statement: 'As it was worded then' } : item,
          ),
        })),
      })),
    };
    const returns = [
      { ...ashcombe, openQueries: 2 },
      { ...brackenshire, openQueries: 1 },
      { ...calderholt, extended: true },
    ];
    expect(checkClosing({ ...facts, formBefore: changed, returns }).warnings).toEqual([
      { kind: 'missing', text: 'Calderholt has not sent a return' },
      { kind: 'queries', text: '3 queries about Ashcombe and Brackenshire are open' },
      { kind: 'extensions', text: 'Calderholt still has a later date to send by' },
      { kind: 'wording', text: 'The wording of P1-S1-02 is not that of the phase before' },
    ]);
  });
});

describe('totals', () => {
  it('cross-foot whatever was sent', () => {
    fc.assert(
      fc.property(anyFigures, (any) => {
        expect(crossFootFaults(buildMatrix(any))).toEqual([]);
      }),
    );
  });

  const matrix = buildMatrix(figures);
  const broken = (change: (copy: Matrix) => void) => {
    const copy = structuredClone(matrix);
    change(copy);
    return crossFootFaults(copy);
  };
  const row = (copy: Matrix) => copy.pillars[0]?.sections[0]?.rows[0] as { base: number };

  it('are found out when a row, a pillar or the areas do not add up', () => {
    expect(
      broken((copy) => {
        row(copy).base += 1;
      }),
    ).toEqual(['The counts of P1-S1-01 do not add up to the areas asked']);
    expect(
      broken((copy) => {
        (copy.pillars[1] as { inPlace: number }).inPlace += 1;
      }),
    ).toEqual(['The totals of Pillar 2 do not agree with its items']);
    expect(
      broken((copy) => {
        copy.sent -= 1;
      }),
    ).toEqual(['The areas do not add up']);
  });
});

test.each([
  ['dfe_official', true],
  ['delivery_partner', true],
  ['administrator', false],
  ['area_lead', false],
  ['contributor', false],
] as const)('whether %s closes phases is %s', (role, may) => {
  expect(mayClose(role)).toBe(may);
});
