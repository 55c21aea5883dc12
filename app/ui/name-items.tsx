import type { NamedItem } from '~/domain/named-items';
import type { Section } from '~/domain/proforma';
import { Checkboxes } from './govuk/checkboxes';
import { ErrorMessage } from './govuk/error-message';
import { Input } from './govuk/input';
import { errorFor, type FieldError } from './problem-summary';

type Props = {
  sections: readonly Section[];
  named: readonly NamedItem[];
  /** Whether each item needs words of its own. */
  needsWords: boolean;
  errors: readonly FieldError[];
};

/** Chooses items, section by section, each with words of its own. */
export function NameItems({ sections, named, needsWords, errors }: Props) {
  const wrong = errorFor(errors, '#items');
  const words = Object.fromEntries(named.map(({ code, reason }) => [code, reason]));
  const label = needsWords ? 'What needs to change in it' : 'What needs to change in it (optional)';
  return (
    <div className={wrong && 'govuk-form-group govuk-form-group--error'} id="items" tabIndex={-1}>
      {wrong && <ErrorMessage id="items-error" text={wrong.text} />}
      {sections.map(({ slug, title, items }) => (
        <Checkboxes
          key={slug}
          name="items"
          idPrefix={`items-${slug}`}
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: title, classes: 'govuk-fieldset__legend--s' } }}
          values={named.map(({ code }) => code)}
          items={items.map(({ code, shortName }) => ({
            value: code,
            id: `item-${code}`,
            text: (
              <>
                {shortName} <span className="app-code">{code}</span>
              </>
            ),
            conditional: {
              text: (
                <Input
                  id={`words-${code}`}
                  name={`words.${code}`}
                  label={{
                    text: (
                      <>
                        {label}
                        <span className="govuk-visually-hidden">: {shortName}</span>
                      </>
                    ),
                  }}
                  value={words[code]}
                  autocomplete="off"
                  errorMessage={errorFor(errors, `#words-${code}`)}
                />
              ),
            },
          }))}
        />
      ))}
    </div>
  );
}
