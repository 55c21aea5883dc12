import type { ShownQuery } from '~/domain/shown-queries';
import { paths } from '~/paths';
import { PostForm } from './csrf';

type Props = {
  queries: readonly ShownQuery[];
  phase: string;
  area: string;
  side: 'area' | 'programme';
  /** The slug of the section to come back to; without it, back to the item's own page. */
  section?: string;
};

/** The form that each query's fields belong to; it stands outside of every other form, because none may hold another. */
export function QueryForms({ queries, phase, area, side, section }: Props) {
  const address = side === 'area' ? paths.itemQueries : paths.reviewItem;
  return queries.map(({ id, code, messages }) => (
    <PostForm key={id} id={queryFormId(id)} action={address(phase, area, code)}>
      <input type="hidden" name="query" value={id} />
      <input type="hidden" name="seen" value={messages.length} />
      {section && <input type="hidden" name="section" value={section} />}
    </PostForm>
  ));
}

/** The id of the form that a query's fields belong to. */
export function queryFormId(query: string): string {
  return `form-${query}`;
}
