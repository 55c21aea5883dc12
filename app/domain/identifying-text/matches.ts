import type { Finding, IdentifyingKind } from '../identifying-text';

/** What this expression matches in a text and this test passes, each as a finding of this kind. */
export function findMatches(
  kind: IdentifyingKind,
  text: string,
  shape: RegExp,
  passes: (match: RegExpExecArray) => boolean = () => true,
): Finding[] {
  return [...text.matchAll(shape)]
    .filter(passes)
    .map((match) => ({ kind, start: match.index, end: match.index + match[0].length, text: match[0] }));
}
