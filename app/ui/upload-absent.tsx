import { outOf } from '~/domain/words';
import type { ItemNames } from './upload-problems';

type Props = { codes: readonly string[]; items: number; names: ItemNames };

/** The items of the form that an uploaded workbook has no row of, which stay as they are; nothing when it has all. */
export function UploadAbsent({ codes, items, names }: Props) {
  if (codes.length === 0) return null;
  const one = codes.length === 1;
  return (
    <div id="absent">
      <p className="govuk-body">
        <strong>
          {outOf(codes.length, items, 'item')} {one ? 'is' : 'are'} not in the file.
        </strong>{' '}
        {one ? 'It stays' : 'They stay'} as {one ? 'it is' : 'they are'} on screen:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {codes.map((code) => (
          <li key={code}>
            {names[code]?.shortName ?? code} <span className="app-code">{code}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
