import { outcomeNames } from '~/domain/expected-outcome';
import type { Move } from '~/domain/movement';
import { chosenTransitions, type MovementReport, type ReportChoice } from '~/domain/movement-report';
import { standingNames, standings, statusNames } from '~/domain/status';
import type { About } from './about';
import { writeCsv } from './csv';

/** One line of any of the lists; what a list does not tell stays blank. */
type Line = {
  list: string;
  area?: string;
  item_code?: string;
  item?: string;
  from?: string;
  to?: string;
  reason?: string | null;
  comment?: string;
  phases?: number;
  count?: number;
  detail?: string;
};

const columns = [
  'list',
  'area',
  'item_code',
  'item',
  'from',
  'to',
  'reason',
  'comment',
  'phases',
  'count',
  'detail',
] as const satisfies (keyof Line)[];

/** The table and every list as one CSV in long form; the comment column is there only where it was asked for. */
export function movementCsv(report: MovementReport, choice: ReportChoice, about: About): string {
  const shown = columns.filter((column) => column !== 'comment' || about.comments);
  const lines = [...comparedLines(report, choice), ...listLines(report), ...timeLines(report)];
  // Stood in every row, so that no row can be cut loose from its phases, its moment or from being made up.
  const facts = [
    report.compared?.transitions.from.id ?? '',
    report.to.id,
    about.illustrative ? 'Illustrative' : 'Reported',
    about.takenAt.toISOString(),
    about.reference ?? '',
  ];
  return writeCsv({
    header: ['from_phase', 'to_phase', 'data', 'as_at', 'figure_reference', ...shown],
    rows: lines.map((line) => [...facts, ...shown.map((column) => line[column] ?? '')]),
  });
}

function comparedLines({ compared }: MovementReport, choice: ReportChoice): Line[] {
  if (!compared) return [];
  const { transitions, movement, slippedBack, firstReported } = compared;
  const table = standings.flatMap((from) =>
    standings.map((to) => ({
      list: 'From where to where',
      from: standingNames[from],
      to: standingNames[to],
      count: transitions.counts[from][to],
    })),
  );
  const chosen = (chosenTransitions(transitions, choice) ?? []).map((one) => ({
    ...placeOf(one),
    list: 'Answers chosen',
    from: standingNames[one.from],
    to: standingNames[one.to],
    reason: one.stepBack,
    comment: one.comment,
  }));
  const first = firstReported.map((one) => ({
    ...placeOf(one),
    list: 'First reported',
    to: statusNames[one.status],
    reason: one.reason.replaceAll('_', ' '),
    detail: `Since ${one.since.name}`,
  }));
  return [
    ...table,
    ...chosen,
    ...movement.up.map((move) => moveLine(move, 'Moved up')),
    ...slippedBack.map((move) => ({ ...moveLine(move, 'Slipped back'), detail: `In ${move.since.name}` })),
    ...first,
  ];
}

function moveLine(move: Move, list: string): Line {
  const { stepBack: reason, comment } = move;
  return { ...placeOf(move), list, from: statusNames[move.from], to: statusNames[move.to], reason, comment };
}

function listLines({ stalled, backAndForth }: MovementReport): Line[] {
  return [
    ...stalled.items.flatMap(({ code, shortName, areas }) =>
      areas.map(({ name, phases }) => ({
        list: `In design for ${stalled.atLeast} phases or more`,
        area: name,
        item_code: code,
        item: shortName,
        to: statusNames.in_design,
        phases,
      })),
    ),
    ...backAndForth.map((one) => ({
      ...placeOf(one),
      list: 'Back and forth',
      count: one.turns,
      detail: one.sequence.map(({ phase, status }) => `${phase.name}: ${statusNames[status]}`).join('; '),
    })),
  ];
}

function timeLines({ times, expected }: MovementReport): Line[] {
  return [
    ...times.flatMap(({ code, shortName, waits }) =>
      waits.map(({ areaName, time, event, atFirst, phase }) => ({
        list: 'Time to in place',
        area: areaName,
        item_code: code,
        item: shortName,
        to: event ? statusNames.in_place : 'Still waiting',
        phases: time,
        detail: `${atFirst ? 'At first report, ' : ''}${phase.name}`,
      })),
    ),
    ...expected.flatMap(({ code, shortName, months }) =>
      months.map(({ areaName, first, expected: month, moved, outcome, phase }) => ({
        list: 'Expected month',
        area: areaName,
        item_code: code,
        item: shortName,
        from: first,
        to: month,
        reason: outcomeNames[outcome],
        count: moved,
        detail: phase.name,
      })),
    ),
  ];
}

function placeOf({ areaName, code, shortName }: Pick<Move, 'areaName' | 'code' | 'shortName'>) {
  return { area: areaName, item_code: code, item: shortName };
}
