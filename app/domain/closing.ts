import type { ReturnState } from './area-return';
import type { ChecklistWarning } from './edition';
import type { PhaseFigures } from './figures';
import { buildMatrix, type Matrix, matrixRows, sum } from './matrix';
import { itemsOf, type Proforma } from './proforma';
import type { Role } from './viewer';
import { listNames, plural } from './words';

/** What the checklist looks at before a phase is closed. */
export type ClosingFacts = {
  figures: PhaseFigures;
  /** The form of the last earlier phase with figures; undefined in a first one. */
  formBefore: Proforma | undefined;
  /** Names of earlier phases that have figures and were never closed. */
  openBefore: readonly string[];
  returns: readonly {
    area: { slug: string; name: string };
    state: ReturnState;
    sent: boolean;
    openQueries: number;
    /** A later date of its own that has not passed. */
    extended: boolean;
  }[];
};

export type ChecklistError = { text: string; area?: { slug: string; name: string } };
export type Checklist = { errors: ChecklistError[]; warnings: ChecklistWarning[] };

const closers: readonly Role[] = ['dfe_official', 'delivery_partner'];

/** Whether this role closes phases and makes editions. */
export function mayClose(role: Role): boolean {
  return closers.includes(role);
}

/** What stands in the way of closing a phase, and what whoever closes it has to have seen. */
export function checkClosing(facts: ClosingFacts): Checklist {
  const { figures, openBefore, returns } = facts;
  const matrix = buildMatrix(figures);
  const notAccepted = returns.filter(({ sent, state }) => sent && state !== 'accepted');
  const errors: ChecklistError[] = [
    ...openBefore.map((name) => ({ text: `Close ${name} first: these figures are laid beside it` })),
    ...notAccepted.map(({ area: { slug, name } }) => ({
      text: `Accept the return of ${name}, or leave the phase until it is settled`,
      area: { slug, name },
    })),
    ...(figures.submissions.length === 0
      ? [{ text: 'No area has sent a return, so there are no figures' }]
      : []),
    ...crossFootFaults(matrix).map((text) => ({ text })),
  ];
  return { errors, warnings: warningsOf(facts) };
}

/** Where a matrix's totals do not agree with its parts, in words: never, unless something is broken. */
export function crossFootFaults(matrix: Matrix): string[] {
  const rows = matrixRows(matrix).flatMap((row) => {
    const given = [row.inPlace, row.inDesign, row.notImplemented, row.notSubmitted];
    const asked = sum(given.map(({ count }) => count));
    const named = [...given, row.notInScope].every(({ count, areas }) => count === areas.length);
    const adds = asked === row.base && asked + row.notInScope.count === matrix.base && named;
    return adds ? [] : [`The counts of ${row.code} do not add up to the areas asked`];
  });
  const pillars = matrix.pillars.flatMap((pillar) => {
    const within = pillar.sections.flatMap((section) => section.rows);
    const inPlace = sum(within.map((row) => row.inPlace.count));
    const answered = inPlace + sum(within.map((row) => row.inDesign.count + row.notImplemented.count));
    return inPlace === pillar.inPlace && answered === pillar.answered
      ? []
      : [`The totals of ${pillar.title} do not agree with its items`];
  });
  const sent = matrix.areas.filter(({ submissionId }) => submissionId !== null).length;
  const areas =
    sent === matrix.sent && matrix.areas.length === matrix.base ? [] : ['The areas do not add up'];
  return [...rows, ...pillars, ...areas];
}

function warningsOf({ figures, formBefore, returns }: ClosingFacts): ChecklistWarning[] {
  const missing = returns.filter(({ sent }) => !sent);
  const asking = returns.filter(({ openQueries }) => openQueries > 0);
  const extended = returns.filter((each) => each.extended);
  const changed = formBefore ? changedWording(formBefore, figures.proforma) : [];
  const open = sum(asking.map(({ openQueries }) => openQueries));
  return [
    ...(missing.length > 0
      ? [warn('missing', `${namesOf(missing)} ${missing.length === 1 ? 'has' : 'have'} not sent a return`)]
      : []),
    ...(open > 0
      ? [
          warn(
            'queries',
            `${plural(open, 'query', 'queries')} about ${namesOf(asking)} ${open === 1 ? 'is' : 'are'} open`,
          ),
        ]
      : []),
    ...(extended.length > 0
      ? [
          warn(
            'extensions',
            `${namesOf(extended)} still ${extended.length === 1 ? 'has' : 'have'} a later date to send by`,
          ),
        ]
      : []),
    ...(changed.length > 0
      ? [warn('wording', `The wording of ${listNames(changed)} is not that of the phase before`)]
      : []),
  ];
}

function changedWording(before: Proforma, now: Proforma): string[] {
  const known = new Map(itemsOf(before).map((item) => [item.code, item.statement]));
  return itemsOf(now)
    .filter(({ code, statement }) => known.has(code) && known.get(code) !== statement)
    .map(({ code }) => code);
}

function warn(kind: ChecklistWarning['kind'], text: string): ChecklistWarning {
  return { kind, text };
}

function namesOf(returns: readonly { area: { name: string } }[]) {
  return listNames(returns.map(({ area }) => area.name));
}
