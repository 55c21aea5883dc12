import { type Explanation, identifyingRule } from '~/domain/explanations';
import { plural } from '~/domain/words';
import { Explanations } from './explanations';
import { WarningText } from './govuk/warning-text';

type Props = {
  explanations: readonly Explanation[];
  names: Readonly<Record<string, string>>;
};

/** Tells a reviewer which comments looked as if they might identify a person, and what the area says; or nothing. */
export function IdentifyingFlag({ explanations, names }: Props) {
  const flagged = explanations.filter(({ rule }) => rule === identifyingRule);
  if (flagged.length === 0) return null;
  return (
    <section aria-labelledby="identifying">
      <h2 className="govuk-heading-m" id="identifying">
        Comments that may identify a person
      </h2>
      <WarningText
        text={`${plural(flagged.length, 'comment')} had what looked like a person’s details. The area confirmed that ${flagged.length === 1 ? 'it does' : 'they do'} not identify a person. Check before you share ${flagged.length === 1 ? 'it' : 'them'}.`}
      />
      <Explanations explanations={flagged} names={names} />
    </section>
  );
}
