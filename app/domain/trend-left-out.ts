import type { AnswerTally } from './coverage';
import type { AskedArea, StatusFigures } from './figures';
import { type Phase, phaseStateAt } from './phase';
import { compareNames, listNames } from './words';

type Counted = AnswerTally & { phase: Phase };

/** The areas on a matched panel and those left out with why; without `now` every phase is taken as closed. */
export function splitAreas(
  phases: readonly Pick<StatusFigures, 'asked'>[],
  counted: readonly Counted[],
  panel: ReadonlySet<string>,
  now: Date | undefined,
) {
  const known = new Map(phases.flatMap(({ asked }) => asked.map((area) => [area.id, area])));
  const areas = [...known.values()].sort(compareNames);
  const shown = counted.filter(({ answers }) => panel.size === 0 || [...panel].some((id) => answers.has(id)));
  return {
    matched: areas.filter(({ id }) => panel.has(id)).map(nameOf),
    leftOut: areas
      .filter(({ id }) => !panel.has(id))
      .map((area) => ({ ...nameOf(area), reason: reasonLeftOut(area.id, counted, shown, now) })),
  };
}

/** How pages know an area. */
export function nameOf({ slug, name }: AskedArea) {
  return { slug, name };
}

function reasonLeftOut(
  id: string,
  counted: readonly Counted[],
  shown: readonly Counted[],
  now: Date | undefined,
): string {
  const first = counted.findIndex(({ asked }) => asked.has(id));
  const last = counted.findLastIndex(({ asked }) => asked.has(id));
  const [from, to] = [counted[first], counted[last]];
  if (!from || !to) return 'not in scope';
  if (shown[0] && first > counted.indexOf(shown[0])) return `joined in ${from.phase.name}`;
  if (last < counted.findLastIndex((each) => shown.includes(each))) return `left after ${to.phase.name}`;
  const notAsked = shown.filter(({ asked }) => !asked.has(id));
  if (notAsked.length > 0) return `was not asked in ${namesOf(notAsked)}`;
  const missed = shown.filter(({ answers }) => !answers.has(id));
  const open = missed.filter(({ phase }) => now && phaseStateAt(phase, now) === 'open');
  const closed = missed.filter((each) => !open.includes(each));
  return [
    ...(closed.length > 0 ? [`did not send in ${namesOf(closed)}`] : []),
    ...open.map(({ phase }) => `has not sent ${phase.name} yet, due ${day.format(phase.dueAt)}`),
  ].join('; ');
}

function namesOf(counted: readonly Counted[]) {
  return listNames(counted.map(({ phase }) => phase.name));
}

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' });
