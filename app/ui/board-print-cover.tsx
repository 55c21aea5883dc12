import type { BoardPack } from '~/domain/board-pack';
import { sayMoment } from '~/domain/dates';
import { packSectionNames } from '~/domain/pack-choices';
import { sayPackBase, sayPackReference } from '~/domain/pack-messages';
import { listNames } from '~/domain/words';

/** What the pack is, how far it can be relied on, how it is to be handled, and what it holds. */
export function PrintCover({ pack }: { pack: BoardPack }) {
  const { cover, sections } = pack;
  return (
    <div className="print-cover">
      <p className="print-marking">
        {cover.state}. {cover.marking}
      </p>
      <h1>{cover.title}</h1>
      {cover.illustrative && (
        <p className="print-warning">Illustrative data: area names, people and answers are made up.</p>
      )}
      <dl>
        <dt>State</dt>
        <dd>{cover.stateSaid}</dd>
        <dt>Figures as at</dt>
        <dd>{sayMoment(cover.asAt)}</dd>
        <dt>Base</dt>
        <dd>{sayPackBase(cover)}</dd>
        {cover.missing.length > 0 && (
          <>
            <dt>Who is missing</dt>
            <dd>{listNames(cover.missing)}</dd>
          </>
        )}
        <dt>Narrowed to</dt>
        <dd>{cover.filters.join('; ') || 'Nothing: all areas and items are in'}</dd>
        <dt>Areas</dt>
        <dd>{cover.areas === 'named' ? 'By name' : 'Numbered; what areas wrote is left out'}</dd>
        <dt>Made by</dt>
        <dd>
          {cover.madeBy}, {sayMoment(cover.madeAt)}
        </dd>
        <dt>Where it is from</dt>
        <dd>
          {sayPackReference(pack)}. The page with these figures:{' '}
          <span className="print-address">{cover.address}</span>
        </dd>
      </dl>
      <nav aria-label="Contents">
        <h2>Contents</h2>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{packSectionNames[section]}</a>
            </li>
          ))}
          <li>
            <a href="#notes">Notes</a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
