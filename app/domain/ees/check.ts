import type { EesLookup } from './pair';
import type { ReadPair } from './read-pair';

/** The rounds of checks in the order in which they are made; nothing is looked at after one that fails. */
export const eesStages = [
  'File names',
  'Columns that must be there',
  'Data against metadata',
  'Column names',
  'Metadata rows',
  'Metadata',
  'Blanks and symbols',
  'Filters with one value',
  'Time columns',
  'Geographic levels',
  'Time periods',
  'Filters',
  'Repeated rows',
  'Geography',
  'Indicators',
  'Harmonised standards',
  'Platform API',
  'House rules',
] as const;
export type EesStage = (typeof eesStages)[number];

/** Looks a pair over, and says what is wrong where; nothing where nothing is. */
export type Finder = (pair: ReadPair, lookup: EesLookup) => readonly string[];

/** One check by the name that the platform's own screener has for it; what `fail` finds refuses the pair. */
export type EesCheck = { name: string; stage: EesStage; fail?: Finder; warn?: Finder };

/** The checks of one stage, by name. */
export function checksOf(
  stage: EesStage,
  found: Readonly<Record<string, Pick<EesCheck, 'fail' | 'warn'>>>,
): EesCheck[] {
  return Object.entries(found).map(([name, check]) => ({ name, stage, ...check }));
}

/** A value as a finding says it. */
export function quoted(value: string): string {
  return `“${value}”`;
}

/** The values that stand more than once, each once. */
export function repeated(values: readonly string[]): string[] {
  return [...Map.groupBy(values, (value) => value)].flatMap(([value, same]) =>
    same.length > 1 ? [value] : [],
  );
}
