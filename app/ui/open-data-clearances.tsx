import { sayShortDate } from '~/domain/dates';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Input } from './govuk/input';
import { Select } from './govuk/select';
import { errorFor, type FieldError } from './problem-summary';
import { ReasonField } from './reason-field';

type ListedClearance = {
  id: string;
  phase: string;
  edition: number;
  reference: string;
  note: string;
  clearedBy: string;
  clearedAt: Date;
  endedAt: Date | null;
  /** Whether no later edition has replaced the one that was cleared. */
  isNewest: boolean;
};

export type OpenDataClearancesProps = {
  clearances: readonly ListedClearance[];
  mayClear: boolean;
  /** Editions that nobody has cleared. */
  clearable: readonly { key: string; name: string; number: number }[];
  illustrative: boolean;
  typed: Readonly<Record<'edition' | 'reference' | 'note', string>> | undefined;
};
type Props = OpenDataClearancesProps & { errors: readonly FieldError[] };

/** What was cleared to be published area by area, and for administrators a form that records more. */
export function OpenDataClearances({ clearances, mayClear, illustrative, ...form }: Props) {
  return (
    <section aria-labelledby="clearances">
      <h2 className="govuk-heading-m" id="clearances">
        Clearances
      </h2>
      <p className="govuk-body">
        Rows of local authorities name areas. They are made only from editions that somebody has cleared to be
        published so, which an administrator records here.
      </p>
      {clearances.length === 0 && <p className="govuk-body">No clearance is recorded.</p>}
      {clearances.map((clearance) => (
        <ClearanceEntry key={clearance.id} clearance={clearance} mayClear={mayClear} />
      ))}
      {mayClear &&
        (illustrative ? (
          <p className="govuk-body">
            These areas are made up and have no codes, so there is nothing that could be cleared.
          </p>
        ) : (
          <ClearanceForm key={clearances.length} {...form} />
        ))}
    </section>
  );
}

function ClearanceEntry({ clearance, mayClear }: { clearance: ListedClearance; mayClear: boolean }) {
  const { id, phase, edition, reference, note, clearedBy, clearedAt, endedAt, isNewest } = clearance;
  return (
    <div className="govuk-inset-text">
      <h3 className="govuk-heading-s">
        {phase}, edition {edition}
      </h3>
      <p className="govuk-body app-typed">
        {reference}: {note}
      </p>
      <p className="govuk-body">
        Recorded by {clearedBy} on {sayShortDate(clearedAt)}.
        {endedAt ? ` Ended on ${sayShortDate(endedAt)}.` : ''}
        {!endedAt && !isNewest
          ? ' A later edition has replaced this one, which nobody has cleared by this.'
          : ''}
      </p>
      {mayClear && !endedAt && (
        <PostForm>
          <input type="hidden" name="end" value={id} />
          <Button preventDoubleClick classes="govuk-button--warning">
            End<span className="govuk-visually-hidden"> the clearance {reference}</span>
          </Button>
        </PostForm>
      )}
    </div>
  );
}

function ClearanceForm({ clearable, typed, errors }: Pick<Props, 'clearable' | 'typed' | 'errors'>) {
  if (clearable.length === 0)
    return <p className="govuk-body">There is no edition that could be cleared and is not.</p>;
  return (
    <PostForm>
      <h3 className="govuk-heading-s">Record a clearance</h3>
      <Select
        id="edition"
        name="edition"
        label={{ text: 'What was cleared' }}
        value={typed?.edition}
        errorMessage={errorFor(errors, '#edition')}
        items={[
          { value: '', text: 'Select a phase' },
          ...clearable.map(({ key, name, number }) => ({ value: key, text: `${name}, edition ${number}` })),
        ]}
      />
      <Input
        id="reference"
        name="reference"
        label={{ text: 'Reference' }}
        hint={{ text: 'What the clearance is known by where it was given.' }}
        classes="govuk-input--width-20"
        value={typed?.reference}
        errorMessage={errorFor(errors, '#reference')}
      />
      <ReasonField
        label="Who cleared it, and on what ground?"
        hint="Everybody in the programme reads this."
        value={typed?.note}
        errors={errors}
      />
      <Button preventDoubleClick>Record the clearance</Button>
    </PostForm>
  );
}
