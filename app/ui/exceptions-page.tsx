import type { GrantedException } from '~/domain/exceptions';
import { ExceptionForm, type TypedException } from './exception-form';
import { ExceptionList } from './exception-list';
import { NotificationBanner } from './govuk/notification-banner';
import { type FieldError, ProblemSummary } from './problem-summary';

export type Named = { id: string; name: string };
type Props = {
  now: Date;
  exceptions: readonly GrantedException[];
  /** Whether a later date is the viewer's to change or end. */
  extends: boolean;
  areas: readonly Named[];
  items: readonly { code: string; shortName: string }[];
  phases: readonly Named[];
  open: readonly Named[];
  done: string | null;
  typed: TypedException | undefined;
  errors: readonly FieldError[];
};

const news: Record<string, string> = {
  granted: 'Added. The area sees it with its reason.',
  ended: 'Ended. What was said of phases that have closed stays as it was.',
  already: 'Somebody had ended it already.',
};

/** Everything that holds for one area and not for the others, and a form that adds to it. */
export function ExceptionsPage({ now, exceptions, phases, items, done, errors, ...form }: Props) {
  const inForce = exceptions.filter((one) => isInForce(one, now, form.open));
  const over = exceptions.filter((one) => !inForce.includes(one));
  const count = exceptions.length;
  const said = done && Object.hasOwn(news, done) ? news[done] : undefined;
  return (
    <>
      <ProblemSummary errors={errors} />
      {said && errors.length === 0 && <NotificationBanner key={count} type="success" text={said} />}
      <h1 className="govuk-heading-l">Exceptions</h1>
      <p className="govuk-body">
        What is different for one area, with who agreed it and why. A later date is given on the page where
        you review the area’s return.
      </p>
      <h2 className="govuk-heading-m">{inForce.length > 0 ? `In force: ${inForce.length}` : 'In force'}</h2>
      <ExceptionList
        exceptions={inForce}
        phases={phases}
        items={items}
        ending
        extends={form.extends}
        caption="In force"
      />
      {over.length > 0 && (
        <>
          <h2 className="govuk-heading-m">No longer in force: {over.length}</h2>
          <ExceptionList
            exceptions={over}
            phases={phases}
            items={items}
            ending={false}
            caption="No longer in force"
          />
        </>
      )}
      <h2 className="govuk-heading-m">Add an exception</h2>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {/* Once one was added, the form begins anew. */}
          <ExceptionForm key={count} {...form} items={items} errors={errors} />
        </div>
      </div>
    </>
  );
}

/** Whether it still changes anything: a date that has not passed, or a phase that has not closed. */
function isInForce(one: GrantedException, now: Date, open: readonly Named[]) {
  if (one.endedAt) return false;
  if (one.kind === 'extension') return !!one.dueAt && now <= one.dueAt;
  const { untilPhase } = one;
  return untilPhase === null || open.some(({ id }) => id <= untilPhase);
}
