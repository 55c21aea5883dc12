import { apiChecks } from './api-checks';
import { type EesCheck, type EesStage, eesStages } from './check';
import { columnChecks } from './column-checks';
import { fileChecks } from './file-checks';
import { filterChecks, singleChecks } from './filter-checks';
import { geographyChecks } from './geography-checks';
import { harmonisedChecks } from './harmonised-checks';
import { houseChecks } from './house-checks';
import { metaChecks } from './meta-checks';
import type { EesLookup, EesPair } from './pair';
import { combinationChecks, levelChecks } from './place-checks';
import { ReadPair } from './read-pair';
import { periodChecks, timeChecks } from './time-checks';
import { indicatorChecks, nullChecks, repeatChecks } from './value-checks';

/** What became of one check. */
export type EesResult = {
  name: string;
  stage: EesStage;
  outcome: 'pass' | 'warning' | 'fail' | 'not_run';
  /** What is wrong where, the first of it where it is much. */
  findings: readonly string[];
};

/** All 81 checks of the platform's screener, by its names and in its order, and four of our own at the end. */
export const eesChecks: readonly EesCheck[] = [
  ...[fileChecks, columnChecks, metaChecks, nullChecks, singleChecks, timeChecks, levelChecks],
  ...[periodChecks, filterChecks, repeatChecks, combinationChecks, geographyChecks, indicatorChecks],
  ...[harmonisedChecks, apiChecks, houseChecks],
].flat();

/** As many findings of one check as are said. */
const mostSaid = 20;

/** Makes every check of a pair, stage after stage; once one has failed in a stage, the later stages are not run. */
export function checkEes(pair: EesPair, lookup: EesLookup): EesResult[] {
  const read = new ReadPair(pair);
  let failed = false;
  return eesStages.flatMap((stage) => {
    const results = eesChecks
      .filter((check) => check.stage === stage)
      .map((check) => (failed ? notRun(check) : runCheck(check, read, lookup)));
    failed ||= results.some(({ outcome }) => outcome === 'fail');
    return results;
  });
}

/** Whether a pair that had these results may be handed over: warnings do not stand in its way. */
export function mayRelease(results: readonly EesResult[]): boolean {
  return results.every(({ outcome }) => outcome === 'pass' || outcome === 'warning');
}

function runCheck({ name, stage, fail, warn }: EesCheck, pair: ReadPair, lookup: EesLookup): EesResult {
  const wrong = fail?.(pair, lookup) ?? [];
  if (wrong.length > 0) return { name, stage, outcome: 'fail', findings: cut(wrong) };
  const odd = warn?.(pair, lookup) ?? [];
  return { name, stage, outcome: odd.length > 0 ? 'warning' : 'pass', findings: cut(odd) };
}

function notRun({ name, stage }: EesCheck): EesResult {
  return { name, stage, outcome: 'not_run', findings: [] };
}

function cut(findings: readonly string[]): readonly string[] {
  const more = findings.length - mostSaid;
  return more > 0 ? [...findings.slice(0, mostSaid), `And ${more} more.`] : findings;
}
