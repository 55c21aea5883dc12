import { readWaves, sayWaves } from '~/domain/waves';

/** The waves of a select that chooses one, and where an address asks for several those as one more choice. */
export function waveOptions(
  waves: readonly number[],
  asked: string | undefined,
): (readonly [value: string, text: string])[] {
  const several = asked?.includes(',') ? [[asked, sayWaves(readWaves(asked) ?? [])] as const] : [];
  return [...several, ...waves.map((wave) => [String(wave), sayWaves([wave])] as const)];
}
