import { roleNames, type Viewer } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { type About, illustrativeWarning, marking, sayTaker } from '~/spreadsheets/about';
import { fileName } from '~/spreadsheets/file-name';
import { trendCsv } from '~/spreadsheets/trend-csv';
import { trendJson } from '~/spreadsheets/trend-json';
import { sayFigures, sayState } from './figure-reference.server';
import { isIllustrative } from './figures.server';
import { readTrendReport, type TrendQuery, type TrendReport } from './trends.server';
import { shownTrends } from './trends-shown.server';

type FileQuery = TrendQuery & { address: string };

/** A trend as a file, with the page’s filters; `address` is that page’s. Undefined where the page would be. */
export async function readTrendFile(viewer: Viewer, query: FileQuery, format: 'csv' | 'json', now: Date) {
  const report = await readTrendReport(viewer, query, now);
  if (!report) return undefined;
  const illustrative = await isIllustrative();
  const { phase } = report.chosen;
  const about: About = {
    takenAt: now,
    takenBy: sayTaker(roleNames[viewer.role], viewer.name),
    filters: report.filters,
    illustrative,
    ...(report.reference ? { reference: report.reference } : {}),
    state: `${phase.name}: ${sayState(phase)}`,
    address: query.address,
  };
  const facts = { from: report.from, to: phase.id, scope: query.scope };
  const name = nameOf(report, format, illustrative);
  if (format === 'csv')
    return {
      body: trendCsv(report.series, facts, report.begins, about),
      type: 'text/csv; charset=utf-8',
      name,
    };
  const data = trendJson(report.series, facts, report.begins, about);
  return { body: JSON.stringify(data), type: 'application/json', name };
}

/** What a chart that stands alone has to say inside itself; undefined where the page would be, or has no chart. */
export async function readTrendImage(viewer: Viewer, query: FileQuery, now: Date) {
  const report = await readTrendReport(viewer, query, now);
  if (!report || report.series.length === 0) return undefined;
  const illustrative = await isIllustrative();
  const { phase, phases } = report.chosen;
  const first = phases.find(({ id }) => id === report.from)?.name ?? report.from;
  return {
    views: shownTrends(report.series),
    isSplit: query.split !== undefined,
    /** The phases in words, and the filters. */
    range: first === phase.name ? phase.name : `${first} to ${phase.name}`,
    filters: report.filters,
    begins: report.begins,
    source: `Source: returns signed by the areas, on ${sayVersions(report.versions)} of the proforma. ${phase.name}: ${sayState(phase)}. ${marking}.`,
    reference: report.reference,
    address: query.address,
    takenAt: now,
    warning: illustrative ? illustrativeWarning : undefined,
    name: nameOf(report, 'svg', illustrative),
  };
}

function sayVersions(versions: readonly number[]): string {
  return `version${versions.length === 1 ? '' : 's'} ${listNames(versions.map(String))}`;
}

function nameOf({ from, chosen }: TrendReport, format: string, illustrative: boolean) {
  return fileName(`trends from ${from} to`, sayFigures(chosen.phase), format, illustrative);
}
