import { Label } from './govuk/label';

/** The proforma as a part of it is chosen. */
export type ProformaParts = readonly {
  code: string;
  title: string;
  sections: readonly {
    code: string;
    title: string;
    items: readonly { code: string; shortName: string }[];
  }[];
}[];

/** Chooses a pillar, a section or an item, by its code. */
export function CommentPartChoice({ part, pillars }: { part: string | undefined; pillars: ProformaParts }) {
  const codes = pillars.flatMap(({ code, sections }) => [
    code,
    ...sections.flatMap((section) => [section.code, ...section.items.map((item) => item.code)]),
  ]);
  return (
    <div className="govuk-form-group app-comment-filter__part">
      <Label for="filter-part" text="Pillar, section or item" />
      <select id="filter-part" name="part" className="govuk-select" defaultValue={part ?? ''}>
        <option value="">All items</option>
        {pillars.map((pillar) => (
          <optgroup key={pillar.code} label={pillar.title}>
            <option value={pillar.code}>{pillar.title} (pillar)</option>
            {pillar.sections.flatMap((section) => [
              <option key={section.code} value={section.code}>
                {section.title} (section)
              </option>,
              ...section.items.map(({ code, shortName }) => (
                <option key={code} value={code}>
                  {code} {shortName}
                </option>
              )),
            ])}
          </optgroup>
        ))}
        {part !== undefined && !codes.includes(part) && <option value={part}>{part} (none)</option>}
      </select>
    </div>
  );
}
