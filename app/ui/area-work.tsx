import type { Area } from '~/domain/area';
import { areaRoles, roleNames } from '~/domain/viewer';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { Radios } from './govuk/radios';
import { errorFor, type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  person: { id: string; name: string; email: string };
  areas: readonly Area[];
  /** As stored, or as it was typed when it was refused. */
  role: string;
  areaIds: readonly string[];
  errors: readonly FieldError[];
};

/** What somebody of areas does, and for which areas; one role in all of them. */
export function AreaWorkPage({ person, areas, role, areaIds, errors }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.people()}>Back to people</BackLink>
        <ProblemSummary errors={errors} />
        <span className="govuk-caption-l app-typed">{person.email}</span>
        <h1 className="govuk-heading-l">Areas and role of {person.name}</h1>
        <PostForm action={paths.areaWork(person.id)}>
          <Radios
            name="role"
            idPrefix="role"
            fieldset={{ legend: { text: 'What do they do?', classes: 'govuk-fieldset__legend--s' } }}
            hint={{
              text: 'The same in all of their areas. An area can have several leads, and each of them can sign.',
            }}
            value={role}
            errorMessage={errorFor(errors, '#role')}
            items={areaRoles.map((each) => ({ value: each, text: roleNames[each] }))}
          />
          <Checkboxes
            name="areaIds"
            idPrefix="areaIds"
            classes="govuk-checkboxes--small"
            fieldset={{
              legend: { text: 'Which areas do they work for?', classes: 'govuk-fieldset__legend--s' },
            }}
            hint={{ text: 'To end all of their work, end their access on the page of people.' }}
            values={[...areaIds]}
            errorMessage={errorFor(errors, '#areaIds')}
            items={areas.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button preventDoubleClick>Save</Button>
        </PostForm>
      </div>
    </div>
  );
}
