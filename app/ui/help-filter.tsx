import { Form, Link } from '@remix-run/react';
import { paths } from '~/paths';
import { FilterChoice } from './filter-choice';
import { Button } from './govuk/button';

/** What who can help is asked to show; the phase only goes along to other pages. */
export type HelpAsked = { show?: string | undefined; phase?: string | undefined };

/** Chooses whether only items that nobody offers help with are shown. */
export function HelpFilter({ asking }: { asking: HelpAsked }) {
  const { show, phase } = asking;
  return (
    // A select keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.whoCanHelp()} className="app-filter" key={show ?? ''}>
      {phase && <input type="hidden" name="phase" value={phase} />}
      <FilterChoice
        name="show"
        label="Items"
        value={show}
        all="All items"
        options={[['no-helper', 'Only items with no helper']]}
      />
      <Button classes="app-filter__apply">Apply</Button>
      {show && (
        <Link to={paths.whoCanHelp({ phase })} className="govuk-link app-filter__clear">
          Clear filters
        </Link>
      )}
    </Form>
  );
}

/** The same counts, narrowed in the same way, as files. */
export function HelpFiles({ asking: { show } }: { asking: HelpAsked }) {
  return (
    <ul className="app-files-line" aria-label="Download who can help">
      {(['csv', 'json'] as const).map((format) => (
        <li key={format}>
          <a href={paths.whoCanHelpFile(format, { show })} className="govuk-link">
            <span className="govuk-visually-hidden">Download who can help as </span>
            {format.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}
