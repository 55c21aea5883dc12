import { itemsWithin } from './figure-filter';
import type { Proforma } from './proforma';
import type { TrendScope } from './trend';
import { type FormBreak, noBreak } from './trend-break';

/**
 * How the items of a scope differ between two forms: statements with other words, or that the later form or one between
 * them marks as not comparable, and items that only one of the two has.
 */
export function formBreak(before: Proforma, after: Proforma, scope: TrendScope): FormBreak {
  const [was, is] = [before, after].map(
    (form) => new Map(itemsWithin(form, scope).items.map((item) => [item.code, item])),
  );
  if (!was || !is) return noBreak;
  const isUnlike = (code: string) => (after.unlikeSince?.[code] ?? 0) > before.version;
  const only = (here: typeof is, there: typeof is) =>
    [...here.values()]
      .filter(({ code }) => !there.has(code))
      .map(({ code, shortName }) => ({ code, shortName }));
  return {
    reworded: [...is.values()].flatMap(({ code, shortName, statement }) => {
      const old = was.get(code)?.statement;
      if (old === undefined || (old === statement && !isUnlike(code))) return [];
      return [{ code, shortName, before: old, after: statement }];
    }),
    added: only(is, was),
    removed: only(was, is),
  };
}

/** Forms in the order of their versions, each with the marks of those before it, so that none is lost between two. */
export function withMarksSince(forms: readonly Proforma[]): Proforma[] {
  let unlikeSince: Record<string, number> = {};
  return forms.map((form) => {
    const own = (form.notComparable ?? []).map((code) => [code, form.version] as const);
    unlikeSince = { ...unlikeSince, ...Object.fromEntries(own) };
    return Object.keys(unlikeSince).length > 0 ? { ...form, unlikeSince } : form;
  });
}
