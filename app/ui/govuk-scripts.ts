import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { useActionResult } from './page-handle';

/** Starts GOV.UK Frontend's scripts on first load, after each client navigation and after each posted form. */
export function useGovukScripts(): void {
  const { key } = useLocation();
  const result = useActionResult();
  // biome-ignore lint/correctness/useExhaustiveDependencies: both say that there are new elements to start.
  useEffect(() => {
    let live = true;
    void import('./govuk-start').then(({ startGovukScripts }) => {
      if (live) void startGovukScripts();
    });
    return () => {
      live = false;
    };
  }, [key, result]);
}
