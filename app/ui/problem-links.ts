import type { Pillar } from '~/domain/proforma';
import type { Problem } from '~/domain/rules';
import { paths } from '~/paths';

/** The id of the tick that settles a problem, on the page where answers are checked. */
export function tickId({ rule, code }: Pick<Problem, 'rule' | 'code'>): string {
  return `confirm-${rule}-${code}`;
}

/**
 * Each problem with the address of the field that puts it right, or for something to confirm of the tick that does.
 * What is about the whole return leads to the page where answers are checked.
 */
export function problemLinks(
  problems: readonly Problem[],
  pillars: readonly Pillar[],
  phase: string,
  area: string,
) {
  return problems.map((problem) => ({
    href:
      problem.grade === 'confirm'
        ? `${paths.check(phase, area)}#${tickId(problem)}`
        : (fieldLinks(problem, pillars, phase, area)[0]?.href ?? paths.check(phase, area)),
    text: problem.text,
  }));
}

/** The fields that a problem is about, each with the name of its item. */
export function fieldLinks(
  { code, codes = code ? [code] : [], field }: Problem,
  pillars: readonly Pillar[],
  phase: string,
  area: string,
) {
  const sections = pillars.flatMap((pillar) => pillar.sections);
  return codes.flatMap((each) => {
    const section = sections.find(({ items }) => items.some((item) => item.code === each));
    const item = section?.items.find((one) => one.code === each);
    if (!section || !item) return [];
    return [{ href: `${paths.section(phase, area, section.slug)}#${each}-${field}`, text: item.shortName }];
  });
}
