import { Form } from '@remix-run/react';
import { paths } from '~/paths';
import { Button } from './govuk/button';
import { Input } from './govuk/input';
import { ProblemSummary } from './problem-summary';

const wrong = 'Enter a reference as it is printed, such as 2026-01.e1.items.c3f9a2c01';

/** Asks for the reference of a printed figure; what was typed and is none comes back with how one looks. */
export function FigureLookUp({ typed }: { typed: string }) {
  const errors = typed ? [{ href: '#reference', text: wrong }] : [];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        <h1 className="govuk-heading-l">Check a figure</h1>
        <p className="govuk-body">
          Every page and file of figures carries a reference. It leads to the answers that the figures were
          counted from, recomputes them, and says what has changed since.
        </p>
        <Form method="get" action={paths.figures()}>
          <Input
            id="reference"
            name="reference"
            label={{ text: 'Figure reference' }}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            errorMessage={typed ? { text: wrong } : undefined}
          />
          <Button>Check</Button>
        </Form>
      </div>
    </div>
  );
}
