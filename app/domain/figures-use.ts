import type { ReturnState, ReturnWindow } from './area-return';
import { sayDate } from './dates';

type Sent = { version: number; submittedAt: Date };

/**
 * Which version figures stand on while another is awaited: `Figures use version 1, sent on 3 July 2026, until version
 * 2 arrives.` Undefined while none is.
 */
export function sayFiguresUse(
  state: ReturnState,
  window: ReturnWindow,
  sent: Sent | undefined,
): string | undefined {
  if (!sent) return undefined;
  const worked = state === 'changes_requested' || state === 'awaiting_sign_off';
  const taken = window === 'open' || window === 'amendment';
  const uses = `Figures use version ${sent.version}, sent on ${sayDate(sent.submittedAt)}`;
  if (worked && !taken) return `${uses}. Version ${sent.version + 1} was never sent.`;
  if (worked || window === 'amendment') return `${uses}, until version ${sent.version + 1} arrives.`;
  return undefined;
}
