import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type Naming, namingNeeds } from '~/domain/named-items';
import type { Pillar } from '~/domain/proforma';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { NameItems } from './name-items';
import { type FieldError, ProblemSummary } from './problem-summary';
import { ReasonField } from './reason-field';

type Props = {
  kind: keyof typeof namingNeeds;
  back: { href: string; text: string };
  caption: string;
  heading: string;
  /** What comes of it. */
  lead: ReactNode;
  /** What the reason for the whole is asked as, with a hint. */
  reason: { label: string; hint?: string };
  itemsHeading: string;
  pillars: readonly Pillar[];
  typed: Naming | undefined;
  errors: readonly FieldError[];
  button: string;
  hidden?: Readonly<Record<string, string | number>>;
};

/** A page that names items of a return with what needs to change in them, and why. */
export function NamingPage(props: Props) {
  const { kind, back, reason, pillars, typed, errors, hidden = {} } = props;
  const words = <ReasonField {...reason} size="m" value={typed?.reason} errors={errors} />;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={back.href} className="govuk-back-link">
          {back.text}
        </Link>
        <ProblemSummary errors={errors} />
        <span className="govuk-caption-l">{props.caption}</span>
        <h1 className="govuk-heading-l">{props.heading}</h1>
        {props.lead}
        <PostForm>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {namingNeeds[kind].reason && words}
          <h2 className="govuk-heading-m">{props.itemsHeading}</h2>
          <NameItems
            sections={pillars.flatMap(({ sections }) => sections)}
            named={typed?.items ?? []}
            needsWords={namingNeeds[kind].words}
            errors={errors}
          />
          {!namingNeeds[kind].reason && words}
          <Button preventDoubleClick>{props.button}</Button>
        </PostForm>
      </div>
    </div>
  );
}
