import { cellsWhere, type Rule } from './seen';

/** SS-37 and SS-38: the cover. */
export const coverRules: readonly Rule[] = [
  {
    id: 'SS-37',
    grade: 'B',
    says: 'The cover says, in column A, all that a reader has to know of the file',
    check: ({ sheets }) => {
      const [cover] = sheets;
      if (cover?.kind !== 'cover') return ['there is no cover'];
      const text = cover.above.join('\n');
      return [
        ...cellsWhere(cover.cells, ({ column }) => column > 0),
        ...Object.entries(wanted).flatMap(([part, pattern]) => (pattern.test(text) ? [] : [`no ${part}`])),
      ];
    },
  },
  {
    id: 'SS-38',
    grade: 'B',
    says: 'No logo, but the department’s name in words',
    check: ({ book, sheets }) => [
      ...book.paths.filter((path) => /^(?!Thumbnails\/).*\.(png|jpe?g|gif|svg|emf|wmf)$/i.test(path)),
      ...(/\b(Department for|Department of|Ministry of|Office for)\b/.test(sheets[0]?.above.join('\n') ?? '')
        ? []
        : ['the cover does not name the department']),
    ],
  },
];

const wanted: Record<string, RegExp> = {
  summary: /^Summary$/m,
  source: /^Source: /m,
  'date of extraction or publication': /\b(Extracted|Published|Taken)\b.* \d{1,2} \w+ \d{4}/,
  'word on the next update': /^Next update: /m,
  'status, provisional or frozen': /\b(Draft|provisional|revised|frozen|final)\b/i,
  coverage: /\d+ areas?\b|^No areas/m,
  'overview of shorthand': /\bshorthand\b/i,
  'word on notes': /\bnotes? (are|is)\b/i,
  contact: /^Contact$/m,
  marking: /^OFFICIAL\b/m,
  'name of who extracted it': /\b(Extracted|Published|Taken)\b.* by \S/,
  'version of the data': /\b(reference|SHA-256|version|edition): ?\S+/i,
};
