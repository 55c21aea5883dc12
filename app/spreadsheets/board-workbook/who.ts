import type { PackCover } from '~/domain/board-pack';
import { describeBase } from '~/domain/coverage';
import { hasOrHave, listNames, plural } from '~/domain/words';
import { illustrativeWarning } from '../about';

/** The base in words, with everyone who is missing. */
export function sayBase({ base, sent, missing }: Pick<PackCover, 'base' | 'sent' | 'missing'>): string {
  if (base === 0) return 'No areas are asked, or the filters leave none.';
  return `${sayWhoSent({ base, sent })} ${missing.length === 0 ? 'None is missing.' : `Not sent: ${listNames(missing)}.`}`;
}

/** What stands above every table: that data are made up, and the base; the few or, on the cover, all that are missing. */
export function sayAbove(cover: PackCover): string {
  const warning = cover.illustrative ? `${illustrativeWarning}. ` : '';
  if (cover.missing.length <= few) return warning + sayBase(cover);
  return `${warning}${sayWhoSent(cover)} The ${plural(cover.missing.length, 'area')} that ${hasOrHave(cover.missing.length)} not are named on the cover.`;
}

/** Names where they are few, else how many they are. */
export function nameFew(names: readonly string[]): string {
  return names.length <= few ? listNames(names) : plural(names.length, 'area');
}

function sayWhoSent({ base, sent }: Pick<PackCover, 'base' | 'sent'>): string {
  return `${describeBase({ sent, asked: base })} asked ${hasOrHave(sent)} sent.`;
}

const few = 10;
