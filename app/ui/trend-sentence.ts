import { joinBreaks } from '~/domain/trend-break';
import { listNames, plural } from '~/domain/words';
import { sayBase, sayPanel, type TrendPointView, type TrendView } from './trend-view';

/** What a trend says, from its first phase to its last; across a break an item is not compared, and wider scopes say it. */
export function saySentence(view: TrendView): string {
  const { panel, first, last, matched, axis, points } = view;
  if (!first || !last) return 'No area has sent an answer to this in these phases.';
  const at = (name: string) => (axis === 'age' ? `in the ${name}` : `in ${name}`);
  const placeOf = (id: string) => points.findIndex((point) => point.id === id);
  const between = points
    .slice(placeOf(first.id) + 1, placeOf(last.id) + 1)
    .filter(({ mark }) => mark !== null);
  const changed = view.isItem ? between.at(-1) : undefined;
  if (first.id === last.id || changed) {
    const only =
      panel === 'matched' && matched.length === 1 ? listNames(matched) : plural(last.areas, 'area');
    const was = last.inPlace === 1 ? 'was' : 'were';
    const wording = changed
      ? ` ${changed.reworded.length > 0 ? `The wording of this item changed ${at(changed.name)}` : 'This item was not asked in every phase'}, so earlier answers are not comparable.`
      : '';
    return `In ${only}, ${sayBase(last)} ${was} in place ${at(last.name)}.${wording}`;
  }
  const isSame = panel === 'matched' && view.sameThroughout;
  const base = (count: number) => (isSame ? '' : ` (${plural(count, 'area')})`);
  return `${panel === 'all' ? 'Among' : 'In'} ${sayPanel(view)}, ${sayBase(first)} were in place ${at(first.name)}${base(first.areas)} and ${last.inPlace} of ${last.answers} ${at(last.name)}${base(last.areas)}.${sayBetween(between)}`;
}
/** What changed in the proforma between the first and the last phase. */
function sayBetween(points: readonly TrendPointView[]): string {
  const { reworded, added, removed } = joinBreaks(points);
  const count = (items: readonly unknown[], how: string) =>
    items.length > 0
      ? ` ${plural(items.length, 'item')} ${items.length === 1 ? 'was' : 'were'} ${how} in between.`
      : '';
  const wording =
    reworded.length > 0 ? ` The wording of ${plural(reworded.length, 'item')} changed in between.` : '';
  return wording + count(added, 'added') + count(removed, 'removed');
}
