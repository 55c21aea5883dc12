import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import { BoardPackTabs } from './board-pack-tabs';
import { NotificationBanner } from './govuk/notification-banner';
import { PackTemplateList } from './pack-template-list';
import type { Person, ShownTemplate } from './pack-template-view';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  templates: readonly ShownTemplate[];
  people: readonly Person[];
  done: string | null;
  errors: readonly FieldError[];
};

const news: Record<string, string> = {
  saved: 'Saved. It holds from now on.',
  ended: 'Ended. What it made stays in the list of past packs.',
};

/** Every saved choice of what goes into a pack. */
export function PackTemplatesPage({ templates, people, done, errors }: Props) {
  const said = done && Object.hasOwn(news, done) ? news[done] : undefined;
  return (
    <>
      <BoardPackTabs current="templates" />
      <ProblemSummary errors={errors} />
      {said && errors.length === 0 && <NotificationBanner type="success" text={said} />}
      <h1 className="govuk-heading-l">Templates</h1>
      <p className="govuk-body">
        A template is a choice by a name, to be made again next quarter: by hand, when a phase is closed, or
        on days. Everybody who sees programme figures can make, change and end every template.
      </p>
      {templates.length === 0 ? (
        <p className="govuk-body" id="kinds">
          Nobody has saved a template.
        </p>
      ) : (
        <div id="kinds">
          <PackTemplateList templates={templates} people={people} />
        </div>
      )}
      <p className="govuk-body">
        <Link to={paths.newBoardPackTemplate()} className="govuk-link">
          Add a template
        </Link>
      </p>
    </>
  );
}
