import { useMatches } from '@remix-run/react';
import { useAutosave } from './autosave-context';
import { SaveBar } from './save-bar';

/** On a page without fields: what still waits from other pages, or could not be saved; nothing when there is nothing. */
export function UnsentElsewhere() {
  const autosave = useAutosave(false);
  const ownBar = useMatches().some(
    (match) => (match.handle as { savesItself?: boolean } | undefined)?.savesItself,
  );
  if (!autosave || ownBar) return null;
  const { entries, trouble } = autosave.snapshot;
  const waits = entries.some(({ aside, state }) => !aside && (trouble || state !== 'waiting'));
  return waits ? <SaveBar snapshot={autosave.snapshot} /> : null;
}
