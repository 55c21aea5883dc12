import type { ReactNode } from 'react';
import type { TypedDate } from '~/domain/typed-date';
import { PostForm } from './csrf';
import { DayField } from './day-field';
import { Button } from './govuk/button';
import type { FieldError } from './problem-summary';
import { ReasonField } from './reason-field';

type Props = {
  day: { id: string; legend: string; hint: string };
  reason: { label: string; hint: string };
  typed: { date: TypedDate; reason: string } | undefined;
  errors: readonly FieldError[];
  button: string;
  /** What comes before the day. */
  children: ReactNode;
};

/** A form that sets a day for an area, with words that the area reads. */
export function DatedForm({ day, reason, typed, errors, button, children }: Props) {
  return (
    <PostForm>
      {children}
      <DayField {...day} typed={typed?.date} errors={errors} />
      <ReasonField {...reason} value={typed?.reason} errors={errors} />
      <Button preventDoubleClick>{button}</Button>
    </PostForm>
  );
}
