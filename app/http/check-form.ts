import { explanationLimit } from '~/domain/explanations';
import type { Problem } from '~/domain/rules';
import type { Said } from '~/services/explanations.server';
import { textOf } from './form.server';

/**
 * A posted form of ticks: what is said now that was not said before, what is wrong with it, and all as it was typed.
 * `stale` when something was said of an answer that is no longer as it was shown.
 */
export function readCheckForm(form: FormData, asked: readonly Problem[]) {
  const said: Said[] = [];
  const errors: { href: string; text: string }[] = [];
  const typed: Record<string, { ticked: boolean; words: string }> = {};
  let stale = false;

  for (const key of form.getAll('shown').map(String)) {
    const problem = asked.find(({ rule, code }) => `${rule}-${code}` === key);
    const same = problem?.fingerprint === textOf(form, `print.${key}`);
    const ticked = form.has(`tick.${key}`);
    const words = plain(textOf(form, `words.${key}`));
    const had = form.has(`had.${key}`) ? plain(textOf(form, `had.${key}`)) : null;
    const changed = ticked ? words !== had : had !== null || words !== '';
    typed[key] = { ticked: ticked && same, words };
    if (!changed) continue;
    if (!problem || !same) stale = true;
    else if (!ticked && had === null)
      errors.push({ href: `#confirm-${key}`, text: `Tick to keep what you wrote${about(problem)}` });
    else if ([...words].length > explanationLimit)
      errors.push({ href: `#words-${key}`, text: `${tooLong}${about(problem)}` });
    else {
      const { rule, code, fingerprint } = problem;
      said.push({ rule, code, fingerprint, text: ticked ? words : null });
    }
  }
  return { said, errors, typed, stale };
}

const tooLong = `Explanation must be ${explanationLimit.toLocaleString('en-GB')} characters or less`;

/** The item that a problem's own words name first. */
function about({ text }: Problem): string {
  const [, name] = /“([^”]*)”/.exec(text) ?? [];
  return name ? ` (${name})` : '';
}

/** As a browser was given it: it sends line breaks as two characters. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
