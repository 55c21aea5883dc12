import type { ItemArea as ItemAreaFigure } from '~/domain/item-areas';
import { type Standing, standingNames } from '~/domain/status';
import { plural, sayNumber } from '~/domain/words';
import { ItemArea } from './item-area';
import { StatusShape } from './status';
import type { Counts } from './status-bar';

type Props = {
  code: string;
  areas: readonly ItemAreaFigure[];
  counts: Counts;
  answered: number;
  base: number;
};

const order = ['in_place', 'in_design', 'not_implemented', 'not_submitted', 'not_in_scope'] as const;

/** The areas behind an item's counts, with what each says, grouped by where it stands. */
export function ItemAreas({ code, areas, counts, answered, base }: Props) {
  return order.map((standing) => {
    const group = areas.filter((area) => area.standing === standing);
    if (group.length === 0) return null;
    const id = `areas-${standing.replaceAll('_', '-')}`;
    return (
      <section key={standing} aria-labelledby={id} className="app-item-group">
        <h3 className="govuk-heading-s" id={id}>
          <StatusShape standing={standing} />
          {standingNames[standing]}: {sayShare(standing, counts[standing], answered, base)}
        </h3>
        <ul className="app-item-areas">
          {group.map((area) => (
            <ItemArea key={area.slug} area={area} code={code} />
          ))}
        </ul>
      </section>
    );
  });
}

function sayShare(standing: Standing, count: number, answered: number, base: number): string {
  if (standing === 'not_in_scope') return plural(count, 'area');
  if (standing === 'not_submitted') return `${sayNumber(count)} of ${plural(base, 'area')} asked`;
  return `${sayNumber(count)} of ${plural(answered, 'area')} that answered`;
}
