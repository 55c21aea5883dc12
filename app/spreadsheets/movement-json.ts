import { chosenTransitions, type MovementReport, type ReportChoice } from '~/domain/movement-report';
import type { Phase } from '~/domain/phase';
import type { About } from './about';

/** The movement report as data for machines; areas’ comments are in it only where they were asked for. */
export function movementJson(report: MovementReport, choice: ReportChoice, about: About) {
  const { to, compared, stalled, backAndForth, times, expected } = report;
  const bare = <Answer extends { comment: string }>({ comment, ...answer }: Answer) =>
    about.comments ? { ...answer, comment } : answer;
  return {
    from: compared && phaseOf(compared.transitions.from),
    to: phaseOf(to),
    illustrative: about.illustrative,
    takenAt: about.takenAt.toISOString(),
    reference: about.reference,
    state: about.state,
    filters: about.filters,
    table: compared && tableOf(compared.transitions),
    chosen: compared && chosenTransitions(compared.transitions, choice)?.map(bare),
    movedUp: compared?.movement.up.map(bare),
    slippedBack: compared?.slippedBack.map(({ since, ...move }) => ({ ...bare(move), since: since.id })),
    firstReported: compared?.firstReported.map(({ since, ...answer }) => ({ ...answer, since: since.id })),
    stalled,
    backAndForth: backAndForth.map(({ sequence, ...answer }) => ({
      ...answer,
      sequence: sequence.map(({ phase, status }) => ({ phase: phase.id, status })),
    })),
    timeToInPlace: times.map(({ waits, ...item }) => ({
      ...item,
      waits: waits.map(({ phase, ...wait }) => ({ ...wait, phase: phase.id })),
    })),
    expectedMonths: expected.map(({ months, ...item }) => ({
      ...item,
      months: months.map(({ phase, ...month }) => ({ ...month, phase: phase.id })),
    })),
  };
}

function tableOf({ each, from, to, ...table }: NonNullable<MovementReport['compared']>['transitions']) {
  return { ...table, total: each.length };
}

function phaseOf({ id, name }: Phase) {
  return { id, name };
}
