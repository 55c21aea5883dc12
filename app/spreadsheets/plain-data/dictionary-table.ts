import { columnsOf, ownGroup, type PlainColumn, type PlainColumnFacts, type PlainTable } from './table';

type Entry = PlainColumnFacts & { file: string };

/** One row for every column of each of these tables in both its formats, of the dictionary itself and of the manifest. */
export function dictionaryTable(
  tables: readonly Pick<PlainTable<never>, 'name' | 'groups'>[],
): PlainTable<Entry> {
  const dictionary: PlainTable<Entry> = {
    name: 'dictionary',
    groups: [ownGroup((entry: Entry) => entry, entryColumns)],
    lines: () => [
      ...tables.flatMap((table) =>
        ['csv', 'json'].flatMap((format) => entriesOf(`${table.name}.${format}`, columnsOf(table))),
      ),
      ...entriesOf('dictionary.csv', entryColumns),
      ...entriesOf('manifest.json', manifestKeys),
    ],
  };
  return dictionary;
}

function entriesOf(file: string, columns: readonly PlainColumnFacts[]): Entry[] {
  return columns.map((column) => ({ ...column, file }));
}

const source = 'This dictionary';

const entryColumns: PlainColumn<Entry>[] = [
  { name: 'file', meaning: 'The file that has the column', type: 'text', source, cell: ({ file }) => file },
  {
    name: 'column',
    meaning: 'The column; in JSON the key',
    type: 'text',
    source,
    cell: ({ name }) => name,
  },
  { name: 'meaning', meaning: 'What it says', type: 'text', source, cell: ({ meaning }) => meaning },
  { name: 'type', meaning: 'What kind of value', type: 'text', source, cell: ({ type }) => type },
  { name: 'unit', meaning: 'What it is counted in', type: 'text', source, cell: ({ unit }) => unit ?? null },
  {
    name: 'allowed_values',
    meaning: 'The values that it can have, where there are few; with semicolons between',
    type: 'list',
    source,
    cell: ({ allowed }) => allowed ?? null,
  },
  {
    name: 'source',
    meaning: 'Where in the service it comes from',
    type: 'text',
    source,
    cell: ({ source }) => source,
  },
];

const key = (name: string, meaning: string, type: PlainColumnFacts['type'] = 'text') => ({
  ...{ name, meaning, type },
  source: 'Manifest',
});

const manifestKeys: PlainColumnFacts[] = [
  key('marking', 'How the data are to be handled'),
  key('data', 'Whether areas reported the data, or they are made up for a demonstration'),
  key(
    'filters.programme, filters.waves, filters.pillar, filters.areas',
    'What the data were narrowed to; null where not',
  ),
  key('areas', 'Whether areas are named or anonymised'),
  key('comments', 'Whether areas’ comments are in the data', 'yes or no'),
  key('phases.phase, phases.name, phases.edition, phases.as_at', 'As the columns of the data say it'),
  key('phases.areas_asked, phases.areas_sent', 'As the columns of the figures say it', 'whole number'),
  key('phases.figure_reference', 'As the column of the data says it'),
  key('left_out', 'Phases that were asked for and are not here, because nobody had sent for them', 'list'),
  key('files.name', 'A file of the archive'),
  key('files.rows', 'Its rows without the header', 'whole number'),
  { ...key('files.bytes', 'Its size', 'whole number'), unit: 'bytes' },
  key('files.sha256', 'Its SHA-256 in hexadecimal digits'),
  key('verify', 'A command that checks all files against the manifest, in the folder that holds them'),
];
