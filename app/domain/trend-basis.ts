import { itemsWithin } from './figure-filter';
import { basisOf } from './figure-reference';
import type { StatusFigures } from './figures';
import { pillarsWith } from './proforma';
import { onceForSame } from './same-figures';
import { nameOfScope, type TrendScope } from './trend';
import type { TrendAsked, TrendGiven } from './trend-series';

/** All that a trend depends on, as text: two readings with the same basis give the same trend. */
export function trendBasis({ phases, shown, begins }: TrendGiven, asked: TrendAsked): string {
  const counted = phases.slice(shown).map((figures) => scopedBasis(figures, asked.scope));
  const unlike = phases.slice(shown).flatMap(({ proforma: { version, unlikeSince } }) =>
    unlikeSince
      ? [
          `${version}: ${Object.entries(unlikeSince)
            .map((each) => each.join(' '))
            .join(', ')}`,
        ]
      : [],
  );
  const areas = new Map(phases.slice(shown).flatMap(({ asked }) => asked.map((area) => [area.id, area])));
  const regions =
    asked.split === 'region' ? [...areas.values()].map(({ slug, region }) => `${slug} ${region}`) : [];
  const ages =
    asked.axis === 'age'
      ? [
          phases.map(({ phase }) => phase.id).join(' '),
          ...[...areas.values()].map(({ id, slug }) => `${slug} ${begins.get(id)?.month ?? ''}`),
        ]
      : [];
  return [...counted, ...unlike, ...regions, ...ages].join('\n');
}

/** Only the items of the trend, so that it is the same whether one item's answers were read or all. */
const scopedBasis = onceForSame((figures: StatusFigures, scope: TrendScope) => {
  const { proforma } = figures;
  const pillars = pillarsWith(proforma, itemsWithin(proforma, scope).items);
  return basisOf({ ...figures, proforma: { ...proforma, pillars } });
}, nameOfScope);
