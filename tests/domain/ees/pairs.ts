import type { EesChoice } from '~/domain/ees/build-pair';
import { buildEesPair } from '~/domain/ees/build-pair';
import type { EesAuthority, EesFile, EesLookup, EesPair } from '~/domain/ees/pair';
import type { Clearance } from '~/domain/ees/release-clearance';
import type { PhaseFigures, StatusFigures } from '~/domain/figures';
import { everyItem, figuresOf, proformaOf } from '../figure-arbitraries';

const names = [
  ...['Ashcombe', 'Brackenshire', 'Calderholt', 'Dunmere', 'Eldershaw', 'Farrowdale', 'Glenmarsh'],
  ...['Harrowick', 'Inglemoor', 'Jesmonby'],
];

/** Made-up local authorities, each with a code of its own in a real region. */
export const authorities: readonly EesAuthority[] = names.map((name, at) => ({
  oldCode: String(700 + at),
  newCode: `E06099${String(at).padStart(3, '0')}`,
  name,
  regionCode: 'E12000001',
  regionName: 'North East',
}));

/** By the ids of the tests' areas. */
export const codes = Object.fromEntries(
  authorities.map(({ name, newCode }) => [`area-${name.toLowerCase()}`, newCode]),
);

export const programmes = { ffc: 'Families First for Children pathfinder', fnp: 'Family networks pilot' };

export function clearanceFor(phaseId: string, more: Partial<Clearance> = {}): Clearance {
  return {
    id: `clearance-${phaseId}`,
    phaseId,
    edition: 1,
    reference: 'REL-1',
    note: 'Agreed',
    clearedBy: 'Administrator',
    clearedAt: new Date('2026-01-01T00:00:00Z'),
    endedAt: null,
    ...more,
  };
}

/** A choice of rows for each area by itself, cleared for all of these phases. */
export function byArea(phases: readonly StatusFigures[], more: Partial<EesChoice> = {}): EesChoice {
  const ids = phases.map(({ phase }) => phase.id);
  const editions = Object.fromEntries(ids.map((id) => [id, 1]));
  const clearances = ids.map((id) => clearanceFor(id));
  return { illustrative: false, programmes, localAuthorities: { editions, clearances, codes }, ...more };
}

/** Two quarters of five areas in two programmes: one has not sent, one is not asked everything. */
export function twoQuarters(): PhaseFigures[] {
  const form = proformaOf([[2, 1], [2]]);
  const standings = { Ashcombe: 'PDNPD', Brackenshire: 'PPPPP', Calderholt: '-----', Dunmere: 'DDD..' };
  return ['2025-04', '2025-07'].map((id) => {
    const figures = figuresOf(id, form, { ...standings, Eldershaw: everyItem(form, 'D') });
    const asked = figures.asked.map((area) =>
      area.name === 'Eldershaw' ? { ...area, programme: 'fnp' } : area,
    );
    return { ...figures, asked };
  });
}

/** A pair in which nothing is wrong, with rows for the country and for each area. */
export function goodPair(): EesPair {
  const built = buildEesPair(twoQuarters(), byArea(twoQuarters()), { authorities, dictionary: {} });
  if (!built.ok) throw new Error(built.refusal.join(' '));
  return built.value;
}

/** A look-up in which the good pair finds everything. */
export const lookup: EesLookup = { authorities, dictionary: dictionaryOf(goodPair()) };

function dictionaryOf({ data, meta }: EesPair) {
  const columns = meta.rows.map(([column = '']) => column);
  const items = (column: string) => new Set(data.rows.map((row) => row[data.header.indexOf(column)] ?? ''));
  return Object.fromEntries(columns.map((column) => [column, [...items(column)]]));
}

type Change = (row: Record<string, string>, at: number) => Record<string, string> | undefined;

/** A file of which each row was changed; one that is given back as nothing is left out. */
function changed(file: EesFile, change: Change, header = file.header): EesFile {
  const rows = file.rows.flatMap((row, at) => {
    const cells = Object.fromEntries(file.header.map((column, place) => [column, row[place] ?? '']));
    const after = change(cells, at);
    return after ? [header.map((column) => after[column] ?? '')] : [];
  });
  return { ...file, header, rows };
}

export const inData = (pair: EesPair, change: Change, header?: readonly string[]): EesPair => ({
  ...pair,
  data: changed(pair.data, change, header),
});
export const inMeta = (pair: EesPair, change: Change, header?: readonly string[]): EesPair => ({
  ...pair,
  meta: changed(pair.meta, change, header),
});

/** These cells of the first row, or of every row that a column says this of. */
export function withCells(
  pair: EesPair,
  cells: Record<string, string>,
  where: Record<string, string> | undefined = undefined,
): EesPair {
  const header = [...new Set([...pair.data.header, ...Object.keys(cells)])];
  const fits = (row: Record<string, string>, at: number) =>
    where ? Object.entries(where).every(([column, value]) => row[column] === value) : at === 0;
  return inData(pair, (row, at) => (fits(row, at) ? { ...row, ...cells } : row), header);
}

/** The metadata row of a column, with these cells instead. */
export function withMeta(pair: EesPair, column: string, cells: Record<string, string>): EesPair {
  return inMeta(pair, (row) => (row.col_name === column ? { ...row, ...cells } : row));
}

/** One more row of metadata. */
export function describing(pair: EesPair, cells: Record<string, string>): EesPair {
  const { meta } = pair;
  const row = meta.header.map((column) => cells[column] ?? '');
  return { ...pair, meta: { ...meta, rows: [...meta.rows, row] } };
}

/** Every row with one more column, which says this of a row. */
export function withColumn(pair: EesPair, column: string, value: (at: number) => string): EesPair {
  return inData(pair, (row, at) => ({ ...row, [column]: value(at) }), [...pair.data.header, column]);
}

/** The data without a column. */
export function withoutColumn(pair: EesPair, column: string): EesPair {
  return inData(
    pair,
    (row) => row,
    pair.data.header.filter((each) => each !== column),
  );
}

/** Copies of the first row at another level, one for each of these cells. */
export function atLevel(pair: EesPair, level: string, ...places: readonly Record<string, string>[]): EesPair {
  const header = [...new Set([...pair.data.header, ...places.flatMap((place) => Object.keys(place))])];
  const wide = inData(pair, (row) => row, header).data;
  const [first = []] = wide.rows;
  const rows = places.map((place) =>
    header.map((column, at) => place[column] ?? (column === 'geographic_level' ? level : (first[at] ?? ''))),
  );
  return { ...pair, data: { ...wide, rows: [...wide.rows, ...rows] } };
}
