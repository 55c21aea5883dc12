import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * Puts the focus where a person expects to go on: on the field or item that the address names, else, after a change
 * of page without a reload or a posted form, on what the page has to say, else on a new page's heading.
 */
export function useFocusOnNavigation(): void {
  const { key, hash, pathname } = useLocation();
  const before = useRef<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that somebody went somewhere.
  useEffect(() => {
    const loaded = before.current === undefined;
    const samePage = before.current === pathname;
    before.current = pathname;
    if (hash) focusOn(document.getElementById(decodeURIComponent(hash.slice(1))));
    else if (!loaded) {
      const news = document.querySelector<HTMLElement>(speaking);
      if (news || !samePage) focusOn(news ?? document.querySelector('h1'));
    }
  }, [key]);
}

/** What says how a posted form ended; when it was on the page before, it does not take the focus by itself. */
const speaking = '.govuk-error-summary, .govuk-notification-banner--success';

function focusOn(target: HTMLElement | null) {
  if (!target) return;
  if (!target.matches('a, button, input, select, textarea, summary')) target.setAttribute('tabindex', '-1');
  target.closest('details')?.setAttribute('open', '');
  // Its question first, and then the focus without another jump.
  (target.closest('.govuk-form-group') ?? target).scrollIntoView({ block: 'nearest' });
  target.focus({ preventScroll: !!target.closest('.govuk-form-group') });
}
