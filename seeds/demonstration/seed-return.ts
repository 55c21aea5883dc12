import type { AnswerContent } from '~/domain/answers';
import type { Phase } from '~/domain/phase';
import type { Viewer } from '~/domain/viewer';
import { type Edit, saveAnswers } from '~/services/answers.server';
import { moveReturn } from '~/services/return-moves.server';
import { readReturn } from '~/services/returns.server';
import { acceptReturn, requestChanges } from '~/services/reviews.server';
import { submitReturn } from '~/services/submissions.server';
import { explainAll } from './explaining';
import type { DemonstrationReturn } from './story';

export type SeedPerson = Viewer;

type Told = Record<string, AnswerContent & { confirmed?: boolean }>;

/** Lives one return through the service, as its people did: answers, submissions, changes requested, acceptance. */
export async function seedReturn(
  told: DemonstrationReturn,
  phase: Phase,
  people: readonly SeedPerson[],
  now: Date,
): Promise<void> {
  const lead = person(people, ({ role, areas }) => role === 'area_lead' && areas[0]?.slug === told.area);
  const reviewer = person(people, ({ role }) => role === 'delivery_partner');
  const place = [told.phase, told.area] as const;
  const version = told.submissions.length;

  for (const [index, submission] of told.submissions.entries()) {
    if (index > 0 && told.changesRequested) {
      const { at, ...asked } = told.changesRequested;
      await done(requestChanges(reviewer, ...place, { ...asked, version: index }, at));
    }
    await answer(lead, told, submission.answers, submission.at);
    await done(explainAll(lead, ...place, submission.at));
    const seen = await readReturn(lead, ...place, submission.at);
    await done(submitReturn(lead, ...place, seen?.revision ?? 0, submission.at));
  }
  if (told.state === 'changes_requested' && told.changesRequested) {
    const { at, ...asked } = told.changesRequested;
    await done(requestChanges(reviewer, ...place, { ...asked, version }, at));
  }
  if (told.acceptedAt) await done(acceptReturn(reviewer, ...place, { version }, told.acceptedAt));
  if (told.working) {
    const at = halfWay(phase, now);
    await answer(lead, told, told.working, at);
    if (told.state === 'awaiting_sign_off') {
      await done(explainAll(lead, ...place, at));
      await handOver(people, lead, place, at);
    }
  }
}

/** A morning half-way through what there is of the phase. */
function halfWay({ opensAt, dueAt }: Phase, now: Date): Date {
  const middle = (opensAt.getTime() + Math.min(now.getTime(), dueAt.getTime())) / 2;
  const morning = new Date(middle).setUTCHours(10, 16);
  return new Date(morning > opensAt.getTime() && morning < now.getTime() ? morning : middle);
}

async function answer(lead: Viewer, told: DemonstrationReturn, answers: Told, at: Date) {
  const found = await readReturn(lead, told.phase, told.area, at);
  if (!found) throw new Error(`There is no return of ${told.area} for ${told.phase} at ${at.toISOString()}.`);
  const edits: Record<string, Edit> = {};
  const confirmed: string[] = [];
  for (const [code, { confirmed: unchanged, ...content }] of Object.entries(answers)) {
    if (unchanged) confirmed.push(code);
    else edits[code] = { content, seen: found.answers[code]?.version ?? 0 };
  }
  await done(saveAnswers(lead, told.phase, told.area, edits, null, at));
  for (const code of confirmed)
    await done(saveAnswers(lead, told.phase, told.area, {}, { confirm: [code] }, at));
}

/** Only a contributor hands over, so one of the area's stands in when the story names none. */
async function handOver(
  people: readonly SeedPerson[],
  lead: Viewer,
  place: readonly [string, string],
  at: Date,
) {
  const own = people.find(({ role, areas }) => role === 'contributor' && areas[0]?.slug === place[1]);
  await done(moveReturn(own ?? { ...lead, role: 'contributor' }, ...place, 'request_sign_off', at));
}

async function done(outcome: Promise<{ ok: boolean; refusal?: unknown } | undefined>) {
  const result = await outcome;
  if (!result?.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(result)}`);
}

function person(people: readonly SeedPerson[], is: (person: SeedPerson) => boolean): SeedPerson {
  const found = people.find(is);
  if (!found) throw new Error('The demonstration lacks a person.');
  return found;
}
