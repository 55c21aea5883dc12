import { Link } from '@remix-run/react';
import { sayShortDate } from '~/domain/dates';
import { exportKindNames } from '~/domain/pack-exports';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { sayChosen } from './pack-export-view';
import { type Person, type ShownTemplate, sayRuns, sayTold } from './pack-template-view';
import { StackedTable } from './stacked-table';

type Props = { templates: readonly ShownTemplate[]; people: readonly Person[] };

/** Saved choices, each to be made now or changed. */
export function PackTemplateList({ templates, people }: Props) {
  return (
    <StackedTable
      className="app-pack-table"
      caption="Templates in name order"
      heads={['Template', 'Files', 'Made by itself', 'Who gets a link', 'Made by', 'Now']}
      rows={templates.map((template) => ({
        key: template.id,
        cells: [
          <TemplateName key="name" template={template} />,
          template.choices.kinds.map((kind) => exportKindNames[kind]).join(', '),
          sayRuns(template),
          sayTold(template, people),
          `${template.madeBy}, ${sayShortDate(template.madeAt)}`,
          <MakeNow key="now" template={template} />,
        ],
      }))}
    />
  );
}

function TemplateName({ template }: { template: ShownTemplate }) {
  return (
    <>
      <Link to={paths.boardPackTemplate(template.id)} className="govuk-link">
        {template.name}
        <span className="govuk-visually-hidden"> (see or change)</span>
      </Link>
      {sayChosen(template).map((said) => (
        <span key={said} className="app-pack-more">
          {said}
        </span>
      ))}
    </>
  );
}

function MakeNow({ template }: { template: ShownTemplate }) {
  return (
    <PostForm>
      <input type="hidden" name="template" value={template.id} />
      <Button preventDoubleClick classes="govuk-button--secondary app-pack-now">
        Make now<span className="govuk-visually-hidden"> {template.name}</span>
      </Button>
    </PostForm>
  );
}
