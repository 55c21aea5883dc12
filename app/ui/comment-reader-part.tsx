import { Label } from './govuk/label';
import { PartOptions } from './part-options';

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
        <PartOptions pillars={pillars} keyOf={({ code }: { code: string }) => code} />
        {part !== undefined && !codes.includes(part) && <option value={part}>{part} (none)</option>}
      </select>
    </div>
  );
}
