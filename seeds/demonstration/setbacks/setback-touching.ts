import { setbacksIn2026 } from './in-2026';
import { laterSetbacks } from './later';
import type { Setback } from './setback';
import { setbacksUntil2025 } from './until-2025';

/** The setback that holds an area back on an item in this phase, or that it recovers from in it; undefined for most. */
export function setbackTouching(area: string, code: string, phase: string): Setback | undefined {
  return [...setbacksUntil2025, ...setbacksIn2026, ...laterSetbacks(phase)].find(
    (setback) =>
      setback.area === area && setback.code === code && setback.from <= phase && phase <= setback.until,
  );
}
