import { totalOutcomes } from '~/domain/expected-outcome';
import { areasOf, type Move } from '~/domain/movement';
import type { FirstReported } from '~/domain/movement-lists';
import {
  type Comparison,
  chosenTransitions,
  groupMoves,
  type MovementReport,
} from '~/domain/movement-report';
import type { Viewer } from '~/domain/viewer';
import { framed } from './matrix.server';
import { type MovementQuery, readMovementReport } from './movement-report.server';
import { detailOf, outcomesOf, timesOf } from './movement-times.server';

/** As many of the answers behind a count as one page shows. */
const pageLength = 100;

/** As many answers as a list of the page has; the files have all. */
const mostListed = 200;

/** What moved, as the page shows it; undefined where there is nothing for this viewer to see. */
export async function readMovement(viewer: Viewer, query: MovementQuery, now: Date) {
  const found = await readMovementReport(viewer, query, now);
  if (!found) return undefined;
  const { report, from, to, phases, phaseState, ...rest } = found;
  const { atLeast, items } = report.stalled;
  return {
    ...rest,
    ...framed({ phase: to, phaseState, phases }, now),
    from: from && { id: from.id, name: from.name },
    same: from?.id === to.id,
    compared: report.compared && comparedOf(report.compared, query),
    stalled: {
      atLeast,
      items: items.map(({ code, shortName, areas, answered }) => ({
        code,
        shortName,
        areas: areas.map(({ name }) => name),
        answered,
      })),
    },
    backAndForth: turnedOf(report),
    times: report.times.map(timesOf),
    expected: report.expected.map(outcomesOf),
    expectedTotal: totalOutcomes(report.expected),
    item: detailOf(report, query.item),
  };
}

function comparedOf({ transitions, movement, slippedBack, firstReported }: Comparison, query: MovementQuery) {
  const { each, areas, sentInBoth, from, to, ...table } = transitions;
  const listed = chosenTransitions(transitions, query);
  const { up } = movement;
  const reasons = (reason: Move['stepBack']) => slippedBack.filter((move) => move.stepBack === reason).length;
  return {
    table: { ...table, areas: areas.length, sentInBoth: sentInBoth.length, total: each.length },
    listed: listed && {
      count: listed.length,
      pages: Math.ceil(listed.length / pageLength),
      answers: listed.slice((query.page - 1) * pageLength, query.page * pageLength),
    },
    up: {
      count: up.length,
      areas: areasOf(up).length,
      listed: Math.min(up.length, mostListed),
      groups: groupMoves(up.slice(0, mostListed), query.by).map(({ moves, ...group }) => ({
        ...group,
        moves: moves.map(bare),
      })),
    },
    back: {
      count: slippedBack.length,
      moves: slippedBack.slice(0, mostListed).map((move) => ({
        ...bare(move),
        stepBack: move.stepBack,
        comment: move.comment,
        since: move.since.name,
      })),
      areas: areasOf(slippedBack).length,
      regressions: reasons('regression'),
      corrections: reasons('correction'),
      unexplained: reasons(null),
    },
    first: { count: firstReported.length, groups: groupFirst(firstReported) },
  };
}

function turnedOf({ backAndForth }: MovementReport) {
  const answers = backAndForth.slice(0, mostListed).map(({ sequence, ...answer }) => ({
    ...answer,
    sequence: sequence.map(({ phase, status }) => ({ phase: phase.name, status })),
  }));
  return { count: backAndForth.length, answers };
}

function bare({ code, shortName, areaSlug, areaName, submissionId, from, to }: Move) {
  return { code, shortName, areaSlug, areaName, submissionId, from, to };
}

/** First answers of one area that share a reason and a phase. */
function groupFirst(answers: readonly FirstReported[]) {
  const groups = Map.groupBy(answers, ({ areaName, reason, since }) => `${areaName}|${reason}|${since.id}`);
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const { areaName, reason, since, submissionId } = first;
    const items = answers.length > mostListed ? [] : group;
    return [
      {
        key,
        areaName,
        reason,
        since: since.name,
        submissionId,
        count: group.length,
        items: items.map(({ code, shortName, status }) => ({ code, shortName, status })),
      },
    ];
  });
}
