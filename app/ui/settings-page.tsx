import { Link } from '@remix-run/react';
import type { ChasingSettings } from '~/domain/chasing-settings';
import type { DisclosureSettings } from '~/domain/disclosure';
import { paths } from '~/paths';
import { ChasingForm, type TypedChasing } from './chasing-form';
import { PostForm } from './csrf';
import { DisclosureForm, type TypedDisclosures } from './disclosure-form';
import { ExportDaysForm } from './export-days-form';
import { Button } from './govuk/button';
import { NotificationBanner } from './govuk/notification-banner';
import { Radios } from './govuk/radios';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  separateSignOff: boolean;
  chasing: ChasingSettings;
  disclosures: DisclosureSettings;
  exportDays: number;
  saved: boolean;
  typed: TypedChasing | undefined;
  typedDisclosures: TypedDisclosures | undefined;
  typedDays: string | undefined;
  errors: readonly FieldError[];
};

/** What holds for every area of the programme. */
export function SettingsPage({ separateSignOff, chasing, saved, typed, errors, ...props }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        {saved && errors.length === 0 && <NotificationBanner type="success" text="Saved" />}
        <h1 className="govuk-heading-l">Settings</h1>
        <PostForm>
          <Radios
            name="separateSignOff"
            fieldset={{
              legend: {
                text: 'May an area lead sign a return that they prepared?',
                classes: 'govuk-fieldset__legend--m',
              },
            }}
            hint={{
              text: 'Somebody prepared a return when they changed one of its answers or handed it over since it was last sent.',
            }}
            value={separateSignOff ? 'yes' : 'no'}
            items={[
              { value: 'no', text: 'Yes, one person may do both' },
              {
                value: 'yes',
                text: 'No, somebody else signs',
                hint: {
                  text: 'An area with one person needs an exception, or it cannot send its return.',
                },
              },
            ]}
          />
          <Button preventDoubleClick>Save</Button>
        </PostForm>
        {/* What was saved is shown as it is kept. */}
        <ChasingForm key={JSON.stringify(chasing)} chasing={chasing} typed={typed} errors={errors} />
        <DisclosureForm
          key={JSON.stringify(props.disclosures)}
          disclosures={props.disclosures}
          typed={props.typedDisclosures}
          errors={errors}
        />
        <ExportDaysForm
          key={props.exportDays}
          days={props.exportDays}
          typed={props.typedDays}
          errors={errors}
        />
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.exceptions()}>
            Exceptions for one area
          </Link>
        </p>
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.tokens()}>
            Tokens for other systems
          </Link>
        </p>
      </div>
    </div>
  );
}
