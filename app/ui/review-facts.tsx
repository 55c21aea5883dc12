import { Link } from '@remix-run/react';
import { sayDeadline, sayMoment } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { sayTimeliness } from '~/domain/timeliness';
import { paths } from '~/paths';
import { ExtendedLine } from './due-line';
import { SummaryList } from './govuk/summary-list';
import { type ReturnRow, StateTag } from './phase-returns-row';

type Props = { phase: Pick<Phase, 'id' | 'dueAt' | 'extended'>; areaReturn: ReturnRow; extends: boolean };

/** Where a return stands, when it is due and when it came. */
export function ReviewFacts({ phase, areaReturn, ...props }: Props) {
  const { area, state, submission, firstSentAt, answered, inScope } = areaReturn;
  return (
    <div id="return" tabIndex={-1}>
      <SummaryList
        rows={[
          { key: { text: 'Return' }, value: { text: <StateTag state={state} /> } },
          submission
            ? {
                key: { text: 'Last version' },
                value: {
                  text: (
                    <>
                      <Link to={paths.submission(submission.id)} className="govuk-link">
                        Version {submission.version}
                      </Link>{' '}
                      <span className="app-code">{submission.reference}</span>
                    </>
                  ),
                },
              }
            : { key: { text: 'Answered' }, value: { text: `${answered} of ${inScope} items` } },
          {
            key: { text: 'Due' },
            value: {
              text: (
                <>
                  {sayDeadline(phase.dueAt)}
                  <ExtendedLine phase={phase} />
                </>
              ),
            },
            ...(props.extends && {
              actions: {
                items: [
                  {
                    href: paths.extension(phase.id, area.slug),
                    text: 'Change',
                    visuallyHiddenText: `when ${area.name} has to send it`,
                  },
                ],
              },
            }),
          },
          firstSentAt && {
            key: { text: 'First sent' },
            value: { text: `${sayMoment(firstSentAt)}, ${sayTimeliness(phase, firstSentAt)}` },
          },
        ]}
      />
    </div>
  );
}
