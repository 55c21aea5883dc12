import type { AskedArea, StatusFigures } from './figures';

/** What a trend may be split by, into one small trend for each. */
export const trendSplits = ['wave', 'region'] as const;
export type TrendSplit = (typeof trendSplits)[number];

/** Areas that share a wave of a programme, or a region. */
export type TrendGroup = { id: string; title: string; holds: (area: AskedArea) => boolean };

/**
 * The groups that any of the phases asked: waves by programme and number, in the programmes' order, or regions by name.
 * A wave carries its programme's name only where there are several programmes.
 */
export function trendGroups(
  phases: readonly Pick<StatusFigures, 'asked'>[],
  split: TrendSplit,
  programmes: readonly { id: string; name: string }[],
): TrendGroup[] {
  const areas = phases.flatMap(({ asked }) => asked);
  if (split === 'region')
    return [...new Set(areas.map(({ region }) => region))]
      .sort((a, b) => collator.compare(a, b))
      .map((region) => ({ id: region, title: region, holds: (area) => area.region === region }));
  const several = new Set(areas.map(({ programme }) => programme)).size > 1;
  const waves = new Map(areas.map((area) => [`${area.programme} ${area.wave}`, area]));
  const placeOf = (id: string) => programmes.findIndex((programme) => programme.id === id);
  return [...waves]
    .sort(([, a], [, b]) => placeOf(a.programme) - placeOf(b.programme) || a.wave - b.wave)
    .map(([id, { programme, wave }]) => {
      const name = programmes[placeOf(programme)]?.name ?? programme;
      return {
        id,
        title: several ? `${name}, wave ${wave}` : `Wave ${wave}`,
        holds: (area) => area.programme === programme && area.wave === wave,
      };
    });
}

/** The figures' input with only these of its areas. */
export function keepAreas(figures: StatusFigures, holds: (area: AskedArea) => boolean): StatusFigures {
  const asked = figures.asked.filter(holds);
  const ids = new Set(asked.map(({ id }) => id));
  return { ...figures, asked, submissions: figures.submissions.filter(({ areaId }) => ids.has(areaId)) };
}

const collator = new Intl.Collator('en-GB');
