import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { type Person, type ShownTemplate, sayRuns, sayTold } from './pack-template-view';

type Props = { template: ShownTemplate; people: readonly Person[] };

/** Asks once more before a template is ended. */
export function PackTemplateEnd({ template, people }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.boardPackTemplate(template.id)} className="govuk-back-link">
          Back to the template
        </Link>
        <span className="govuk-caption-l">{template.name}</span>
        <h1 className="govuk-heading-l">End this template</h1>
        <p className="govuk-body">Made by itself: {sayRuns(template)}.</p>
        <p className="govuk-body">Who gets a link: {sayTold(template, people)}.</p>
        <p className="govuk-body">
          From now on it makes nothing. What it has made stays in the list of past packs.
        </p>
        <PostForm>
          <Button preventDoubleClick classes="govuk-button--warning">
            End it
          </Button>
        </PostForm>
      </div>
    </div>
  );
}
