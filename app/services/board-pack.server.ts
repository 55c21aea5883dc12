import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { anonymiseFigures, nameOfNumber, numberAreas } from '~/domain/anonymised';
import type { BoardPack, PackCover } from '~/domain/board-pack';
import { buildPack } from '~/domain/build-pack';
import { filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { buildMatrix } from '~/domain/matrix';
import { faultsOf, type PackChoices } from '~/domain/pack-choices';
import { roleNames, type Viewer } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { marking, sayTaker } from '~/spreadsheets/about';
import { readAnonymousOrder } from './anonymous-order.server';
import { sayFilter } from './figure-files.server';
import { referTo, sayState } from './figure-reference.server';
import {
  type ChosenPhase,
  choosePhase,
  isIllustrative,
  readFigures,
  readLastAnswers,
} from './figures.server';
import { readPackExceptions, readPackOverdue } from './pack-exceptions.server';

/** Which pack is asked for; `address` is that of the page with its figures, in full. */
export type PackQuery = { phase: string | undefined; choices: PackChoices; address: string };

/**
 * All that a board pack of a phase, or of the newest, holds, as it was at this instant. Undefined when the viewer sees no
 * figures, there is no such phase or edition, or the choice has a fault or is of a pillar that the form does not have.
 */
export async function readBoardPack(
  viewer: Viewer,
  query: PackQuery,
  now: Date,
): Promise<BoardPack | undefined> {
  const { choices } = query;
  const chosen = faultsOf(choices).length === 0 && (await choosePhase(viewer, query.phase, now));
  if (!chosen) return undefined;
  const past = chosen.phases.slice(0, chosen.phases.indexOf(chosen.phase));
  const narrowed = (await readFigures([...past, chosen.phase], now)).map((each) =>
    filterFigures(each, choices.filter),
  );
  const isAnonymised = choices.areas === 'anonymised';
  const numbers = isAnonymised ? numberAreas(narrowed, await readAnonymousOrder(chosen.phase.id)) : undefined;
  const figures = numbers ? anonymiseFigures(narrowed, numbers) : narrowed;
  const [real, current] = [narrowed.at(-1), figures.at(-1)];
  if (!real || !current || real.proforma.pillars.length === 0) return undefined;
  const shown = real.asked.map(
    ({ id, name }) => [id, numbers ? nameOfNumber(numbers.get(id) ?? 0) : name] as const,
  );
  const granted = {
    figures: real,
    names: new Map(shown),
    isAnonymised,
    frozenAt: chosen.phase.edition?.madeAt,
  };
  return buildPack(
    {
      cover: await coverOf(viewer, query, chosen, { narrowed, current }, now),
      sections: choices.sections,
      figures,
      before: past.findIndex(({ id }) => id === chosen.previous?.id),
      lastKnown: isAnonymised ? {} : await readLastAnswers(chosen.phase),
      overdue: await readPackOverdue(viewer, granted, now),
      exceptions: await readPackExceptions(granted, now),
    },
    now,
  );
}

async function coverOf(
  viewer: Viewer,
  { choices, address }: PackQuery,
  chosen: ChosenPhase,
  { narrowed, current }: { narrowed: readonly PhaseFigures[]; current: PhaseFigures },
  now: Date,
): Promise<PackCover> {
  const { db } = await store();
  const programmes = await listProgrammes(db);
  const taking = programmes.filter(({ id }) => current.asked.some(({ programme }) => programme === id));
  const { filter, areas } = choices;
  const { base, sent, areas: asked } = buildMatrix(current);
  const { phase } = chosen;
  const last = narrowed.at(-1);
  return {
    title: `${listNames(taking.map(({ name }) => name)) || 'No areas'}: progress, ${phase.name}`,
    phase: current.phase,
    edition: phase.edition?.number,
    state: phase.edition ? 'Final' : 'Draft',
    stateSaid: sayState(phase),
    asAt: phase.edition?.madeAt ?? now,
    ...{ base, sent },
    missing: asked.filter(({ submissionId }) => submissionId === null).map(({ name }) => name),
    filters: sayFilter(filter, programmes, last?.proforma.pillars ?? [], last?.asked),
    areas,
    madeBy: sayTaker(roleNames[viewer.role], viewer.name),
    madeAt: now,
    marking,
    illustrative: await isIllustrative(),
    reference: last && referTo(last, chosen, { kind: 'progress', filter }, now, narrowed.slice(0, -1)),
    address,
  };
}
