import { sayDate, sayDeadline } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import type { Phase } from '~/domain/phase';

/** When a return is due, in words, and until when it is still taken; a date of the area's own says why it is that. */
export function DueLine({ phase, now }: { phase: Phase; now: Date }) {
  const { correcting } = phase;
  if (correcting)
    return (
      <p className="govuk-body">
        <strong>You can correct what you sent until {sayDeadline(correcting.until)}.</strong> The phase closed
        on {sayDate(phase.closesAt)}. You asked because: “{correcting.reason}”
      </p>
    );
  const due = sayDue(phase.dueAt, now);
  const words = due.words.charAt(0).toUpperCase() + due.words.slice(1);
  return (
    <p className="govuk-body">
      {due.late ? (
        <>
          <strong>{words}.</strong> You can still send it until {sayDeadline(phase.closesAt)}.
        </>
      ) : (
        <>
          <strong>{words}</strong>, by {sayDeadline(phase.dueAt)}.
        </>
      )}
      <ExtendedLine phase={phase} />
    </p>
  );
}

/** For an area that has a later date than the others: what it was, who moved it and why. */
export function ExtendedLine({ phase: { extended } }: { phase: Pick<Phase, 'extended'> }) {
  if (!extended) return null;
  return (
    <span className="app-block app-quiet">
      Extended from {sayDate(extended.from)} by {extended.grantedBy}: “{extended.reason}”
    </span>
  );
}
