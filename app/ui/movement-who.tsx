import { isOrAre, listNames } from '~/domain/words';
import type { TransitionTable } from './movement-table';

type Props = { table: TransitionTable; from: string; to: string };

/** Who is missing from the table, and which areas and items only one of the phases has. */
export function MovementWho({ table, from, to }: Props) {
  const said = sayWho(table, from, to);
  if (said.length === 0) return null;
  return (
    <ul className="app-sub app-who">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function sayWho(
  { joined, left, notSentFrom, notSentTo, added, dropped }: TransitionTable,
  from: string,
  to: string,
) {
  const names = (areas: readonly { name: string }[]) => listNames(areas.map(({ name }) => name));
  const forms = (codes: readonly string[]) => `${listNames(codes)} ${isOrAre(codes.length)}`;
  return [
    notSentFrom.length > 0 && `No return in ${from}: ${names(notSentFrom)}.`,
    notSentTo.length > 0 && `No return in ${to}: ${names(notSentTo)}.`,
    joined.length > 0 && `Asked in ${to} but not in ${from}, so not in the table: ${names(joined)}.`,
    left.length > 0 && `Asked in ${from} but not in ${to}, so not in the table: ${names(left)}.`,
    added.length > 0 && `${forms(added)} on the form of ${to} only, so not in the table.`,
    dropped.length > 0 && `${forms(dropped)} on the form of ${from} only, so not in the table.`,
  ].filter((said) => typeof said === 'string');
}
