import { type ReactNode, useState } from 'react';
import { sameWord } from '~/domain/answers';
import { sayMoment } from '~/domain/dates';
import type { ItemMeaning } from '~/domain/meaning';
import type { ItemSaving } from './autosave/item-saving';
import { Details } from './govuk/details';
import { HistoryLink } from './history-link';
import { ItemAnswer, type ItemAnswerProps } from './item-answer';
import { ItemClash } from './item-clash';
import { LastTime } from './last-time';
import { StatusWord } from './status';
import { WhatThisMeans } from './what-this-means';

type Props = ItemAnswerProps & {
  place: string;
  meaning: ItemMeaning | undefined;
  thisMonth: string;
  editable: boolean;
  /** Changes when its fields are to be drawn anew. */
  drawn?: string;
  /** What has become of it, where items save by themselves, and how that is said. */
  saving?: ItemSaving['state'] | undefined;
  note?: ReactNode;
  /** What reviewers ask about it, and what may be wrong with its answer. */
  queries?: ReactNode;
  warnings?: ReactNode;
  /** The way to areas that can help with it. */
  help?: ReactNode;
  /** Where its history is told. */
  history?: string | undefined;
};

/** One item of the proforma: what the area said last time, and what it says now. */
export function ItemField(props: Props) {
  const { item, place, answer, before, beforePhase } = props;
  return (
    <section className="app-item" id={item.code} aria-labelledby={`${item.code}-statement`}>
      <p className="app-item__place">
        {place} · {item.code}
        <span className="app-item__state">{stateOf(props)}</span>
      </p>
      <h2 className="govuk-heading-m" id={`${item.code}-statement`}>
        {item.statement}
      </h2>
      {props.queries}
      <WhatThisMeans item={item} meaning={props.meaning} />
      <div className="app-item__columns">
        <LastTime
          item={item}
          before={before}
          beforePhase={beforePhase}
          answer={answer}
          editable={props.editable}
          thisMonth={props.thisMonth}
        />
        <div className="app-item__now">
          {props.clash && <ItemClash clash={props.clash} error={props.errors.keep} />}
          <Now key={props.drawn} {...props} />
          {props.warnings}
          {props.note ??
            (answer && (
              <p className="govuk-hint app-saved">
                Saved {sayMoment(answer.updatedAt)} by {answer.updatedBy}
              </p>
            ))}
          {props.help}
          {props.history && <HistoryLink to={props.history} name={item.shortName} />}
        </div>
      </div>
    </section>
  );
}

/** The fields; folded away where last time's answer was still correct when they were drawn. */
function Now(props: Props) {
  const { answer, typed, beforePhase } = props;
  const [folded] = useState(!!answer?.confirmed && !typed);
  if (!folded || !answer?.status) return <ItemAnswer {...props} />;
  return (
    <>
      <p className="govuk-body">
        <StatusWord standing={answer.status} />
      </p>
      {answer.confirmed && (
        <p className="govuk-body">Still correct: the same answer and comment as in {beforePhase}.</p>
      )}
      <Details summaryText="Change this answer">
        <ItemAnswer {...props} />
      </Details>
    </>
  );
}

function stateOf({ answer, before, typed, saving, clash }: Props) {
  if (clash) return 'Choose a version';
  if (saving === 'waiting') return 'Waiting to save';
  if (saving === 'refused' || (typed && !saving)) return 'Not saved';
  if (!answer?.status) return 'To answer';
  if (!before) return 'Answered';
  return sameWord(answer, before) ? 'Unchanged' : 'Changed';
}
