// A process of its own that saves one answer after another through the real service, and says each time before it
// sends one and after it was acknowledged, until it is killed.
import { writeSync } from 'node:fs';
import { store } from 'db/current';
import { findUser, listAreasOfUser } from 'db/users';
import { noAnswer } from '~/domain/answers';
import { saveAnswers } from '~/services/answers.server';
import { readReturn } from '~/services/returns.server';
import { present } from './area-returns';

type Task = { person: string; now: string; next: number; seen: Record<string, number> };

const task: Task = JSON.parse(process.argv[2] ?? '{}');
const { db } = await store();
const user = await findUser(db, task.person);
if (!user) throw new Error(`Nobody is ${task.person}.`);
const viewer = { ...user, areas: await listAreasOfUser(db, user.id) };
const area = viewer.areas[0]?.slug ?? '';
const now = new Date(task.now);
const found = await readReturn(viewer, present, area, now);
const codes = found?.items.slice(0, 5).map(({ code }) => code) ?? [];
const seen: Record<string, number> = { ...task.seen };
for (const code of codes) seen[code] ??= found?.answers[code]?.version ?? 0;
say({ said: 'begin', seen });

for (let number = task.next; ; number++) {
  const code = codes[number % codes.length] ?? '';
  const content = { ...noAnswer, status: 'in_design' as const, comment: `${task.person} ${number}` };
  say({ said: 'send', number, code });
  const edit = { content, seen: seen[code] ?? 0, meant: true };
  const outcome = await saveAnswers(viewer, present, area, { [code]: edit }, null, now);
  const version = outcome?.ok ? outcome.value.answers[code]?.version : undefined;
  if (!version || (outcome?.ok && outcome.value.clashes.length > 0))
    throw new Error(`Not saved: ${JSON.stringify(outcome)}`);
  seen[code] = version;
  say({ said: 'ack', number, code, version });
}

/** In one piece and at once, so that what was said is known even if the next moment is the last. */
function say(line: unknown) {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
