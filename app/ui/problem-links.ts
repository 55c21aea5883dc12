import type { Pillar } from '~/domain/proforma';
import type { Problem } from '~/domain/rules';
import { paths } from '~/paths';

/** Each problem with the address of the field that puts it right. */
export function problemLinks(
  problems: readonly Problem[],
  pillars: readonly Pillar[],
  phase: string,
  area: string,
) {
  const slugs = new Map(
    pillars.flatMap(({ sections }) =>
      sections.flatMap(({ slug, items }) => items.map(({ code }) => [code, slug] as const)),
    ),
  );
  return problems.map(({ code, field, text }) => ({
    href: `${paths.section(phase, area, slugs.get(code) ?? '')}#${code}-${field}`,
    text,
  }));
}
