import { replaceStore } from 'db/current';
import type { Store } from 'db/store';
import { worldNow } from 'tests/support/clock';
import { noAnswer, type StoredAnswer } from '~/domain/answers';
import type { Viewer } from '~/domain/viewer';
import { type Edit, saveAnswers } from '~/services/answers.server';
import { readReturn } from '~/services/returns.server';
import { submitReturn } from '~/services/submissions.server';
import type { Raw } from './raw';

const now = new Date(worldNow);

/** An area's return for a phase. */
export type Place = readonly [phaseId: string, areaSlug: string];

/** A person at a server: services ask for the store first of all, so each call goes through its own. */
export function at(store: Store, viewer: Viewer, place: Place) {
  return {
    read: () => {
      replaceStore(store);
      return readReturn(viewer, ...place, now);
    },
    save: (edits: Record<string, Edit>) => {
      replaceStore(store);
      return saveAnswers(viewer, ...place, edits, null, now);
    },
    submit: (revision: number) => {
      replaceStore(store);
      return submitReturn(viewer, ...place, revision, now);
    },
  };
}

/** An edit that gives the answer this comment and leaves the rest of it; in design where there was no answer. */
export function comment(text: string, before: StoredAnswer | undefined): Edit {
  const { status, stepBack, delays, expected } = before ?? noAnswer;
  const content = { status: status ?? 'in_design', comment: text, stepBack, delays, expected };
  return { content, seen: before?.version ?? 0 };
}

/** How many answer events and how many versions each answer of a return has: they must be the same numbers. */
export async function versionsAndEvents(raw: Raw, returnId: string) {
  const rows = await raw.rows(`select item_code as code, version,
    (select count(*) from events where events.return_id = answers.return_id
      and events.item_code = answers.item_code and events.version is not null) as events
    from answers where return_id = '${returnId}' order by item_code`);
  const read = (column: string) => Object.fromEntries(rows.map((row) => [row.code, Number(row[column])]));
  return { versions: read('version') as Record<string, number>, events: read('events') };
}
