import { sayDue } from '~/domain/due';
import type { Phase } from '~/domain/phase';
import { sayDeadline } from './dates';

/** When a return is due, in words, and until when it is still taken. */
export function DueLine({ phase, now }: { phase: Phase; now: Date }) {
  const due = sayDue(phase.dueAt, now);
  const words = due.words.charAt(0).toUpperCase() + due.words.slice(1);
  if (due.late)
    return (
      <p className="govuk-body">
        <strong>{words}.</strong> You can still send it until {sayDeadline(phase.closesAt)}.
      </p>
    );
  return (
    <p className="govuk-body">
      <strong>{words}</strong>, by {sayDeadline(phase.dueAt)}.
    </p>
  );
}
