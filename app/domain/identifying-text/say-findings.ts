import { type Finding, identifyingKinds } from '../identifying-text';
import { quote } from '../rules/quote';
import { listNames } from '../words';

/** Three findings at most, each by what it looks like and its text. */
export function sayFindings(found: readonly Finding[]): string {
  const said = found.slice(0, 3).map(({ kind, text }) => `${identifyingKinds[kind]} (${quote(text)})`);
  const more = found.length - said.length;
  return listNames(more > 0 ? [...said, `${more} more`] : said);
}
