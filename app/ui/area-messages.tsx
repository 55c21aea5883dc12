import { Link } from '@remix-run/react';
import type { ReturnState } from '~/domain/area-return';
import { sayDeadline } from '~/domain/dates';
import type { MessageGroup } from '~/domain/message-ledger';
import { paths } from '~/paths';
import { MessageByHand, NextMessage, type Preview } from './area-messages-next';
import { NotificationBanner } from './govuk/notification-banner';
import { WarningText } from './govuk/warning-text';
import { MessageGroupEntry, type ShownEntry } from './message-entry';
import { sayUnreached } from './phase-returns-messages';
import { StateTag } from './phase-returns-row';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  phase: { id: string; name: string };
  /** When it has to be sent; or, while an agreed correction is awaited, when that has to be. */
  own: { dueAt: Date; corrects: boolean };
  area: { slug: string; name: string };
  state: ReturnState;
  unreached: 'nobody' | 'no_lead' | undefined;
  chases: boolean;
  held: boolean;
  next: Preview | undefined;
  later: Preview | undefined;
  byHand: Preview | undefined;
  groups: readonly MessageGroup<ShownEntry>[];
  news: string | undefined;
  errors: readonly FieldError[];
};

/** What an area has been and will be written to about its return, with what can be done about that. */
export function AreaMessages(props: Props) {
  const { phase, own, area, state, unreached, groups, news, errors } = props;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.phaseReturns(phase.id)} className="govuk-back-link">
          Returns for {phase.name}
        </Link>
        <ProblemSummary errors={errors} />
        {news && errors.length === 0 && <NotificationBanner type="success" text={news} />}
        <span className="govuk-caption-l">{phase.name}</span>
        <h1 className="govuk-heading-l">Messages to {area.name}</h1>
        <p className="govuk-body">
          <StateTag state={state} />{' '}
          {own.corrects
            ? `It can be corrected until ${sayDeadline(own.dueAt)}`
            : `Due by ${sayDeadline(own.dueAt)}`}
        </p>
        {unreached && (
          <WarningText text={`${sayUnreached(unreached)}. Ask an administrator to invite somebody.`} />
        )}
        <NextMessage {...props} />
        <MessageByHand {...props} />
        <h2 className="govuk-heading-m" id="written">
          Written so far
        </h2>
        {groups.length === 0 ? (
          <p className="govuk-body">Nothing has been written about this return yet.</p>
        ) : (
          <ul className="app-history">
            {groups.map((group) => (
              <MessageGroupEntry key={group.key} group={group} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
