import { queryTextLimit } from '~/domain/queries';
import type { ShownQuery } from '~/domain/shown-queries';
import { Button } from './govuk/button';
import { CharacterCount } from './govuk/character-count';
import type { ItemQueriesProps } from './item-queries';
import { queryFormId } from './query-forms';
import { useUnsavedWarning } from './unsaved';

type Props = Pick<ItemQueriesProps, 'name' | 'side' | 'amongAnswers' | 'refused'> & { query: ShownQuery };

/** Writes in a query, or closes it; its fields belong to the query's own form, wherever that stands. */
export function QueryReply({ query, name, side, amongAnswers, refused }: Props) {
  const { onChange } = useUnsavedWarning(undefined, false);
  const back = refused?.query === query.id ? refused : undefined;
  const form = { form: queryFormId(query.id) };
  if (!query.may.includes('write') && !back) return null;
  const label = side === 'area' ? 'Your reply' : query.state === 'closed' ? 'Ask again' : 'Write again';
  const draft = `${query.id}/${query.messages.length}`;
  return (
    <div
      onChange={(event) => {
        // What is typed here is none of the answers round it.
        event.stopPropagation();
        onChange(event);
        drafts.set(draft, (event.target as unknown as HTMLTextAreaElement).value);
      }}
    >
      <CharacterCount
        id={`reply-${query.id}`}
        name="text"
        rows={3}
        maxlength={queryTextLimit}
        value={back?.text ?? drafts.get(draft)}
        label={{
          text: (
            <>
              {label}
              <span className="govuk-visually-hidden">: {name}</span>
            </>
          ),
        }}
        hint={side === 'area' ? { text: 'Nothing that identifies a child or family.' } : undefined}
        errorMessage={back && { text: back.error }}
        attributes={form}
      />
      {amongAnswers && (
        <noscript>
          <p className="govuk-hint">
            Sending a reply does not save the answers on this page. Save them first.
          </p>
        </noscript>
      )}
      <div className="govuk-button-group">
        {query.may.includes('write') && (
          <Button
            name="action"
            value="write"
            classes="govuk-button--secondary"
            attributes={form}
            preventDoubleClick
          >
            {side === 'area' ? 'Send reply' : query.state === 'closed' ? 'Send and reopen' : 'Send'}
          </Button>
        )}
        {query.may.includes('close') && (
          <Button
            name="action"
            value="close"
            classes="govuk-button--secondary"
            attributes={form}
            preventDoubleClick
          >
            Close this query
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is being typed in this browser, for when an item is drawn anew because its answer was saved. */
const drafts = new Map<string, string>();
