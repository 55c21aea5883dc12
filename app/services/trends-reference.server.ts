import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { type FiguredPhase, phaseReference } from '~/domain/edition';
import { figureChanges } from '~/domain/edition-changes';
import { filterFigures, keepItem } from '~/domain/figure-filter';
import { phasesBeside } from '~/domain/figure-moment';
import { readTrendReference } from '~/domain/trend-reference';
import { itemCodeIn, scopeNamed } from '~/domain/trend-scope';
import { buildTrendSeries } from '~/domain/trend-series';
import type { Viewer } from '~/domain/viewer';
import { choosePhase } from './figures.server';
import { loadDetailed, statusDetail } from './load-figures.server';
import { markOf } from './trends-basis.server';
import { readBegins, sayBegins } from './trends-begins.server';
import { sayTrendFilter } from './trends-filter.server';
import { shownTrends } from './trends-shown.server';

/**
 * Recomputes the trend that a reference names, and lays it beside what counts now. Undefined when the viewer sees no
 * figures, or it is no reference to a trend that there is or can be again.
 */
export async function showTrendReference(viewer: Viewer, text: string, now: Date) {
  const reference = readTrendReference(text);
  if (!reference) return undefined;
  const { phase: id, stands, filter, from } = reference;
  const at = 'at' in stands ? stands.at : undefined;
  const chosen = await choosePhase(viewer, 'edition' in stands ? `${id}.e${stands.edition}` : id, now);
  const current = await choosePhase(viewer, id, now);
  if (!chosen || !current || (at && at > now)) return undefined;
  const { db } = await store();
  const last = at ? { ...chosen.phase, edition: undefined } : chosen.phase;
  const ofThen = [...phasesBeside(reference, chosen.phases, await listEditions(db)), last];
  const shown = ofThen.findIndex((phase) => phase.id === from);
  const first = ofThen[shown];
  if (!first) return undefined;
  const read = async (phases: readonly FiguredPhase[], moment?: Date) =>
    (await loadDetailed(db, phases, statusDetail, { asAt: moment })).map((each) =>
      filterFigures(keepItem(each, itemCodeIn(reference.scope)), filter),
    );
  const then = await read(ofThen, at);
  const latest = await read(current.phases.slice(0, ofThen.length));
  const form = then.at(-1)?.proforma;
  const scope = form && scopeNamed(form, reference.scope);
  if (!scope) return undefined;
  const programmes = await listProgrammes(db);
  const begins = reference.axis === 'age' ? await readBegins(db, then) : new Map();
  const given = { phases: then, shown, begins, programmes };
  const asked = { ...reference, scope };
  const { panel, axis, split } = reference;
  return {
    reference: text,
    query: { scope: reference.scope, from, to: id, panel, axis, split, filter },
    filters: sayTrendFilter(
      filter,
      programmes,
      then.flatMap((phase) => phase.asked),
    ),
    from: { id: from, name: first.name },
    phase: { id, name: last.name },
    /** How an address names these figures now. */
    named: phaseReference(last),
    edition: last.edition,
    readAt: at,
    currentEdition: current.phase.edition,
    isEqual: markOf(given, asked) === reference.check,
    begins: sayBegins(begins, then, programmes),
    /** What counts otherwise now, phase by phase. */
    changes: then.slice(shown).flatMap((figures, place) => {
      const after = latest[shown + place];
      const areas = after ? figureChanges(figures, after) : [];
      return areas.length > 0 ? [{ phase: figures.phase.name, areas }] : [];
    }),
    trends: shownTrends(buildTrendSeries(given, asked, at ?? now)),
  };
}
