import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * Puts the focus where a person expects to go on: on the field or item that the address names, else, after a change
 * of page without a reload, on the page's heading, so that a screen reader says where it is.
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
    else if (!loaded && !samePage && !document.querySelector(speaking)) focusOn(document.querySelector('h1'));
  }, [key]);
}

/** What takes the focus by itself. */
const speaking = '.govuk-error-summary, .govuk-notification-banner--success';

function focusOn(target: HTMLElement | null) {
  if (!target) return;
  if (!target.matches('a, button, input, select, textarea, summary')) target.setAttribute('tabindex', '-1');
  target.closest('details')?.setAttribute('open', '');
  // Its question first, and then the focus without another jump.
  (target.closest('.govuk-form-group') ?? target).scrollIntoView({ block: 'nearest' });
  target.focus({ preventScroll: !!target.closest('.govuk-form-group') });
}
