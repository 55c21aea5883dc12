import type { Change } from '~/domain/changes';
import { plural } from '~/domain/words';
import { ChangeLine } from './change-line';

/** What moved between the area's submission for an earlier phase and this one; ups and steps back apart. */
export type Moved = { since: string; back: readonly Change[]; up: readonly Change[] };

/** What a reviewer reads before accepting: each step back with its reason, then what moved up. */
export function ReviewMoves({ moved, area }: { moved: Moved | null; area: string }) {
  if (!moved)
    return (
      <p className="govuk-body">This is the first return that {area} has sent, so nothing can have moved.</p>
    );
  const { since, back, up } = moved;
  return (
    <section aria-labelledby="moved">
      <h2 className="govuk-heading-m" id="moved">
        What moved since {since}
      </h2>
      <Moves title="Slipped back" changes={back} />
      <Moves title="Moved up" changes={up} />
    </section>
  );
}

function Moves({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return <p className="govuk-body">{title}: none.</p>;
  return (
    <>
      <h3 className="govuk-heading-s">
        {title}: {plural(changes.length, 'item')}
      </h3>
      {changes.map((change) => (
        <ChangeLine key={change.code} change={change} href={undefined} />
      ))}
    </>
  );
}
