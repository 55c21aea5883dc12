import type { Answer } from '~/domain/answers';
import type { Area } from '~/domain/area';
import type { Phase } from '~/domain/phase';
import { statusNames } from '~/domain/status';
import { paths } from '~/paths';
import { sayMoment } from './dates';
import { BackLink } from './govuk/back-link';

type Event = {
  seq: number;
  at: Date;
  action: string;
  itemCode: string | null;
  actor: string | null;
  change: Readonly<Record<string, unknown>>;
};
type Props = {
  phase: Phase;
  area: Area;
  statements: Readonly<Record<string, string>>;
  events: readonly Event[];
};

/** Every change to a return: when, who, and what it was before and after. */
export function ReturnHistory({ phase, area, statements, events }: Props) {
  return (
    <>
      <BackLink href={paths.taskList(phase.id, area.slug)}>Back to all sections</BackLink>
      <span className="govuk-caption-l">{area.name}</span>
      <h1 className="govuk-heading-l">History of {phase.name}</h1>
      {events.length === 0 ? (
        <p className="govuk-body">Nothing has happened yet.</p>
      ) : (
        <ol className="app-history">
          {events.map((event) => (
            <li key={event.seq}>
              <What event={event} name={statements[event.itemCode ?? ''] ?? ''} />
              <span className="app-block app-quiet">
                {sayMoment(event.at)}, {event.actor ?? 'the service'}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function What({ event, name }: { event: Event; name: string }) {
  const { action, itemCode, change } = event;
  if (!itemCode) return <span className="app-typed">{sayAction(action, change)}</span>;
  const after = change.after as Answer;
  const before = (change.before as Answer | undefined) ?? after;
  return (
    <>
      <strong>{name}</strong> <span className="app-code">{itemCode}</span>
      <span className="app-block">
        {action === 'answer_confirmed' && 'Nothing has changed: '}
        {action === 'answer_set_aside' && 'Typed, but not kept after a clash: '}
        {!before.status || before.status === after.status
          ? sayStatus(after)
          : `From ${sayStatus(before)} to ${sayStatus(after)}`}
        {after.stepBack && ` (${after.stepBack})`}
      </span>
      {action === 'answer_set_aside' && <span className="app-block app-typed">{after.comment}</span>}
      {before.comment !== after.comment && (
        <span className="app-block app-typed">
          {before.comment && `Comment was: “${before.comment}” `}
          {after.comment ? `Comment: “${after.comment}”` : 'Comment taken out.'}
        </span>
      )}
    </>
  );
}

function sayStatus({ status }: Answer) {
  return status ? statusNames[status] : 'No answer';
}

function sayAction(action: string, change: Readonly<Record<string, unknown>>) {
  const reason = change.reason ? `: “${change.reason}”` : '';
  switch (action) {
    case 'submitted':
      return `Signed and sent as ${change.reference}`;
    case 'request_sign_off':
      return 'Handed over for sign-off';
    case 'take_back':
      return 'Taken back from sign-off';
    case 'request_changes':
      return `Changes requested${reason}`;
    case 'accept':
      return 'Accepted';
    default:
      return action;
  }
}
