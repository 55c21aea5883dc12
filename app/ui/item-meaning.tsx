import type { MeaningByReader } from '~/domain/meaning';
import { Details } from './govuk/details';
import { Conditions } from './what-this-means';

/** What counts as in place for an item, for whoever reads the answers of every kind of area to it. */
export function ItemMeaning({ meaning }: { meaning: MeaningByReader | undefined }) {
  if (!meaning) return null;
  return (
    <Details summaryText="What counts as in place">
      <p className="govuk-body">
        Areas that report here see this beside the item. It is in place only if all of these are true:
      </p>
      <Conditions of={meaning.inPlace} />
      {meaning.readers
        .filter(({ inPlace }) => inPlace.length > 0)
        .map(({ name, inPlace }) => (
          <div key={name}>
            <p className="govuk-body">And in areas of {name}:</p>
            <Conditions of={inPlace} />
          </div>
        ))}
      <p className="govuk-body">{meaning.notYet}</p>
      <p className="govuk-body">This is in our own words.</p>
      {meaning.readers.map(({ name, basis }) => (
        <p className="govuk-hint" key={name}>
          <b>For areas of {name}:</b> {basis}
        </p>
      ))}
    </Details>
  );
}
