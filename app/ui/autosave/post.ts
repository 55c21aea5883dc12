import { paths } from '~/paths';
import type { Entry } from './entry';
import { type Outcome, readOutcome } from './outcome';

/** Who is signed in, as the service says; undefined when nobody is, `null` when it could not be asked. */
export type Session = { person: string; csrf: string } | undefined | null;

const patience = 15_000;

/** Sends one answer; an answer that does not come back in time may have arrived. */
export async function postEntry(entry: Entry, csrf: string): Promise<Outcome> {
  const { phase, area, code } = entry;
  try {
    const response = await fetch(paths.answer(phase, area, code), {
      method: 'POST',
      body: fieldsOf(entry, csrf),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    return readOutcome(response.status, await response.json().catch(() => undefined));
  } catch {
    return { kind: 'passing', why: 'unknown' };
  }
}

/** Asks who is signed in. */
export async function askSession(): Promise<Session> {
  try {
    const response = await fetch(paths.session(), {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 401) return undefined;
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function fieldsOf({ person, seen, draft, confirm, aside }: Entry, csrf: string) {
  const { delays, ...fields } = draft;
  const form = new URLSearchParams({ csrf, person, seen: String(seen), ...fields });
  for (const tag of delays) form.append('delays', tag);
  if (confirm) form.set('confirm', '1');
  if (aside) form.set('aside', '1');
  return form;
}
