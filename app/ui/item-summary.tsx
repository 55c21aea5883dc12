import type { HeadlinePart } from '~/domain/headlines';
import { type Standing, standingNames } from '~/domain/status';
import { plural } from '~/domain/words';
import { Sentence } from './headlines';
import { StatusShape } from './status';
import { type Counts, StatusBar } from './status-bar';

type Props = {
  headline: readonly HeadlinePart[];
  row: { base: number; counts: Counts };
  phase: { name: string };
  address: (query: { status: Standing }) => string;
};

const order = ['in_place', 'in_design', 'not_implemented', 'not_submitted', 'not_in_scope'] as const;

/** An item's counts in a sentence, as a bar, and one by one. */
export function ItemSummary({ headline, row: { base, counts }, phase, address }: Props) {
  return (
    <div className="app-item-summary">
      <p className="app-caption">{phase.name}</p>
      <p className="app-lede app-lede--large">
        <Sentence
          parts={headline}
          address={({ count, link }) =>
            count === 0
              ? undefined
              : address({ status: link.kind === 'status' ? link.status : 'not_submitted' })
          }
        />
      </p>
      <StatusBar counts={counts} base={base} labels />
      <ul className="app-key" aria-label="Counts">
        {order
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <li key={standing} className="app-status">
              <StatusShape standing={standing} />
              {counts[standing]} {standingNames[standing].toLowerCase()}
            </li>
          ))}
        <li className="app-zero">{plural(base, 'area')} asked</li>
      </ul>
    </div>
  );
}
