import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { recordEvents } from 'db/events';
import { listUntold, saveTold } from 'db/export-work';
import { addExports, listOccasions } from 'db/exports';
import { enqueueMessages } from 'db/messages';
import { findTemplate, listTemplates, type TemplateRow } from 'db/pack-templates';
import type { Reader, Tx } from 'db/store';
import { listUsers } from 'db/users';
import { isSettled, type PackOccasion } from '~/domain/pack-exports';
import { dueOccasions, phaseOfOccasion } from '~/domain/pack-schedule';
import { seesProgramme } from '~/domain/viewer';

type Run = { templateId: string; occasion: PackOccasion };

/**
 * Asks for the files of every template that should have run by itself by now, each occasion once, whichever server does
 * it and however often; tells how many files that were.
 */
export async function schedulePacks(now: Date): Promise<number> {
  const { db, transaction } = await store();
  let asked = 0;
  for (const run of await findDue(db, now)) asked += await transaction((tx) => ask(tx, run, now));
  return asked;
}

/** Puts one email to each recipient into the outbox for every run whose files are done; tells how many runs those were. */
export async function tellPacks(now: Date): Promise<number> {
  const { db, transaction } = await store();
  const done = runsDone(await listUntold(db));
  for (const run of done) await transaction((tx) => tell(tx, run, now));
  return done.length;
}

async function findDue(db: Reader, now: Date): Promise<Run[]> {
  const templates = (await listTemplates(db)).filter((each) => each.runsOnClose || each.runsOn.length > 0);
  if (templates.length === 0) return [];
  const editions = await listEditions(db);
  const known = new Set((await listOccasions(db)).map(keyOf));
  return templates
    .flatMap((template) =>
      dueOccasions(template, editions, now).map((occasion) => ({ templateId: template.id, occasion })),
    )
    .filter((run) => !known.has(keyOf(run)));
}

async function ask(tx: Tx, { templateId, occasion }: Run, now: Date) {
  // Looked up again: another server may have done it meanwhile, or somebody ended the template.
  const template = await findTemplate(tx, templateId);
  const known = (await listOccasions(tx, templateId)).some((run) => run.occasion === occasion);
  const requestedBy = template && (await makerOf(tx, template));
  if (!template || known || !requestedBy) return 0;
  const { name: title, choices } = template;
  const phaseReference = phaseOfOccasion(occasion) ?? null;
  const phase = { phaseReference, phaseId: phaseReference?.replace(/\.e\d+$/, '') ?? null, edition: null };
  const files = choices.kinds.map((kind) => ({ id: randomUUID(), kind, title, choices, ...phase }));
  const why = { templateId, occasion, requestedBy, requestedAt: now };
  await addExports(
    tx,
    files.map((file) => ({ ...file, ...why })),
  );
  const change = { exports: files.map(({ id, kind }) => ({ id, kind })), template: templateId, occasion };
  await recordEvents(tx, [{ at: now, actorId: null, action: 'export_requested', change }]);
  return files.length;
}

/** As whom a template's files are made: whoever made it, or once they see no figures the first recipient who does. */
async function makerOf(db: Reader, { madeById, recipients }: TemplateRow) {
  const able = await listAble(db);
  return [madeById, ...recipients].find((id) => able.has(id)) ?? madeById;
}

async function tell(tx: Tx, run: Run, now: Date) {
  const files = (await listUntold(tx)).filter((file) => keyOf(file) === keyOf(run));
  // What could not be made is told of as well: people wait for it.
  const about = files.find(({ state }) => state === 'ready') ?? files[0];
  const template = await findTemplate(tx, run.templateId);
  const able = await listAble(tx);
  const to = about && template ? template.recipients.filter((id) => able.has(id)) : [];
  await enqueueMessages(
    tx,
    to.map((recipientId) => ({
      id: randomUUID(),
      key: `board_pack:${run.templateId}:${run.occasion}:${recipientId}`,
      kind: 'board_pack' as const,
      subjectId: about?.id ?? null,
      recipientId,
      createdAt: now,
      sendAt: now,
    })),
  );
  for (const { id } of files) await saveTold(tx, id, now);
}

/** The runs all of whose files are made, or are not going to be. */
function runsDone(files: Awaited<ReturnType<typeof listUntold>>): Run[] {
  return [...Map.groupBy(files, keyOf).values()]
    .filter((together) => together.every(({ state }) => isSettled(state)))
    .flatMap(([{ templateId, occasion } = { templateId: null, occasion: null }]) =>
      templateId && occasion ? [{ templateId, occasion }] : [],
    );
}

function keyOf({ templateId, occasion }: { templateId: string | null; occasion: string | null }) {
  return `${templateId} ${occasion}`;
}

async function listAble(db: Reader): Promise<Set<string>> {
  const users = await listUsers(db);
  return new Set(users.filter((user) => !user.disabledAt && seesProgramme(user)).map(({ id }) => id));
}
