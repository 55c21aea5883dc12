import { dataWorkbookChoices } from '~/domain/pack-choices';
import type { PlainDataChoice } from '~/domain/plain-data';
import type { Viewer } from '~/domain/viewer';
import { paths } from '~/paths';
import { type DataWorkbookQuery, readDataWorkbook } from '~/services/data-workbook.server';
import { type OpenDataQuery, readOpenData } from '~/services/open-data.server';
import { readOpenDataPage } from '~/services/open-data-page.server';
import { archiveOf, readPlainData } from '~/services/plain-data.server';
import type { LoadContext } from './load-context';
import { packSearch } from './pack-query';
import type { Asked } from './session.server';
import { inPieces } from './taken-body';

type WorkbookQuery = Omit<DataWorkbookQuery, 'addressOf'> & { format: 'xlsx' | 'ods'; origin: string };

/**
 * What takes so long that people who save would notice. Everything goes in and comes out as plain values, but for
 * `pieces`, which come one by one as they are asked for.
 */
const tasks = {
  dataWorkbook: (viewer: Viewer, { format, origin, ...query }: WorkbookQuery, now: Date) => {
    const choices = dataWorkbookChoices(query.filter, query.comments);
    const addressOf = (phase: string) => new URL(paths.boardPacks(packSearch(choices, phase)), origin).href;
    return readDataWorkbook(viewer, { ...query, addressOf }, format, now);
  },
  plainData: async (viewer: Viewer, choice: PlainDataChoice, wanted: string, now: Date) => {
    const data = await readPlainData(viewer, choice, now);
    if (!data) return undefined;
    const archive = { name: 'data.zip', type: 'application/zip', body: () => archiveOf(data.files) };
    const file = [...data.files, data.workbook, archive].find((each) => each.name === wanted);
    const [kind = '', format = ''] = wanted.split('.');
    return file && { name: data.nameFor(kind, format), type: file.type, pieces: file.body() };
  },
  openDataPage: readOpenDataPage,
  openDataFile: async (viewer: Viewer, query: OpenDataQuery, file: 0 | 1, now: Date) => {
    const made = await readOpenData(viewer, query, now);
    if (!made?.ok) return made && ('refused' as const);
    const { body, ...facts } = made.value.files[file];
    return { ...facts, pieces: inPieces(new TextEncoder().encode(body)) };
  },
};
type Tasks = typeof tasks;

/** Does one of these tasks where nobody waits for it who did not ask for it: in the thread of exports where there is one. */
export async function besideOthers<Name extends keyof Tasks>(
  { context }: Pick<Asked, 'context'>,
  name: Name,
  ...args: Parameters<Tasks[Name]>
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  const { besideOthers: elsewhere } = context as LoadContext;
  // What comes back from the other thread is what the task of this name gave there.
  return (elsewhere ? elsewhere(name, args) : doTask(name, args)) as Promise<
    Awaited<ReturnType<Tasks[Name]>>
  >;
}

/** Does a task by its name, in the thread that is asked to. */
export async function doTask(name: string, args: readonly unknown[]): Promise<unknown> {
  const task = (tasks as Record<string, (...given: readonly never[]) => unknown>)[name];
  if (!task) throw new Error(`There is no task ${name}.`);
  return task(...(args as readonly never[]));
}
