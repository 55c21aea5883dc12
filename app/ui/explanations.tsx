import { sayMoment } from '~/domain/dates';
import type { Explanation } from '~/domain/explanations';
import { confirmWords } from './confirm-words';

type Props = {
  explanations: readonly Explanation[];
  /** The short name of each item, by code. */
  names: Readonly<Record<string, string>>;
  /** What was asked, by fingerprint, where it is known. */
  asked?: Readonly<Record<string, string>>;
};

/** What an area confirmed or explained before sending: what was asked, what it says, who said it and when. */
export function Explanations({ explanations, names, asked = {} }: Props) {
  if (explanations.length === 0) return null;
  return (
    <ul className="govuk-list app-explanations">
      {explanations.map(({ rule, code, fingerprint, text, by, at, since }) => (
        <li key={`${rule}/${code}`}>
          <p className="govuk-body app-tight">
            {asked[fingerprint] ? `${asked[fingerprint]}.` : <strong>{names[code ?? ''] ?? code}</strong>}
          </p>
          <p className="govuk-body app-tight">
            <strong>{confirmWords(rule)}.</strong>
            {text && <span className="app-typed"> “{text}”</span>}
          </p>
          <p className="govuk-hint app-tight">
            {by}, {sayMoment(new Date(at))}
            {since && `, for ${since}. It is still the same`}
          </p>
        </li>
      ))}
    </ul>
  );
}
