import { Link } from '@remix-run/react';
import { sayTime } from '~/domain/dates';
import { paths } from '~/paths';
import type { Entry } from './entry';
import { countUnsent } from './queue';
import type { Snapshot } from './world';

type Props = {
  snapshot: Snapshot;
  /** How much of the section on the page is answered. */
  progress?: { answered: number; of: number };
};

/** How many answers wait and were not saved, each leading to the next of them; or that all is saved. */
export function SaveBar({ snapshot, progress }: Props) {
  const { waiting, notSaved } = countUnsent(snapshot.entries);
  // Not for the blink of an eye that a save takes.
  const shown = snapshot.trouble ? waiting : [];
  const last = Object.values(snapshot.saved).at(-1);
  const none = shown.length + notSaved.length === 0;
  return (
    <section className="app-save-bar" aria-label="Saving">
      <p>
        {shown.length > 0 && <Next entries={shown} words={`${shown.length} waiting`} />}
        {shown.length > 0 && notSaved.length > 0 && ', '}
        {notSaved.length > 0 && <Next entries={notSaved} words={`${notSaved.length} not saved`} />}
        {none && (last ? `All changes saved at ${sayTime(new Date(last.at))}` : 'Your work saves as you go')}
      </p>
      {progress && (
        <p>
          {progress.answered} of {progress.of} answered in this section
        </p>
      )}
    </section>
  );
}

/** Leads to the next of these items: on this page by moving the focus, else by going to its section. */
function Next({ entries, words }: { entries: readonly Entry[]; words: string }) {
  const notes = () =>
    entries.flatMap(({ code }) => document.getElementById(`${code}-saving`) ?? []).sort(inPageOrder);
  const first = entries[0];
  if (!first) return null;
  return (
    <Link
      className="govuk-link"
      to={paths.section(first.phase, first.area, first.section, `${first.code}-saving`)}
      onClick={(event) => {
        const here = notes();
        const next = here[here.indexOf(document.activeElement as HTMLElement) + 1] ?? here[0];
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    >
      {words}
    </Link>
  );
}

function inPageOrder(a: Node, b: Node) {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
