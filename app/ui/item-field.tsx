import { useState } from 'react';
import { type AnswerContent, commentLimit, isStepBack, type StoredAnswer } from '~/domain/answers';
import { sayMoment } from '~/domain/dates';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Item } from '~/domain/proforma';
import { isStatus, type Status, statuses, statusNames } from '~/domain/status';
import { CharacterCount } from './govuk/character-count';
import { Details } from './govuk/details';
import { Radios } from './govuk/radios';
import { ItemClash } from './item-clash';
import { LastTime } from './last-time';
import { StatusWord } from './status';
import { StepBackField } from './step-back-field';

export type TypedAnswer = { status: string; comment: string; stepBack: string; seen: number };
export type Clash = { code: string; yours: AnswerContent; theirs: StoredAnswer };
export type ItemErrors = { status?: string; comment?: string; stepBack?: string; keep?: string };

type Props = {
  item: Item;
  headings: Record<Status, string>;
  place: string;
  answer: StoredAnswer | undefined;
  before: SubmittedAnswer | undefined;
  beforePhase: string | undefined;
  /** What was typed, when it came back. */
  typed: TypedAnswer | undefined;
  clash: Clash | undefined;
  errors: ItemErrors;
  editable: boolean;
};

/** One item of the proforma: what the area said last time, and what it says now. */
export function ItemField(props: Props) {
  const { item, place, answer, before, beforePhase, editable } = props;
  const folded = answer?.confirmed && !props.typed;
  return (
    <section className="app-item" id={item.code} aria-labelledby={`${item.code}-statement`}>
      <p className="app-item__place">
        {place} · {item.code}
        {(props.answer?.status || props.typed) && <span className="app-item__state">{stateOf(props)}</span>}
      </p>
      <h2 className="govuk-heading-m" id={`${item.code}-statement`}>
        {item.statement}
      </h2>
      <div className="app-item__columns">
        <LastTime item={item} before={before} beforePhase={beforePhase} answer={answer} editable={editable} />
        <div className="app-item__now">
          {props.clash && <ItemClash clash={props.clash} before={before} error={props.errors.keep} />}
          {folded && answer.status ? (
            <>
              <p className="govuk-body">
                <StatusWord standing={answer.status} />. You said that nothing has changed since {beforePhase}
                .
              </p>
              <Details summaryText="Change this answer">
                <Fields {...props} />
              </Details>
            </>
          ) : (
            <Fields {...props} />
          )}
          {answer && (
            <p className="govuk-hint app-saved">
              Saved {sayMoment(answer.updatedAt)} by {answer.updatedBy}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

function Fields({ item, headings, answer, before, beforePhase, typed, clash, errors }: Props) {
  const { code, shortName } = item;
  const typedStatus = typed && isStatus(typed.status) ? typed.status : null;
  const [status, setStatus] = useState<Status | null>(typed ? typedStatus : (answer?.status ?? null));
  const seen = typed?.seen ?? answer?.version ?? 0;
  return (
    <div
      onChange={(event) => {
        const { name, value } = event.target as HTMLInputElement;
        if (name === `${code}.status` && isStatus(value)) setStatus(value);
      }}
    >
      <input type="hidden" name={`${code}.seen`} value={seen} />
      {clash && <input type="hidden" name={`${code}.clash`} value={clash.theirs.version} />}
      <Radios
        name={`${code}.status`}
        idPrefix={`${code}-status`}
        fieldset={{
          legend: {
            text: (
              <>
                Where is this now?<span className="govuk-visually-hidden"> {shortName}</span>
              </>
            ),
            classes: 'govuk-fieldset__legend--s',
          },
        }}
        value={typed ? typed.status : (answer?.status ?? undefined)}
        errorMessage={errors.status ? { text: errors.status } : undefined}
        items={statuses.map((value) => ({
          value,
          text: statusNames[value],
          hint: { text: headings[value] },
        }))}
      />
      {before && isStepBack(before.status, status) && status && (
        <StepBackField
          item={item}
          from={before.status}
          to={status}
          since={beforePhase ?? ''}
          value={typed?.stepBack || answer?.stepBack || undefined}
          error={errors.stepBack}
        />
      )}
      <CharacterCount
        name={`${code}.comment`}
        id={`${code}-comment`}
        label={{
          text: (
            <>
              Further comments<span className="govuk-visually-hidden"> on {shortName}</span>
            </>
          ),
          classes: 'govuk-label--s',
        }}
        hint={{
          text: 'For example, reasons for not implementing, or factors driving delays. Nothing that identifies a child or family.',
        }}
        rows={3}
        maxlength={commentLimit}
        value={typed ? typed.comment : (answer?.comment ?? '')}
        errorMessage={errors.comment ? { text: errors.comment } : undefined}
      />
    </div>
  );
}

function stateOf({ answer, before, typed }: Props) {
  if (typed) return 'Not saved';
  if (!answer?.status) return '';
  if (!before) return 'Answered';
  return answer.status === before.status && answer.comment === before.comment ? 'Unchanged' : 'Changed';
}
