import { listNames } from '~/domain/words';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';

type Props = {
  area: { slug: string; name: string };
  person: { id: string; name: string };
  sections: readonly { code: string; title: string; theirs: boolean; others: readonly string[] }[];
};

/** The sections of an area as boxes to tick: those that are ticked are this person's to prepare. */
export function AreaPerson({ area, person, sections }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.areaPeople(area.slug)}>Back to people</BackLink>
        <span className="govuk-caption-l">{area.name}</span>
        <h1 className="govuk-heading-l">What {person.name} prepares</h1>
        <PostForm action={paths.areaPerson(area.slug, person.id)}>
          <Checkboxes
            name="sections"
            idPrefix="sections"
            fieldset={{
              legend: { text: 'Which sections are theirs to prepare?', classes: 'govuk-fieldset__legend--m' },
            }}
            hint={{
              text: 'They see these first. A section can be handed to several people, and everybody of the area can still change every answer. Clear a box to take a section back.',
            }}
            items={sections.map(({ code, title, theirs, others }) => ({
              value: code,
              text: title,
              checked: theirs,
              ...(others.length > 0 && { hint: { text: `Also with ${listNames(others)}` } }),
            }))}
          />
          <Button preventDoubleClick>Save</Button>
        </PostForm>
      </div>
    </div>
  );
}
