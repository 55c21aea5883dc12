import { replaceStore } from 'db/current';
import { listMilestones } from 'db/milestones';
import { milestones as milestonesTable, settings } from 'db/schema';
import { findSetting, saveSetting } from 'db/settings';
import { inArray } from 'drizzle-orm';
import { milestones } from 'seeds/reference/milestones';
import { narrativeClaimsV1 } from 'seeds/reference/narrative-claims';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { meaningsV1 } from 'seeds/reference/proforma-v1/meanings';
import { programmes } from 'seeds/reference/programmes';
import { publishedFigures } from 'seeds/reference/published-figures';
import { uncoveredExpectationsV1 } from 'seeds/reference/uncovered-expectations';
import { topUpQuarters } from 'seeds/top-up';
import { ownDatabase } from 'tests/db/own-database';
import { describe, expect, inject, it, test } from 'vitest';
import { besideTable, sayPrinted } from '~/domain/narrative-claims';
import { narrativeClaims } from '~/domain/narrative-claims-schema';
import { itemsOf } from '~/domain/proforma';
import { uncoveredExpectations } from '~/domain/specification';
import { checkAgainst } from './reference-checks';
import { appendix4, documentsPresent, linesOf } from './reference-documents';

const claims = besideTable(narrativeClaimsV1.claims, publishedFigures);
const statements = new Set(itemsOf(proformaV1).flatMap(({ statement }) => runsOf(statement)));

describe('what the report’s text claims', () => {
  it('is stored as it is read', () => {
    expect(narrativeClaims.parse(narrativeClaimsV1)).toEqual(narrativeClaimsV1);
  });

  it('stands beside the numbers of the published table', () => {
    const told = claims.map(({ id, contradicts, rows }) => [id, contradicts, ...rows.map(sayPrinted)]);
    expect(told).toEqual([
      ['long-term-information-sharing', true, '3 in place and 3 in design'],
      ['safeguarding-arrangements', true, '9 in place'],
      ['lead-practitioner-role', true, '5 in place and 1 in design'],
      ['rest-of-family-help', true, '5 in place and 1 not being implemented'],
      ['single-assessment', true, '4 in place and 2 in design'],
      ['lead-practitioner-recruitment', false, '5 in place and 1 in design'],
      ['leaders-communication', false, '5 in place and 1 in design'],
      ['support-package-governance', false, '6 in place'],
      ['data-sharing', false, '4 in place and 2 in design', '3 in place and 3 in design'],
    ]);
  });

  it('explains itself wherever the two are only hard to read together', () => {
    expect(claims.filter(({ contradicts, note }) => !contradicts && !note)).toEqual([]);
  });
});

describe('what no item asks for', () => {
  it('is stored as it is read, in pillars and for readers that the proforma knows', () => {
    expect(uncoveredExpectations.parse(uncoveredExpectationsV1)).toEqual(uncoveredExpectationsV1);
    const pillars = proformaV1.pillars.map(({ code }) => code);
    const keys = meaningsV1.readerships.map(({ key }) => key);
    for (const { pillar, headings, expects, paragraphs, proformaVersion } of uncoveredExpectationsV1) {
      expect([expects, proformaVersion, pillars.includes(pillar)]).toEqual([expects, 1, true]);
      expect([expects, Object.keys(headings).every((key) => keys.includes(key))]).toEqual([expects, true]);
      expect([expects, paragraphs.length + Object.keys(headings).length > 0]).toEqual([expects, true]);
    }
  });

  it('is exactly the paragraphs from 16 to 59 that no item rests on, 17, 22, 44 and 57', () => {
    const spread = (runs: readonly (readonly [number, number])[]) =>
      runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, more) => first + more));
    const behind = new Set(Object.values(meaningsV1.items).flatMap(({ paragraphs }) => spread(paragraphs)));
    const every = Array.from({ length: 44 }, (_, more) => 16 + more);
    const without = every.filter((number) => !behind.has(number));
    expect(without).toEqual([17, 22, 44, 57]);
    const listed = uncoveredExpectationsV1.flatMap(({ paragraphs }) => spread(paragraphs));
    expect(listed.toSorted((a, b) => a - b)).toEqual(without);
  });
});

describe('the milestones', () => {
  it('are each of a programme there is, in months that follow one another, with a source', () => {
    expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
    for (const { id, programme, from, to, source } of milestones) {
      expect([id, programmes.some((each) => each.id === programme)]).toEqual([id, true]);
      expect([id, /^\d{4}-(0[1-9]|1[0-2])$/.test(from), to === null || to >= from]).toEqual([id, true, true]);
      expect(source).toMatch(/^[A-Z].{10,}\.$/);
    }
  });

  it('follow one another in each wave without a gap, by the report', () => {
    for (const wave of [1, 2]) {
      const [, coDesign, implementation, full] = milestones.filter(
        (each) => each.wave === wave && !each.id.endsWith('specification'),
      );
      expect([coDesign?.kind, implementation?.kind, full?.kind, full?.to]).toEqual([
        'co_design',
        'implementation',
        'full_delivery',
        null,
      ]);
      expect([monthAfter(coDesign?.to), monthAfter(implementation?.to)]).toEqual([
        implementation?.from,
        full?.from,
      ]);
    }
  });
});

describe('a start on a database that was filled before', () => {
  const now = new Date('2026-11-21T10:00:00Z');
  const keys = ['narrative_claims', 'uncovered_expectations'];

  test('adds what the documents say, and puts right what an older release said', async () => {
    const store = (await ownDatabase(inject('installation'))).open();
    replaceStore(store);
    await store.transaction(async (tx) => {
      await tx.delete(milestonesTable);
      await tx.delete(settings).where(inArray(settings.key, keys));
    });
    await topUpQuarters(now);
    const inTime = milestones.toSorted((a, b) => order(a.from, b.from) || order(a.id, b.id));
    expect(await listMilestones(store.db)).toEqual(inTime);

    await store.transaction(async (tx) => {
      await tx.update(milestonesTable).set({ fromMonth: '1999-01', toMonth: null });
      await saveSetting(tx, 'narrative_claims', { older: true });
    });
    await topUpQuarters(now);
    await topUpQuarters(now);
    expect(await listMilestones(store.db)).toEqual(inTime);
    expect(await findSetting(store.db, 'narrative_claims')).toEqual(narrativeClaimsV1);
    expect(await findSetting(store.db, 'uncovered_expectations')).toEqual(uncoveredExpectationsV1);
  });

  test('has them from the beginning in both worlds', async () => {
    for (const template of [inject('installation'), inject('demonstration')]) {
      const { db } = (await ownDatabase(template)).open();
      expect(await listMilestones(db)).toHaveLength(milestones.length);
      for (const key of keys) expect(await findSetting(db, key)).toBeDefined();
    }
  });
});

checkAgainst('the seed documents are', documentsPresent, [
  [
    'the evaluation report: each claim is one that its text makes',
    () => {
      const report = linesOf('004').join(' ').replace(/\s+/g, ' ');
      const said: Record<string, RegExp> = {
        'long-term-information-sharing': /only 1 area had completed putting in place the long-term measures/,
        'safeguarding-arrangements':
          /All local areas [^.]{0,80}had updated safeguarding partnership arrangements/,
        'lead-practitioner-role': /For the FHLP role, all local areas had completed implementation/,
        'rest-of-family-help':
          /All other measures included within this pillar were either in place or progressing/,
        'single-assessment': /All 6 areas had developed and agreed the Family Help single assessment/,
        'lead-practitioner-recruitment': /1 LA not having to recruit/,
        'leaders-communication': /already been completed across all local areas, explaining the reforms/,
        'support-package-governance': /slow due to uncertainty around FNSP governance/,
        'data-sharing': /streamlined communication and data-sharing practices under the FFCP was limited/,
      };
      for (const { id } of narrativeClaimsV1.claims) expect([id, said[id]?.test(report)]).toEqual([id, true]);
    },
  ],
  [
    'the documents: each month is the one that they give',
    () => {
      const report = linesOf('004').join(' ').replace(/\s+/g, ' ');
      const [paper, specification] = (['001', '003'] as const).map((number) => linesOf(number).join(' '));
      for (const words of [
        'began local co-design in August 2023',
        'commenced in December 2023, moving to full delivery from June 2024',
        'co-design of their new models in April 2024 and began implementation from July 2024, moving to full delivery from March 2025',
        'The pilot launched in June 2023',
        'transformation from April 2025',
        'In November 2024, the Government also published',
      ])
        expect(report).toContain(words);
      for (const words of [
        'announced in February 2023',
        'From July 2023 to March 2025',
        'wave 1 areas were announced in July 2023',
        'wave 2 areas were announced in April 2024',
      ])
        expect(paper).toContain(words);
      expect(specification).toContain('Co-design with Wave 1 areas runs until end October');
    },
  ],
  [
    'Appendix 4: each heading cited is there, and each heading of the draft stands behind an item or on the list',
    () => {
      const { amended, draft } = appendix4();
      const own = uncoveredExpectationsV1.flatMap(({ headings }) => Object.values(headings).flat());
      const printed = [...amended, ...draft].map((block) =>
        plain(block).replace('Minimum expectations: ', ''),
      );
      for (const heading of own)
        expect([heading, printed.some((block) => block.startsWith(plain(heading)))]).toEqual([heading, true]);
      const behind = Object.values(meaningsV1.items).flatMap(({ expectations }) =>
        Object.values(expectations).flatMap(({ headings }) => headings),
      );
      const cited = [...own, ...behind].map(plain);
      const expected = draft
        .filter((block) => block.startsWith('Minimum expectations: '))
        .map((block) => plain(block).replace('Minimum expectations: ', ''));
      expect(expected.length).toBeGreaterThan(10);
      expect(expected.filter((block) => !cited.some((heading) => block.startsWith(heading)))).toEqual([]);
    },
  ],
  [
    'the specification and the report: no eight words in a row are copied from them',
    () => {
      const printed = new Set(runsOf([...linesOf('003'), ...linesOf('004')].join(' ')));
      for (const run of statements) printed.delete(run);
      const ours = [
        ...narrativeClaimsV1.claims.flatMap(({ says, note = '' }) => [says, note]),
        ...uncoveredExpectationsV1.flatMap(({ expects, note = '' }) => [expects, note]),
        ...milestones.map(({ source }) => source),
      ];
      expect(ours.flatMap(runsOf).filter((run) => printed.has(run))).toEqual([]);
    },
  ],
]);

/** Without marks of emphasis, and with every quotation mark and dash alike. */
function plain(text: string): string {
  return text.replace(/\*\*/g, '').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, ' ');
}

/** Every eight words in a row. */
function runsOf(text: string): string[] {
  const words = plain(text)
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter(Boolean);
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}

function monthAfter(month: string | null | undefined): string | undefined {
  if (!month) return undefined;
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
