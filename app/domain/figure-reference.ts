import { standingOf, submissionsByArea } from './coverage';
import { readPhaseReference } from './edition';
import type { FigureFilter } from './figure-filter';
import type { StatusFigures } from './figures';
import { itemsOf } from './proforma';
import { onceForSame } from './same-figures';
import { isStanding, type Standing } from './status';
import { tidyWaves } from './waves';

/** The pages whose figures have references. */
export const figureKinds = ['progress', 'items', 'areas', 'movement', 'barriers', 'comments'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Which figures a reference names. */
export type FigureSubject = {
  kind: FigureKind;
  phase: string;
  /** The edition that they stand on, or for figures that were not frozen the moment at which they were read. */
  stands: { edition: number } | { at: Date };
  filter: FigureFilter;
  /** Only the items with these codes. */
  items?: readonly string[] | undefined;
  /** Only items at which some area stands so. */
  status?: Standing | undefined;
  /** With the earlier phases that they were laid beside, so that what moved since then is covered too. */
  past?: true | undefined;
};

export type FigureReference = FigureSubject & {
  /** Stands for the figures’ basis as it was then; recomputing it tells whether they are the same. */
  check: string;
};

/** How many characters of the basis's fingerprint a reference carries. */
export const checkLength = 8;

/**
 * A reference as it is printed and addressed: `2026-01.e1.items.w1.c3f9a2c01`, or with a moment for figures that were
 * not frozen: `2026-10.20261121T100000000Z.items.c3f9a2c01`.
 */
export function writeFigureReference({
  kind,
  phase,
  stands,
  filter,
  items,
  status,
  past,
  check,
}: FigureReference): string {
  const on = 'edition' in stands ? `e${stands.edition}` : stands.at.toISOString().replace(/[-:.]/g, '');
  const { programme, waves, pillar, areas } = filter;
  return [
    phase,
    on,
    kind,
    ...(programme === undefined ? [] : [`p-${programme}`]),
    ...(waves === undefined ? [] : [`w${waves.join('+')}`]),
    ...(pillar === undefined ? [] : [`pillar-${pillar}`]),
    ...(areas === undefined ? [] : [`a-${areas.join('+')}`]),
    ...(items === undefined ? [] : [`i-${items.join('+')}`]),
    ...(status === undefined ? [] : [`s-${status}`]),
    ...(past ? ['past'] : []),
    `c${check}`,
  ].join('.');
}

/** What a reference names; undefined when it is none. */
export function readFigureReference(text: string): FigureReference | undefined {
  const [phase = '', on = '', kind = '', ...rest] = text.split('.');
  const check = /^c([0-9a-f]+)$/.exec(rest.pop() ?? '')?.[1];
  const stands = readStands(phase, on);
  const known = figureKinds.find((each) => each === kind);
  if (!stands || !known || check?.length !== checkLength) return undefined;
  const reference: FigureReference = { kind: known, phase, stands, filter: {}, check };
  for (const token of rest) {
    const named = filterNamed(token);
    if (!named) return undefined;
    if ('items' in named) reference.items = named.items;
    else if ('status' in named) reference.status = named.status;
    else if ('past' in named) reference.past = true;
    else Object.assign(reference.filter, named);
  }
  return writeFigureReference(reference) === text ? reference : undefined;
}

/**
 * All that any count of these figures depends on, as text: who is asked what, which submission counts, and how each
 * area stands on each item. Two readings with the same basis give the same figures. Worked out once for the same values.
 */
export function basisOf(figures: StatusFigures): string {
  return basisOnce(figures, undefined);
}

const basisOnce = onceForSame(writeBasis, () => '');

function writeBasis(figures: StatusFigures): string {
  const submissions = submissionsByArea(figures);
  const items = itemsOf(figures.proforma);
  const areas = figures.asked.map((area) => {
    const submission = submissions.get(area.id);
    const standings = items.map(({ code }) => standingOf(area, submission, code));
    const { slug, programme, wave } = area;
    return [slug, programme, wave, submission?.reference ?? '', ...standings].join(' ');
  });
  const form = items.map(({ code, statement }) => `${code} ${statement}`);
  return [figures.phase.id, ...form, ...areas].join('\n');
}

function readStands(phase: string, on: string): FigureSubject['stands'] | undefined {
  const edition = readPhaseReference(`${phase}.${on}`)?.edition;
  if (edition) return { edition };
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(on) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return readPhaseReference(phase) && !Number.isNaN(at.getTime()) ? { at } : undefined;
}

type Named = FigureFilter | { items: string[] } | { status: Standing } | { past: true };

function filterNamed(token: string): Named | undefined {
  if (token === 'past') return { past: true };
  const [, waves] = /^w(\d+(?:\+\d+)*)?$/.exec(token) ?? [];
  if (token === 'w' || waves) return { waves: tidyWaves(waves?.split('+').map(Number) ?? []) ?? [] };
  const [, kind, value = ''] = /^(p|pillar|a|i|s)-(.*)$/.exec(token) ?? [];
  if (kind === 'p') return { programme: value };
  if (kind === 'pillar') return { pillar: value };
  if (kind === 'a') return { areas: value ? value.split('+') : [] };
  if (kind === 's') return isStanding(value) ? { status: value } : undefined;
  return kind === 'i' ? { items: value ? value.split('+') : [] } : undefined;
}
