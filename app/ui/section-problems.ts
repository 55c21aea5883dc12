import { sayDeadline } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import type { Section } from '~/domain/proforma';
import { plural } from '~/domain/words';
import type { ItemErrors, Sent } from './item-answer';
import type { Clash } from './item-clash';
import type { FieldError } from './problem-summary';

/** What came back of a posted section that could not be saved whole. */
export type Refused = {
  errors: readonly (FieldError & { code: string; field: keyof ItemErrors })[];
  typed: Readonly<Record<string, Sent>>;
  clashes: readonly Clash[];
  saved: number;
  /** Why nothing at all was saved. */
  locked: 'closed' | 'not_allowed' | 'session' | 'connection' | 'stale' | null;
};

/** Everything that kept something on the page from being saved, for the summary above the heading. */
export function summaryOf(refused: Refused | undefined, phase: Phase, section: Section): FieldError[] {
  if (!refused) return [];
  const first = section.items[0]?.code ?? '';
  if (refused.locked === 'closed')
    return [
      {
        href: `#${first}`,
        text: `${phase.name} closed at ${sayDeadline(phase.closesAt)}, so nothing was saved. What you typed is below: copy it to keep it`,
      },
    ];
  if (refused.locked) return [{ href: `#${first}`, text: unsavedWords[refused.locked] }];
  const asked = new Set(refused.errors.filter(({ field }) => field === 'keep').map(({ code }) => code));
  const clashes = refused.clashes
    .filter(({ code }) => !asked.has(code))
    .map(({ code, theirs }) => ({
      href: `#${code}-keep`,
      text: `${theirs.updatedBy} saved this item while you were writing. Select which version to keep (${nameOf(section, code)})`,
    }));
  return [...refused.errors, ...clashes];
}

const unsavedWords = {
  not_allowed:
    'These answers were locked while you were writing, so nothing was saved. What you typed is below: copy it to keep it',
  session: 'You signed in again since you opened this page. Check what you typed below, then save it',
  stale:
    'Somebody has answered in this section since you opened the page. Look at what is left, then say that it is still correct',
  connection: 'The connection was lost, so nothing was saved. What you typed is still here: save it again',
};

/** The summary's title, which says what was saved all the same. */
export function summaryTitle(refused: Refused | undefined) {
  if (!refused || refused.locked || refused.saved === 0) return 'There is a problem';
  const not = new Set([...refused.errors, ...refused.clashes].map(({ code }) => code)).size;
  return `${plural(not, 'item')} ${not === 1 ? 'is' : 'are'} not saved. ${refused.saved} ${refused.saved === 1 ? 'is' : 'are'}`;
}

/** One item's own messages, by field. */
export function errorsOf(refused: Refused | undefined, code: string): ItemErrors {
  const own = refused?.errors.filter((error) => error.code === code) ?? [];
  return Object.fromEntries(own.map(({ field, text }) => [field, text]));
}

function nameOf(section: Section, code: string) {
  return section.items.find((item) => item.code === code)?.shortName ?? code;
}
