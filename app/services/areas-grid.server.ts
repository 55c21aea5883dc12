import type { Viewer } from '~/domain/viewer';
import { type GridQuery, readHeatmap } from './areas-grid-heatmap.server';
import { viewGrid } from './areas-grid-view.server';
import { framed } from './matrix.server';

/** The grid of a phase as its page shows it; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readAreasGrid(viewer: Viewer, query: GridQuery, now: Date) {
  const found = await readHeatmap(viewer, query, now);
  if (!found) return undefined;
  const { previous, choices, reference } = found;
  return {
    ...framed(found, now),
    reference,
    /** The phase that "moved up" and "slipped back" are against; null in a first one. */
    previous: previous?.name ?? null,
    choices,
    ...viewGrid(found, query.choices),
  };
}
