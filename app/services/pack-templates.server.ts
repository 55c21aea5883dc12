import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { addTemplate, findTemplate, listTemplates, saveTemplate } from 'db/pack-templates';
import type { Reader } from 'db/store';
import { listUsers } from 'db/users';
import { faultsOf, type PackFault } from '~/domain/pack-choices';
import { longestTemplateName, mostPackDays, type PackTemplate } from '~/domain/pack-schedule';
import { accept, type Result, refuse } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { compareNames } from '~/domain/words';
import { readNarrowing } from './pack-narrowing.server';

/** What a template is to be. */
export type WantedTemplate = Omit<PackTemplate, 'id'>;

export type TemplateFault = PackFault | 'no_name' | 'name_too_long' | 'name_taken' | 'too_many_days';

/** Every template in name order, and who can be told of what it makes; undefined for whoever sees no figures. */
export async function readTemplates(viewer: Viewer) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const narrowedBy = await readNarrowing(db);
  const templates = (await listTemplates(db)).map(({ madeById: _, ...template }) => ({
    ...template,
    narrowed: narrowedBy(template.choices),
  }));
  return { templates: templates.sort(compareNames), people: await listTold(db) };
}

/** One template, and who can be told of what it makes; undefined when it is not there, or not for the viewer. */
export async function readTemplate(viewer: Viewer, id: string) {
  const read = await readTemplates(viewer);
  const template = read?.templates.find((each) => each.id === id);
  return read && template && { template, people: read.people };
}

/** Keeps a new template and gives its id; undefined for whoever sees no figures. */
export async function makeTemplate(
  viewer: Viewer,
  wanted: WantedTemplate,
  now: Date,
): Promise<Result<string, TemplateFault> | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const kept = await checked(tx, wanted, undefined);
    if (!kept.ok) return kept;
    const id = randomUUID();
    await addTemplate(tx, { id, ...kept.value, madeBy: viewer.id, madeAt: now, changedAt: now });
    const change = { template: id, after: kept.value };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'pack_template_made', change }]);
    return accept(id);
  });
}

/** Changes a template from now on; undefined when it is not there, or not for the viewer. */
export async function changeTemplate(
  viewer: Viewer,
  id: string,
  wanted: WantedTemplate,
  now: Date,
): Promise<Result<string, TemplateFault> | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findTemplate(tx, id);
    if (!found) return undefined;
    const kept = await checked(tx, wanted, id);
    if (!kept.ok) return kept;
    const { name, choices, runsOnClose, runsOn, recipients } = found;
    const { runsOnClose: onClose, runsOn: days } = kept.value;
    // What was due before it runs otherwise is not made any more; another name or choice loses no run.
    const runsAsBefore = runsOnClose === onClose && runsOn.join() === days.join();
    await saveTemplate(tx, id, { ...kept.value, changedAt: runsAsBefore ? found.changedAt : now });
    const before = { name, choices, runsOnClose, runsOn, recipients };
    const change = { template: id, before, after: kept.value };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'pack_template_changed', change }]);
    return accept(id);
  });
}

/** Ends a template, so that it is listed and made no more; undefined as in changeTemplate. */
export async function endTemplate(viewer: Viewer, id: string, now: Date): Promise<true | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    if (!(await findTemplate(tx, id))) return undefined;
    await saveTemplate(tx, id, { endedAt: now });
    const change = { template: id };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'pack_template_ended', change }]);
    return true;
  });
}

/** What is kept of what is wanted: each day and person once, and nobody who cannot be told. */
async function checked(tx: Reader, wanted: WantedTemplate, own: string | undefined) {
  const [fault] = faultsOf(wanted.choices);
  const name = wanted.name.trim();
  if (!name) return refuse('no_name' as const);
  if ([...name].length > longestTemplateName) return refuse('name_too_long' as const);
  if (fault) return refuse(fault);
  const runsOn = [...new Set(wanted.runsOn)].sort();
  if (runsOn.length > mostPackDays) return refuse('too_many_days' as const);
  const same = (other: string) => other.localeCompare(name, 'en-GB', { sensitivity: 'accent' }) === 0;
  const others = (await listTemplates(tx)).filter(({ id }) => id !== own);
  if (others.some((other) => same(other.name))) return refuse('name_taken' as const);
  const told = (await listTold(tx)).map(({ id }) => id);
  const recipients = told.filter((id) => wanted.recipients.includes(id));
  const { choices, runsOnClose } = wanted;
  return accept({ name, choices, runsOnClose, runsOn, recipients });
}

/** The people who can be sent a link: those who see the programme and may sign in. */
async function listTold(db: Reader) {
  return (await listUsers(db))
    .filter((user) => !user.disabledAt && seesProgramme(user))
    .map(({ id, name, role }) => ({ id, name, role }));
}
