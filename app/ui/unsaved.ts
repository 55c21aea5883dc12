import { useBeforeUnload, useNavigation } from '@remix-run/react';
import { type FormEvent, useEffect, useRef } from 'react';

/**
 * Asks before a page with unsaved typing is left; gives the form's handlers. `refused` says that nothing was saved yet,
 * `off` that typing saves itself.
 */
export function useUnsavedWarning(refused: unknown, off: boolean) {
  const typed = useRef(false);
  const { state } = useNavigation();
  useEffect(() => {
    if (refused) typed.current = true;
  }, [refused]);
  useBeforeUnload((event) => {
    if (!off && typed.current && state === 'idle') event.preventDefault();
  });
  return {
    onChange: (_event: FormEvent) => {
      typed.current = true;
    },
    onSubmit: () => {
      typed.current = false;
    },
  };
}
