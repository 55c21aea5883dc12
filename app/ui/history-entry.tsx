import { sayMoment } from '~/domain/dates';
import type { HistoryEvent } from '~/domain/history';
import type { ToldChange } from '~/domain/tell-answer';
import type { ToldEvent } from '~/domain/tell-event';
import { findTextChange } from '~/domain/text-change';

export type ShownEvent = Pick<HistoryEvent, 'seq' | 'at' | 'itemCode' | 'actor'> & { told: ToldEvent };

/** One thing that happened: what, when, who, and what it was before and after. */
export function HistoryEntry({ event, name }: { event: ShownEvent; name: string | undefined }) {
  const { at, actor, itemCode, told } = event;
  const first = told.changes[0]?.what === 'Status' && !told.changes[0].before;
  return (
    <li>
      {itemCode && name && (
        <>
          <strong>{name}</strong> <span className="app-code">{itemCode}</span>
        </>
      )}
      <span className="app-block">{told.title}</span>
      {told.changes.map((change) => (
        <Change key={change.what} change={change} first={first} />
      ))}
      {told.said.map(({ what, text }) => (
        <span key={`${what}/${text}`} className="app-block app-typed">
          {what && `${what}: `}“{text}”
        </span>
      ))}
      <span className="app-block app-quiet">
        {sayMoment(at)}, {actor ?? 'the service'}
      </span>
    </li>
  );
}

type ChangeProps = { change: ToldChange; first: boolean };

function Change({ change: { what, before, after }, first }: ChangeProps) {
  if (what === 'Comment' && !first) return <CommentChange before={before} after={after} />;
  if (before === after || !before)
    return (
      <span className="app-block app-typed">
        {what}: {what === 'Comment' ? `“${after}”` : after || 'none'}
      </span>
    );
  return (
    <span className="app-block">
      {what}: from {before} to {after || 'none'}
    </span>
  );
}

/** Both comments in full, with what was taken out and what was added marked in each. */
function CommentChange({ before, after }: { before: string; after: string }) {
  if (!before) return <span className="app-block app-typed">Comment added: “{after}”</span>;
  if (!after) return <span className="app-block app-typed">Comment taken out. It was: “{before}”</span>;
  const { start, removed, added, end } = findTextChange(before, after);
  return (
    <>
      <span className="app-block app-typed">
        Comment before: “{start}
        {removed && <Marked as="del" words="taken out" text={removed} />}
        {end}”
      </span>
      <span className="app-block app-typed">
        Comment after: “{start}
        {added && <Marked as="ins" words="added" text={added} />}
        {end}”
      </span>
    </>
  );
}

function Marked({ as: Mark, words, text }: { as: 'del' | 'ins'; words: string; text: string }) {
  return (
    <>
      <span className="govuk-visually-hidden">[{words}: </span>
      <Mark>{text}</Mark>
      <span className="govuk-visually-hidden">]</span>
    </>
  );
}
