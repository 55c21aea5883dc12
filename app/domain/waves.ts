import { listNames } from './words';

/** Waves as filters hold them: in order, each once. Undefined where there are none, which does not narrow. */
export function tidyWaves(waves: Iterable<number>): readonly number[] | undefined {
  const tidy = [...new Set(waves)].sort((a, b) => a - b);
  return tidy.length > 0 ? tidy : undefined;
}

/** The waves in a text such as `1,2`, as addresses carry them; what in it is no wave is dropped. */
export function readWaves(text: string): readonly number[] | undefined {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  return tidyWaves(parts.map(Number).filter((wave) => Number.isInteger(wave) && wave >= 0 && wave < 1e9));
}

/** `Wave 1`, `Waves 1 and 2`. */
export function sayWaves(waves: readonly number[]): string {
  if (waves.length === 0) return 'No waves';
  return `${waves.length === 1 ? 'Wave' : 'Waves'} ${listNames(waves.map(String))}`;
}
