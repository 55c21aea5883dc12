import { proformaV1 } from 'seeds/reference/proforma-v1';
import { publishedFigures } from 'seeds/reference/published-figures';
import { expect } from 'vitest';
import { itemsOf, sectionsOf } from '~/domain/proforma';
import { checkAgainst } from './reference-checks';
import { appendix2, appendix3, documentsPresent, linesOf, withoutLayout } from './reference-documents';

const sections = sectionsOf(proformaV1);

/** The column heads that the text of the report garbles beyond reading. */
const illegible = ['FH-FD in_place', 'FN-GD in_place', 'FN-GD in_design'];

checkAgainst('the seed documents are', documentsPresent, [
  [
    'Appendix 2: the 35 statements word for word, section by section',
    () => {
      const ours = sections.map(({ title, items }) => [title, items.map((item) => item.statement).join(' ')]);
      expect(ours).toEqual(appendix2().map(({ title, statements }) => [title, statements]));
      expect(itemsOf(proformaV1)).toHaveLength(35);
    },
  ],
  [
    'Appendix 2: pillar and section titles, in order',
    () => {
      const ours = proformaV1.pillars.flatMap((pillar) =>
        pillar.sections.map((section) => [pillar.title, section.title]),
      );
      expect(ours).toEqual(appendix2().map(({ pillar, title }) => [pillar, title]));
    },
  ],
  [
    'Appendix 2: status headings wherever they can be read, and the comment heading everywhere',
    () => {
      const unread: string[] = [];
      for (const [index, { code, statusHeadings }] of sections.entries()) {
        const printed = appendix2()[index];
        if (printed?.inPlace !== statusHeadings.in_place) unread.push(`${code} in_place`);
        if (printed?.inDesign !== statusHeadings.in_design) unread.push(`${code} in_design`);
        // The layout cut words off this heading in five sections: what is left must be part of ours.
        expect(printed?.notImplemented).toMatch(/being/);
        expect(statusHeadings.not_implemented).toContain(printed?.notImplemented);
        expect(printed?.comment).toBe(proformaV1.commentHeading);
      }
      expect(unread).toEqual(illegible);
    },
  ],
  [
    'Appendix 3: the counts row by row, and which of them are impossible',
    () => {
      const rows = appendix3();
      const ours = publishedFigures.map(({ inPlace, inDesign, notImplemented }, index) => ({
        statement: itemsOf(proformaV1)[index]?.statement,
        inPlace,
        inDesign,
        notImplemented,
      }));
      expect(ours).toEqual(rows);
      const totals = rows.map((row) => row.inPlace + row.inDesign + row.notImplemented);
      expect(publishedFigures.map((row) => row.impossible)).toEqual(totals.map((total) => total !== 6));
      const odd = totals.filter((total) => total !== 6);
      console.log(
        `Appendix 3: ${rows.length} rows checked against the document, ${totals.length - odd.length} sum to 6, ${odd.length} marked impossible (${odd.join(', ')} of 6)`,
      );
    },
  ],
  [
    'the evaluation report: the licence and the report number that the attribution gives',
    () => {
      const text = linesOf('004').join('\n');
      expect(text).toContain(`under the terms of the ${proformaV1.licence}`);
      expect(text).toContain('Reference: RR1541');
      expect(withoutLayout(text)).toContain(
        'Implementation and process evaluation report: early findings July 2025',
      );
    },
  ],
]);
