import { proformaV1 } from 'seeds/reference/proforma-v1';
import { meaningsV1 } from 'seeds/reference/proforma-v1/meanings';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '~/domain/proforma';
import { checkAgainst } from './reference-checks';
import { appendix4, documentsPresent, linesOf, specificationParagraphs } from './reference-documents';

const items = itemsOf(proformaV1);
const meanings = Object.entries(meaningsV1.items);

/** Every text of ours on an item. */
const textsOf = (code: string) => {
  const meaning = meaningsV1.items[code];
  if (!meaning) return [];
  const waves = Object.values(meaning.expectations).flatMap(({ inPlace }) => inPlace);
  return [...meaning.inPlace, ...waves, meaning.notYet, meaning.note ?? ''];
};

describe('what the items mean', () => {
  it('is said of each of the 35, and of nothing else', () => {
    expect(meanings.map(([code]) => code)).toEqual(items.map(({ code }) => code));
    expect(meanings).toHaveLength(35);
  });

  it('is two conditions at least, or three, each a part of one sentence, and says where the line runs', () => {
    for (const [code, { inPlace, notYet, expectations }] of meanings) {
      expect([code, [2, 3].includes(inPlace.length)]).toEqual([code, true]);
      const waves = Object.values(expectations);
      for (const condition of [...inPlace, ...waves.flatMap((wave) => wave.inPlace)])
        expect(condition).toMatch(/^[a-z][^.;?!]{12,160}[^.,;?!]$/);
      expect(notYet).toMatch(/^[A-Z].{15,160}\.$/);
      for (const { headings } of waves) expect(headings).not.toEqual([]);
    }
  });

  it('asks more of a readership only where the proforma knows it', () => {
    const keys = meaningsV1.readerships.map(({ key }) => key);
    for (const [code, { expectations }] of meanings)
      expect([code, Object.keys(expectations).filter((key) => !keys.includes(key))]).toEqual([code, []]);
    expect(keys).toContain(meaningsV1.writtenFor);
  });

  it('says no two things alike', () => {
    const said = meanings.map(([code]) => textsOf(code).join());
    expect(new Set(said).size).toBe(35);
  });
});

/** A few words that only a paragraph on the same matter holds, for each item that cites one. */
const matters: Record<string, RegExp> = {
  'SR-SR-01': /feedback from children/,
  'SR-SR-02': /information sharing/,
  'SR-SR-03': /information sharing/,
  'SR-SP-03': /Safeguarding Partners|Partnership Chair|scrutiny/,
  'SR-SP-04': /education/,
  'FH-FD-01': /existing systems|SEND|family hubs|voluntary/,
  'FH-FD-02': /front door/,
  'FH-FD-03': /threshold/,
  'FH-FD-04': /assessment/,
  'FH-FD-05': /assessment/,
  'FH-FS-02': /supervision|family help team/,
  'FH-FS-03': /case management/,
  'FH-LP-01': /Family Help Lead Practitioner/i,
  'FH-LP-02': /Family Help Lead Practitioner/i,
  'FH-LP-03': /Family Help Lead Practitioner/i,
  'FH-MT-01': /family help team/,
  'FH-MT-02': /family help team/,
  'CP-MA-01': /multi-agency child protection team/,
  'CP-MA-02': /Lead Child Protection Practitioner/,
  'CP-MA-03': /Lead Child Protection Practitioner/,
  'CP-MA-04': /Lead Child Protection Practitioner|supervision/,
  'CP-MA-05': /multi-agency child protection team/,
  'CP-PR-01': /parental representation|engaging with parents|representatives/,
  'CP-PR-02': /parental representation/,
  'CP-PR-03': /parental representation|engaging with parents|representatives/,
  'FN-GD-01': /family group decision.making|family networks as a/i,
  'FN-GD-02': /family group conferencing/,
  'FN-SP-02': /FNSPs?/,
};

checkAgainst('the seed documents are', documentsPresent, [
  [
    'the design specification: each paragraph cited is one of its expectations, and on the matter of the item',
    () => {
      const paragraphs = specificationParagraphs();
      expect([paragraphs.size, Math.max(...paragraphs.keys())]).toEqual([59, 59]);
      for (const [code, { paragraphs: cited }] of meanings) {
        const numbers = cited.flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, more) => first + more),
        );
        expect([code, numbers]).toEqual([code, [...new Set(numbers)].toSorted((a, b) => a - b)]);
        expect([code, numbers.length > 0]).toEqual([code, code in matters]);
        for (const number of numbers) {
          expect(number).toBeGreaterThanOrEqual(16);
          expect([code, number, plain(paragraphs.get(number) ?? '')]).toEqual([
            code,
            number,
            expect.stringMatching(matters[code] as RegExp),
          ]);
        }
      }
    },
  ],
  [
    'Appendix 4: each heading cited is there, for the wave that it is cited for',
    () => {
      const { amended, draft } = appendix4();
      const isIn = (blocks: string[], heading: string) =>
        blocks.some((block) => plain(block).replace('Minimum expectations: ', '').startsWith(plain(heading)));
      let cited = 0;
      for (const [code, { expectations }] of meanings)
        for (const [key, { headings }] of Object.entries(expectations))
          for (const heading of headings) {
            const there = isIn(amended, heading) || (key === 'wave-2' && isIn(draft, heading));
            expect([code, key, heading, there]).toEqual([code, key, heading, true]);
            cited += 1;
          }
      expect(cited).toBeGreaterThan(40);
    },
  ],
  [
    'the design specification and the evaluation report: no eight words in a row are copied from them',
    () => {
      const copied = (text: string, from: ReadonlySet<string>) => runsOf(text).filter((run) => from.has(run));
      const statements = new Set(items.flatMap(({ statement }) => runsOf(statement)));
      const printed = new Set(runsOf([...linesOf('003'), ...linesOf('004')].join(' ')));
      expect(copied('Identify and name Delegate Safeguarding Partners', printed)).toEqual([]);
      expect(
        copied('Establish a core multi-disciplinary family help team led by the LA', printed),
      ).not.toEqual([]);
      for (const run of statements) printed.delete(run);
      for (const { code } of items)
        expect([code, textsOf(code).flatMap((text) => copied(text, printed))]).toEqual([code, []]);
    },
  ],
  [
    'the evaluation report: wave 1 areas are moving towards the specification of wave 2',
    () => {
      const report = linesOf('004').join(' ');
      expect(report).toContain('Wave 1 LAs are moving towards a delivery in line with the Wave 2 design');
      expect(meaningsV1.readerships[0]?.caution).toContain('wave 1 areas are moving towards it');
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
