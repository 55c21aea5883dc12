import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { paths } from '~/paths';
import { PackTemplateForm, type PackTemplateFormProps } from './pack-template-form';
import { ProblemSummary } from './problem-summary';

type Props = PackTemplateFormProps & {
  /** The template that is changed; undefined for a new one. */
  template: { id: string; name: string; madeBy: string; madeAt: Date; changedAt: Date } | undefined;
  /** The part of an address that asks for the same pack. */
  search: string;
};

/** Makes a template, or changes one. */
export function PackTemplatePage({ template, search, ...form }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.boardPackTemplates()} className="govuk-back-link">
          Back to templates
        </Link>
        <ProblemSummary errors={form.errors} />
        <h1 className="govuk-heading-l">{template ? template.name : 'Add a template'}</h1>
        {template && (
          <p className="govuk-body">
            Made by {template.madeBy} at {sayMoment(template.madeAt)}
            {template.changedAt > template.madeAt &&
              `; when it runs was last changed at ${sayMoment(template.changedAt)}`}
            .{' '}
            <Link to={paths.boardPacks(search)} className="govuk-link">
              Preview it
            </Link>
          </p>
        )}
        {/* What was saved is shown as it is kept. */}
        <PackTemplateForm key={JSON.stringify(template)} {...form} />
        {template && (
          <p className="govuk-body">
            <Link to={paths.endBoardPackTemplate(template.id)} className="govuk-link">
              End this template
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
