import { listNames, plural } from '~/domain/words';
import { sayBase, type TrendView } from './trend-view';

/** What a trend says, from its first phase to its last; across a change of an item's wording it does not compare. */
export function saySentence(view: TrendView): string {
  const { panel, first, last, matched, axis, points } = view;
  if (!first || !last) return 'No area has sent an answer to this in these phases.';
  const at = (name: string) => (axis === 'age' ? `in the ${name}` : `in ${name}`);
  const changed = view.isItem ? points.findLast(({ mark }) => mark !== null) : undefined;
  if (first.id === last.id || (changed && changed.id !== first.id)) {
    const only =
      panel === 'matched' && matched.length === 1 ? listNames(matched) : plural(last.areas, 'area');
    const was = last.inPlace === 1 ? 'was' : 'were';
    const wording = changed
      ? ` The wording of this item changed ${at(changed.name)}, so earlier answers are not comparable.`
      : '';
    return `In ${only}, ${sayBase(last)} ${was} in place ${at(last.name)}.${wording}`;
  }
  const isSame = panel === 'matched' && view.sameThroughout;
  const base = (count: number) => (isSame ? '' : ` (${plural(count, 'area')})`);
  return `${sayWho(view)}, ${sayBase(first)} were in place ${at(first.name)}${base(first.areas)} and ${last.inPlace} of ${last.answers} ${at(last.name)}${base(last.areas)}.`;
}

function sayWho({ panel, matched, sameThroughout }: TrendView): string {
  if (panel === 'all') return 'Among all areas that sent';
  return sameThroughout
    ? `In the same ${plural(matched.length, 'area')}`
    : 'In areas that sent at every age they have reached';
}
