import { cellsWhere, type Rule, sheetsWhere } from './seen';

/** SS-01 to SS-11: the workbook as a whole. */
export const fileRules: readonly Rule[] = [
  {
    id: 'SS-01',
    grade: 'E',
    says: 'The file’s title says subject, coverage and period, without dashes or underscores between them',
    check: ({ book: { facts } }) =>
      [
        facts.title.split(/\s+/).length < 4 && 'no subject in the title',
        !/\bareas?\b|England|local authorit/i.test(facts.title) && 'no coverage in the title',
        !/\b(19|20)\d\d\b/.test(facts.title) && 'no period in the title',
        /_|\s[-–—]\s/.test(facts.title) && 'a dash or an underscore in the title',
      ].filter((said) => said !== false),
  },
  {
    id: 'SS-02',
    grade: 'E',
    says: 'The language is set to British English',
    check: ({ book: { facts, textLanguage = 'en-GB' } }) => [
      ...(facts.language === 'en-GB' ? [] : [`the file’s language is ${facts.language || 'not set'}`]),
      ...(textLanguage === 'en-GB' ? [] : [`the default cell style’s language is ${textLanguage}`]),
    ],
  },
  {
    id: 'SS-03',
    grade: 'B',
    says: 'The author is an organisation, and there are keywords, one for each term',
    left: 'whether the author is an organisation',
    check: ({ book: { facts } }) => [
      ...(facts.creator === '' || facts.creator.includes('@') ? ['no organisation as the author'] : []),
      ...(facts.keywords.length < 2 ? ['no keywords, or all in one'] : []),
    ],
  },
  {
    id: 'SS-04',
    grade: 'B',
    says: 'Sheets stand in the order Cover, Contents, Notes, tables, and are called so',
    check: ({ sheets }) => {
      const order = ['cover', 'contents', 'notes', 'table'];
      const names = { cover: ['Cover'], contents: ['Contents', 'Table of contents'], notes: ['Notes'] };
      return [
        ...(sheets[0]?.kind === 'cover' ? [] : ['the first sheet is no cover']),
        ...sheets.flatMap(({ name, kind }, at) =>
          order.indexOf(kind) < order.indexOf(sheets[at - 1]?.kind ?? 'cover')
            ? [`${name} stands too late`]
            : [],
        ),
        ...sheetsWhere(
          sheets,
          ({ name, kind }) =>
            kind !== 'table' && !names[kind].includes(name) && `is a ${kind} by another name`,
        ),
      ];
    },
  },
  {
    id: 'SS-05',
    grade: 'E',
    says: 'Sheet names are unique, of at most 31 letters, digits and underscores, and start with no digit',
    left: 'whether they are the same from quarter to quarter',
    check: ({ sheets }) => {
      const names = sheets.map(({ name }) => name.toLowerCase());
      return sheetsWhere(
        sheets,
        ({ name }) =>
          (!/^[\p{L}_][\p{L}\p{N}_]{0,30}$/u.test(name) &&
            name !== 'Table of contents' &&
            'is no such name') ||
          (names.indexOf(name.toLowerCase()) !== names.lastIndexOf(name.toLowerCase()) && 'is there twice'),
      );
    },
  },
  {
    id: 'SS-06',
    grade: 'E',
    says: 'No sheet is blank or hidden',
    check: ({ sheets }) =>
      sheetsWhere(
        sheets,
        ({ hidden, cells }) => (hidden && 'is hidden') || (!cells.some(({ text }) => text) && 'is blank'),
      ),
  },
  {
    id: 'SS-07',
    grade: 'B',
    says: 'No macros, formulas, links to other workbooks or defined names',
    check: ({ book, cells }) => [
      ...book.paths.filter((path) => /vbaProject|externalLinks|(^|\/)(Basic|Scripts)\//i.test(path)),
      ...(/\.(xlsm|xltm)$/i.test(book.fileName) ? ['the file is one for macros'] : []),
      ...cellsWhere(cells, ({ cell }) => cell.formula),
      ...book.names.map((name) => `the name ${name} is defined`),
    ],
  },
  {
    id: 'SS-08',
    grade: 'E',
    says: 'No headers or footers, text boxes, pictures, charts or comments on cells',
    check: ({ book, sheets }) => [
      ...book.paths.filter((path) =>
        /(^|\/)(drawings|media|charts|comments\d*|threadedComments|Pictures|Object \d+)[/.]/.test(path),
      ),
      ...sheetsWhere(sheets, ({ objects }) => objects.length > 0 && `has ${objects.join(', ')}`),
    ],
  },
  {
    id: 'SS-09',
    grade: 'E',
    says: 'It opens on the first sheet, the cursor in A1 of every sheet, at 100%',
    check: ({ book, sheets }) => [
      ...(book.active === 0 ? [] : ['it opens on another sheet than the first']),
      ...sheetsWhere(
        sheets,
        ({ cursor, zoom }) =>
          (cursor !== 'A1' && `the cursor is in ${cursor}`) || (zoom !== 100 && `is shown at ${zoom}%`),
      ),
    ],
  },
  {
    id: 'SS-10',
    grade: 'B',
    says: 'The file’s name: words in lower case joined by hyphens, at most 60 characters, no acronyms or versions',
    left: 'acronyms that the checker does not know',
    check: ({ book: { fileName, facts } }) => {
      const [name = ''] = fileName.split('.');
      const years: readonly string[] = name.match(/\b(19|20)\d\d\b/g) ?? [];
      return [
        !/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/.test(fileName) && 'other characters than it should have',
        fileName.length > 60 && 'longer than 60 characters',
        /\b(v\d+|e\d+|version|draft|final)\b/.test(name) && 'it names a version',
        /\b(dfe|ffcp?|fnsp|fnp|las?|ons|mi|kpis?)\b/.test(name) && 'it has an acronym',
        (/\b\d{4}-\d\d\b/.test(name) || years.some((year) => !facts.title.includes(year))) &&
          'a date that is no part of the title',
      ].filter((said) => said !== false);
    },
  },
  {
    id: 'SS-11',
    grade: 'B',
    says: 'It is not inside a zip',
    check: ({ book: { fileName, paths } }) => [
      ...(/\.zip$/i.test(fileName) ? ['the file is a zip'] : []),
      ...paths.filter((path) => /\.(xlsx|ods)$/i.test(path)),
    ],
  },
];
