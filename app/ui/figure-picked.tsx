import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { standingNames } from '~/domain/status';
import { outOf } from '~/domain/words';
import { paths } from '~/paths';
import type { CountedAreaView, PickedView } from './figure-reference-view';

type Props = { picked: PickedView; areas: readonly CountedAreaView[]; form: number };

/** The answers behind one count: the item as it was worded, and each area's signed version. */
export function FigurePicked({ picked, areas, form }: Props) {
  const { code, standing, statement, base, answers } = picked;
  const count = outOf(answers.length, Math.max(base, answers.length), 'area');
  return (
    <section aria-labelledby="picked" className="app-picked">
      <h2 className="govuk-heading-m" id="picked" tabIndex={-1}>
        {code}: {count}, {standingNames[standing].toLowerCase()}
      </h2>
      <p className="govuk-body">
        As worded in version {form} of the form: “{statement}”
      </p>
      <ul className="govuk-list">
        {answers.map(({ slug, comment }) => {
          const area = areas.find((each) => each.slug === slug);
          const submission = area?.submission;
          return (
            <li key={slug}>
              <b>{area?.name}</b>
              {submission && (
                <>
                  {': '}
                  <Link to={paths.submission(submission.id)} className="govuk-link">
                    {submission.reference}
                  </Link>
                  , signed by {submission.signedAs} on {sayMoment(submission.submittedAt)}
                </>
              )}
              {comment && <p className="govuk-body-s">{comment}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
