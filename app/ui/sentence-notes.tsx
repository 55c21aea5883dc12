import { Link } from '@remix-run/react';
import { sayDate } from '~/domain/dates';
import type { NoteBeside } from '~/domain/sentence-notes';
import { paths } from '~/paths';

/** The notes of one phase's figures, and whether the viewer may sign another. */
export type NotesHere = { phase: string; notes: readonly NoteBeside[]; mayNote: boolean };

type Props = { place: string; notes: NotesHere };

/** What people signed beside one sentence, set apart from what was computed. */
export function NotesAt({ place, notes: { notes } }: Props) {
  return <NoteTexts notes={notes.filter((note) => note.place === place && note.hasSentence)} />;
}

/** The way to sign a note beside one sentence, for those who may. */
export function AddNote({ place, notes: { phase, mayNote } }: Props) {
  if (!mayNote) return null;
  return (
    <Link to={paths.notes({ phase, place })} className="govuk-link app-add-note app-screen-only">
      Add a note<span className="govuk-visually-hidden"> beside this sentence: {sayPlace(place)}</span>
    </Link>
  );
}

/** The notes whose sentence these figures no longer say, and the way to every note of the phase. */
export function OtherNotes({ phase, notes }: Pick<NotesHere, 'phase' | 'notes'>) {
  const others = notes.filter(({ hasSentence }) => !hasSentence);
  return (
    <section aria-labelledby="notes" className="app-other-notes">
      <h2 className="govuk-heading-s" id="notes">
        Notes
      </h2>
      {others.length > 0 && (
        <p className="app-sub">
          Signed beside an earlier edition, or sentences that these figures do not say or no longer say.
        </p>
      )}
      <NoteTexts notes={others} />
      <p className="app-more">
        Sentences are computed and nobody can edit them. Notes are signed beside them.{' '}
        <Link to={paths.notes({ phase })} className="govuk-link">
          See every note of this phase
        </Link>
      </p>
    </section>
  );
}

function NoteTexts({ notes }: { notes: readonly NoteBeside[] }) {
  return notes.map(({ id, text, signedAs, signedAt, signedBeside, besideEdition }) => (
    <aside key={id} className="app-sentence-note" aria-label={`Note signed by ${signedAs}`}>
      <p className="app-typed">{text}</p>
      <p className="app-sub">
        Note signed by {signedAs}, {sayDate(signedAt)}
        {signedBeside && (
          <>
            . Signed beside{besideEdition !== null && ` edition ${besideEdition}`}: “{signedBeside}”
          </>
        )}
      </p>
    </aside>
  ));
}

/** A place as words, for links that would otherwise all be called the same. */
function sayPlace(place: string): string {
  return place.replaceAll(/[-.]/g, ' ');
}
