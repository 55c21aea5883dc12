import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import type { SentenceNote } from '~/domain/sentence-notes';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';

type Props = { note: Pick<SentenceNote, 'phaseId' | 'sentence' | 'text' | 'signedAs' | 'signedAt'> };

/** Asks once more before a note is taken back. */
export function WithdrawNotePage({ note: { phaseId, sentence, text, signedAs, signedAt } }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.notes({ phase: phaseId })} className="govuk-back-link">
          Back to notes
        </Link>
        <h1 className="govuk-heading-l">Withdraw this note</h1>
        <p className="govuk-body app-typed">“{text}”</p>
        <p className="govuk-body">
          Signed by {signedAs} at {sayMoment(signedAt)}, beside: “{sentence}”
        </p>
        <p className="govuk-body">
          It goes from the overview. The list of notes keeps it, with your name and the date.
        </p>
        <PostForm>
          <Button preventDoubleClick classes="govuk-button--warning">
            Withdraw it
          </Button>
        </PostForm>
      </div>
    </div>
  );
}
