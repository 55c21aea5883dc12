import { Link } from '@remix-run/react';
import { sayShortDate } from '~/domain/dates';
import { exportKindNames } from '~/domain/pack-exports';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { type Person, type ShownTemplate, sayRuns, sayTold } from './pack-template-view';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = { templates: readonly ShownTemplate[]; people: readonly Person[] };

const heads = ['Template', 'Files', 'Made by itself', 'Who gets a link', 'Made by', 'Now'];

/** Saved choices, each to be made now or changed. */
export function PackTemplateList({ templates, people }: Props) {
  return (
    <table className="app-returns app-stack app-pack-table" {...roles.table}>
      <caption className="govuk-visually-hidden">Templates in name order</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={heads} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {templates.map((template) => (
          <tr key={template.id} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              <Link to={paths.boardPackTemplate(template.id)} className="govuk-link">
                {template.name}
                <span className="govuk-visually-hidden"> (see or change)</span>
              </Link>
            </th>
            <td {...roles.cell} data-label="Files">
              <span>{template.choices.kinds.map((kind) => exportKindNames[kind]).join(', ')}</span>
            </td>
            <td {...roles.cell} data-label="Made by itself">
              <span>{sayRuns(template)}</span>
            </td>
            <td {...roles.cell} data-label="Who gets a link">
              <span>{sayTold(template, people)}</span>
            </td>
            <td {...roles.cell} data-label="Made by">
              <span>
                {template.madeBy}, {sayShortDate(template.madeAt)}
              </span>
            </td>
            <td {...roles.cell} data-label="Now">
              <PostForm>
                <input type="hidden" name="template" value={template.id} />
                <Button preventDoubleClick classes="govuk-button--secondary app-pack-now">
                  Make now<span className="govuk-visually-hidden"> {template.name}</span>
                </Button>
              </PostForm>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
