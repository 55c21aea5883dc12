import { Link } from '@remix-run/react';
import { sayDate, sayDeadline } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import type { TypedDate } from '~/domain/typed-date';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { DatedForm } from './dated-form';
import { ExtendedLine } from './due-line';
import { Button } from './govuk/button';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  phase: Phase;
  common: Phase;
  area: { slug: string; name: string };
  typed: { date: TypedDate; reason: string } | undefined;
  errors: readonly FieldError[];
};

/** Gives one area a later date for a phase, or ends the one that it has. */
export function ExtensionPage({ phase, common, area, typed, errors }: Props) {
  const { extended } = phase;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.review(phase.id, area.slug)} className="govuk-back-link">
          Back to the review
        </Link>
        <ProblemSummary errors={errors} />
        <span className="govuk-caption-l">{phase.name}</span>
        <h1 className="govuk-heading-l">When {area.name} has to send its return</h1>
        <p className="govuk-body">
          Due by {sayDeadline(phase.dueAt)}.
          <ExtendedLine phase={phase} />
        </p>
        <h2 className="govuk-heading-m">{extended ? 'Set another date' : 'Give it a later date'}</h2>
        <p className="govuk-body">
          Everybody who works on {area.name}’s return gets an email, and sees the date and your reason
          wherever the date stands. A return sent by then is on time under extension. The extension ends by
          itself.
        </p>
        <DatedForm
          day={{
            id: 'due',
            legend: 'New date',
            hint: `Later than ${sayDate(common.dueAt)}. It counts until 11:59pm on that day, London time.`,
          }}
          reason={{ label: 'Why does it have a later date?', hint: `${area.name} reads this.` }}
          typed={typed}
          errors={errors}
          button="Set the new date"
        >
          <input type="hidden" name="action" value="grant" />
        </DatedForm>
        {extended && (
          <PostForm>
            <h2 className="govuk-heading-m">Or end the extension</h2>
            <p className="govuk-body">
              The return is then due by {sayDeadline(common.dueAt)}, as everybody’s is.
            </p>
            <input type="hidden" name="action" value="end" />
            <Button preventDoubleClick classes="govuk-button--secondary" id="end">
              End the extension
            </Button>
          </PostForm>
        )}
      </div>
    </div>
  );
}
