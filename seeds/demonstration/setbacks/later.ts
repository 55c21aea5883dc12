import { demonstrationAreas } from '../areas';
import { baseStatus } from '../journey';
import { phaseOf, quarterOf } from '../quarter';
import { spread } from '../spread';
import { regression, type Setback } from './setback';

/** What goes wrong once the hand-written story has ended: code, what the area writes, what it writes on recovery. */
const mishaps = [
  ['FH-MT-01', 'Two specialist posts empty again, trust cannot backfill.', 'Specialist posts filled again.'],
  ['CP-MA-04', 'One LCPP left and one on leave, cover is by rota.', 'Back to full LCPP cover.'],
  [
    'SR-SP-04',
    'Education lead has moved on, successor not named.',
    'Successor to the education lead in post.',
  ],
  [
    'CP-PR-02',
    'Contract with the provider ended, new one not yet let.',
    'New contract let for representatives.',
  ],
  ['FH-FS-04', 'Lease on the shared base ran out, teams split for now.', 'New shared base opened.'],
  [
    'FN-SP-01',
    'Monitoring stopped during the finance system change.',
    'Monitoring running on the new finance system.',
  ],
  ['SR-SP-03', 'Partnership chair stood down, vacancy advertised.', 'Chair appointed.'],
  ['SR-SR-02', 'Sharing agreement expired before renewal was signed.', 'Agreement renewed by all partners.'],
  ['FH-FS-01', 'Parenting contract ended early by the provider.', 'Parenting support re-let.'],
  [
    'SR-SR-01',
    'Parents panel lapsed when its coordinator left.',
    'Panel meeting again with a new coordinator.',
  ],
  ['FH-LP-02', 'Vacancies above a third in the lead practitioner team.', 'Vacancies back to normal levels.'],
  ['FN-GD-02', 'Coordinator shortage, some cases went without an offer.', 'Every case offered again.'],
] as const;

/** The quarter after the last hand-written one. */
const firstQuarter = quarterOf('2027-01');

/** The setbacks, one or two a quarter, that start after the hand-written story and touch this phase. */
export function laterSetbacks(phase: string): Setback[] {
  const quarter = quarterOf(phase);
  return [quarter - 2, quarter - 1, quarter]
    .filter((start) => start >= firstQuarter)
    .flatMap(setbacksStarting);
}

function setbacksStarting(quarter: number): Setback[] {
  const setbacks: Setback[] = [];
  for (let attempt = 0; setbacks.length < 1 + spread(2, 'setbacks', quarter) && attempt < 40; attempt += 1) {
    const area = demonstrationAreas[(quarter * 3 + attempt * 7) % demonstrationAreas.length];
    // Two mishaps along each quarter, so that none comes back within a few quarters of the last time.
    const mishap = mishaps[(quarter * 2 + attempt) % mishaps.length];
    if (!area || !mishap) continue;
    const [code, comment, recovery] = mishap;
    if (setbacks.some((setback) => setback.area === area.slug)) continue;
    if (baseStatus(area.slug, code, phaseOf(quarter - 1)) !== 'in_place') continue;
    const until = phaseOf(quarter + 1 + spread(2, area.slug, quarter));
    setbacks.push(regression(area.slug, code, phaseOf(quarter), until, comment, recovery));
  }
  return setbacks;
}
