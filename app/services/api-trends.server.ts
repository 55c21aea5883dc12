import { accept, refuse } from '~/domain/result';
import { trendJson } from '~/spreadsheets/trend-json';
import { type ApiClient, readerFor } from './api-access.server';
import { type ApiOutcome, metaOf } from './api-figures.server';
import { notBefore } from './api-known.server';
import { sightOf } from './api-sight.server';
import { sayState } from './figure-reference.server';
import { isIllustrative } from './figures.server';
import { readTrendReport, type TrendQuery } from './trends.server';

/** Statuses over phases or time in reform; undefined when one of the phases is not there. */
export async function readApiTrend(client: ApiClient, query: TrendQuery, now: Date): ApiOutcome {
  const narrowed = { ...query.filter, scope: query.scope };
  const found = await sightOf(client, 'trends', { phase: query.to, asked: narrowed }, now);
  if (!found?.ok) return found;
  const sight = found.value;
  const held = { ...query, to: sight.phase, filter: { ...query.filter, ...sight.filter } };
  const report = await readTrendReport(readerFor(client), held, now);
  if (!report) return undefined;
  if (query.from && report.swapped)
    return refuse(notBefore(query.from, `that is not after ${sight.phase}, the last phase`));
  const { chosen, asked: base, sent, from, series, begins, filters, reference } = report;
  const { phase, phases } = chosen;
  const about = { takenAt: now, takenBy: '', filters, illustrative: await isIllustrative(), address: '' };
  const facts = { from, to: phase.id, scope: query.scope };
  const { scope, groups, ...file } = trendJson(series, facts, begins, about);
  const first = phases.find(({ id }) => id === from);
  const meta = metaOf(
    client,
    sight,
    {
      phase: phase.id,
      phaseName: phase.name,
      base,
      sent,
      illustrative: about.illustrative,
      reference,
      state: sayState(phase),
    },
    now,
  );
  return accept({
    meta: {
      ...meta,
      edition: phase.edition?.number ?? 'live',
      from: first ? { id: first.id, name: first.name } : null,
    },
    figures: { scope, filters: file.filters, begins: file.begins, groups },
  });
}
