import { useState } from 'react';
import { commentLimit, isStepBack, type StoredAnswer } from '~/domain/answers';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Item } from '~/domain/proforma';
import { isStatus, type Status, statuses, statusNames } from '~/domain/status';
import type { TypedAnswer } from '~/domain/typed-answer';
import { asTyped } from './autosave/item-saving';
import { DelayFields } from './delay-fields';
import { CharacterCount } from './govuk/character-count';
import { Radios } from './govuk/radios';
import type { Clash } from './item-clash';
import { StepBackField } from './step-back-field';

export type Sent = TypedAnswer & { seen: number };
export type ItemErrors = Partial<Record<'status' | 'comment' | 'stepBack' | 'expected' | 'keep', string>>;

export type ItemAnswerProps = {
  item: Item;
  headings: Record<Status, string>;
  answer: StoredAnswer | undefined;
  before: SubmittedAnswer | undefined;
  beforePhase: string | undefined;
  /** What was typed, when it came back or waits to be sent. */
  typed: Sent | undefined;
  clash: Clash | undefined;
  errors: ItemErrors;
};

/** The fields of one item; what follows from the status that is chosen appears below it. */
export function ItemAnswer({
  item,
  headings,
  answer,
  before,
  beforePhase,
  typed,
  clash,
  errors,
}: ItemAnswerProps) {
  const { code, shortName } = item;
  const values = typed ?? asTyped(answer);
  const [status, setStatus] = useState<Status | null>(isStatus(values.status) ? values.status : null);
  const about = (between: string) => (
    <span className="govuk-visually-hidden">
      {between}
      {shortName}
    </span>
  );
  return (
    <div
      onChange={(event) => {
        const { name, value } = event.target as HTMLInputElement;
        if (name === `${code}.status` && isStatus(value)) setStatus(value);
      }}
    >
      <input type="hidden" name={`${code}.seen`} value={typed?.seen ?? answer?.version ?? 0} />
      {clash && <input type="hidden" name={`${code}.clash`} value={clash.theirs.version} />}
      <Radios
        name={`${code}.status`}
        idPrefix={`${code}-status`}
        fieldset={{
          legend: { text: <>Where is this now?{about(' ')}</>, classes: 'govuk-fieldset__legend--s' },
        }}
        value={values.status}
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
          value={values.stepBack || undefined}
          error={errors.stepBack}
        />
      )}
      <DelayFields
        item={item}
        values={values}
        asked={status === 'in_design' || status === 'not_implemented'}
        error={errors.expected}
      />
      <CharacterCount
        name={`${code}.comment`}
        id={`${code}-comment`}
        label={{ text: <>Further comments{about(' on ')}</>, classes: 'govuk-label--s' }}
        hint={{
          text: 'For example, reasons for not implementing, or factors driving delays. Nothing that identifies a child or family.',
        }}
        rows={3}
        maxlength={commentLimit}
        value={values.comment}
        errorMessage={errors.comment ? { text: errors.comment } : undefined}
      />
    </div>
  );
}
