import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from './world';

const quiet = 5000;

/** What a screen reader is to be told now that things have changed; nothing when it is only more of the same. */
export function newsBetween(before: Snapshot, after: Snapshot): { urgent: string } | 'saved' | undefined {
  const was = new Map(before.entries.map((entry) => [entry.code + entry.area + entry.phase, entry]));
  for (const entry of after.entries) {
    const state = was.get(entry.code + entry.area + entry.phase)?.state;
    if (entry.state === 'clash' && state !== 'clash')
      return {
        urgent: `${entry.clash?.theirs.updatedBy} saved a change while you were writing: ${entry.name}`,
      };
    if (entry.state === 'refused' && state !== 'refused')
      return { urgent: `Not saved: ${entry.name}. ${entry.refused?.message}` };
  }
  if (after.trouble && !before.trouble && after.entries.length > 0) return { urgent: 'Waiting to save' };
  return after.saved !== before.saved ? 'saved' : undefined;
}

/** The words of the page's one live region: refusals at once, and that things are saved at most every five seconds. */
export function useAnnouncements(snapshot: Snapshot | undefined): string {
  const [words, say] = useState('');
  const before = useRef(snapshot);
  const resting = useRef<ReturnType<typeof setTimeout>>();
  const later = useRef(false);
  useEffect(() => {
    const news = before.current && snapshot && newsBetween(before.current, snapshot);
    before.current = snapshot;
    const rest = () => {
      clearTimeout(resting.current);
      resting.current = setTimeout(() => {
        resting.current = undefined;
        // Emptied between two announcements, or the same words twice would not be heard.
        say(later.current ? 'Saved' : '');
        if (later.current) rest();
        later.current = false;
      }, quiet);
    };
    if (news === 'saved' && resting.current) later.current = true;
    else if (news) {
      later.current = false;
      say(news === 'saved' ? 'Saved' : news.urgent);
      rest();
    }
  }, [snapshot]);
  useEffect(() => () => clearTimeout(resting.current), []);
  return words;
}
