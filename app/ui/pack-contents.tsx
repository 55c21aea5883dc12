import { type PackSection, packSectionNames } from '~/domain/pack-choices';
import { type ExportKind, exportKindNames } from '~/domain/pack-exports';
import { plural } from '~/domain/words';

type Props = {
  /** The chosen sections in order, each with how much is in it. */
  contents: readonly { section: PackSection; says: string }[];
  kinds: readonly ExportKind[];
  /** The address of the same pack’s print edition. */
  print: string;
};

/** What is in a pack, section by section where a file is made by sections, and what each of its files holds. */
export function PackContents({ contents, kinds, print }: Props) {
  const sections = contents.map(({ section }) => section);
  return (
    <div className="app-pack-contents">
      {kinds.some((kind) => kind === 'workbook' || kind === 'slides') && (
        <>
          <h3 className="govuk-heading-s" id="contents">
            What is in it
          </h3>
          <ol aria-labelledby="contents">
            {contents.map(({ section, says }) => (
              <li key={section}>
                <a href={`${print}#${section}`} className="govuk-link">
                  {packSectionNames[section]}
                  <span className="govuk-visually-hidden"> in the print edition</span>
                </a>
                : {says}
              </li>
            ))}
          </ol>
        </>
      )}
      <h3 className="govuk-heading-s" id="each-file">
        What each file holds
      </h3>
      <ul aria-labelledby="each-file">
        {kinds.map((kind) => (
          <li key={kind}>
            {exportKindNames[kind]}: {holds[kind](sections)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const holds: Record<ExportKind, (sections: readonly PackSection[]) => string> = {
  workbook: ({ length }) => `${plural(length + 3, 'sheet')}: a cover, contents, ${each(length)} and notes`,
  // Short sections share a slide.
  slides: ({ length }) => `a cover, slides of ${plural(length, 'section')}, and notes`,
  data_workbook: (sections) => `every figure, whichever sections are chosen, ${commentsIn(sections)}`,
  data_archive: (sections) =>
    `every answer and figure, whichever sections are chosen, ${commentsIn(sections)}`,
};

function each(sections: number): string {
  return sections === 1 ? 'the section' : `each of the ${plural(sections, 'section')}`;
}

function commentsIn(sections: readonly PackSection[]): string {
  return sections.includes('comments') ? 'with comments' : 'without comments';
}
