/** `A`, `A and B`, `A, B and C`, in the order given; an empty text for no names. */
export function listNames(names: readonly string[]): string {
  return listParts(names).join('');
}

/** The parts of a list with the commas and the "and" put between them, for lists that hold more than text. */
export function listParts<Part>(parts: readonly Part[]): (Part | string)[] {
  return parts.flatMap((part, at) => {
    if (at === 0) return [part];
    return [at === parts.length - 1 ? ' and ' : ', ', part];
  });
}

/** `1 area`, `2 areas`, `5,355 answers`: the number and its noun; `many` for nouns that do not take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** `4 of 6 areas`: a part of a base. */
export function outOf(part: number, base: number, one: string): string {
  return `${sayNumber(part)} of ${plural(base, one)}`;
}

/** `all 7 areas`, `both areas` for two and `the area` for one. */
export function allOf(count: number, one: string): string {
  if (count === 1) return `the ${one}`;
  return count === 2 ? `both ${one}s` : `all ${plural(count, one)}`;
}

/** The verb for a count: 1 is, every other number are. */
export function isOrAre(count: number): 'is' | 'are' {
  return count === 1 ? 'is' : 'are';
}

/** The verb for a count: 1 has, every other number have. */
export function hasOrHave(count: number): 'has' | 'have' {
  return count === 1 ? 'has' : 'have';
}

/** In lower case, unless it starts with a name or initials, as `Family Help` and `FNSP` do. */
export function midSentence(name: string): string {
  const keeps = /^\S*[A-Z]\S*[A-Z]|^\S+ [A-Z]/.test(name);
  return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A whole number as it is written in sentences, with a comma for thousands. */
export function sayNumber(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Orders names as a reader expects, whatever machine it runs on. */
export function compareNames(a: { name: string }, b: { name: string }): number {
  return collator.compare(a.name, b.name);
}

const collator = new Intl.Collator('en-GB', { numeric: true });
