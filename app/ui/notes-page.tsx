import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import type { SentenceNote } from '~/domain/sentence-notes';
import { paths } from '~/paths';
import { NotificationBanner } from './govuk/notification-banner';
import { NoteForm, type NoteFormProps } from './note-form';
import { ProblemSummary } from './problem-summary';

export type ListedNote = Omit<SentenceNote, 'signedBy' | 'phaseId'> & {
  about: string | undefined;
  mayWithdraw: boolean;
};

type Props = {
  phase: string;
  notes: readonly ListedNote[];
  mayNote: boolean;
  /** Whether a sentence was asked for; it may no longer be there. */
  asked: boolean;
  sentence: { place: string; about: string; text: string; seen: string } | undefined;
  done: string | null;
} & Omit<NoteFormProps, 'sentence'>;

const news: Record<string, string> = {
  signed: 'Signed. Your note stands beside its sentence on the overview.',
  withdrawn: 'Withdrawn. The note is kept here, and is gone from the overview.',
  already: 'Somebody had withdrawn it already.',
};

/** Every note of a phase, withdrawn ones among them, and where somebody adds one, the sentence it is beside. */
export function NotesPage({ phase, notes, mayNote, asked, sentence, done, typed, errors }: Props) {
  const said = done && Object.hasOwn(news, done) ? news[done] : undefined;
  return (
    <>
      <ProblemSummary errors={errors} />
      {said && errors.length === 0 && <NotificationBanner key={notes.length} type="success" text={said} />}
      <p className="govuk-body">
        <Link to={paths.progress({ phase })} className="govuk-link">
          Back to the overview
        </Link>
      </p>
      {mayNote && sentence && (
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">
            <NoteForm key={notes.length} sentence={sentence} typed={typed} errors={errors} />
          </div>
        </div>
      )}
      {mayNote && asked && !sentence && <NoSentence typed={typed} errors={errors} />}
      <h2 className="govuk-heading-m">Notes of this phase</h2>
      {notes.length === 0 && (
        <p className="govuk-body">
          Nobody has signed a note{mayNote && '. Add one from a sentence on the overview'}.
        </p>
      )}
      {notes.map((note) => (
        <NoteEntry key={note.id} note={note} />
      ))}
    </>
  );
}

function NoSentence({ typed, errors }: Pick<Props, 'typed' | 'errors'>) {
  return (
    <div className="govuk-inset-text" id="sentence" tabIndex={-1}>
      <p className="govuk-body">The figures do not say this sentence, or no longer say it.</p>
      {typed && errors.length > 0 && <p className="govuk-body app-typed">{typed.text}</p>}
    </div>
  );
}

function NoteEntry({ note }: { note: ListedNote }) {
  const { about, edition, sentence, text, signedAs, signedAt, withdrawnAt, withdrawnBy } = note;
  return (
    <section className="app-note-entry" aria-label={`Note signed by ${signedAs} at ${sayMoment(signedAt)}`}>
      <p className="app-caption">
        {about && `${about}. `}
        {edition ? `Beside edition ${edition}` : 'Beside figures that were not frozen yet'}
      </p>
      <div className="app-sentence-note">
        <p className="app-typed">{text}</p>
      </div>
      <p className="app-sub">Signed beside: “{sentence}”</p>
      <p className="app-sub">
        Signed by {signedAs} at {sayMoment(signedAt)}
        {withdrawnAt && `. Withdrawn by ${withdrawnBy} at ${sayMoment(withdrawnAt)}`}
        {note.mayWithdraw && (
          <>
            {'. '}
            <Link to={paths.withdrawNote(note.id)} className="govuk-link">
              Withdraw<span className="govuk-visually-hidden"> the note signed at {sayMoment(signedAt)}</span>
            </Link>
          </>
        )}
      </p>
    </section>
  );
}
