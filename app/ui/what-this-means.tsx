import type { ItemMeaning } from '~/domain/meaning';
import type { Item } from '~/domain/proforma';
import { Details } from './govuk/details';

/** What counts as in place for an item, folded away; nothing where nothing is said of it. */
export function WhatThisMeans({ item, meaning }: { item: Item; meaning: ItemMeaning | undefined }) {
  if (!meaning) return null;
  return (
    <Details
      summaryText={
        <>
          What counts as in place<span className="govuk-visually-hidden">: {item.shortName}</span>
        </>
      }
    >
      <p className="govuk-body">
        Choose <b>In place</b> only if all of these are true:
      </p>
      <Conditions of={meaning.inPlace} />
      <p className="govuk-body">{meaning.notYet}</p>
      <p className="govuk-hint govuk-!-margin-bottom-0">This is in our own words. {meaning.basis}</p>
    </Details>
  );
}

/** The conditions of being in place, as a list. */
export function Conditions({ of }: { of: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {of.map((condition) => (
        <li key={condition}>{condition}</li>
      ))}
    </ul>
  );
}
