import type { Viewer } from '~/domain/viewer';
import type { TrendQuery } from '~/services/trends.server';
import { readTrendFile } from '~/services/trends-file.server';
import { answerWithFile, type ServedFile } from './file-response';
import type { Asked } from './session.server';
import { readTrendQuery } from './trend-query';

type Read = (
  viewer: Viewer,
  query: TrendQuery & { address: string },
  now: Date,
) => Promise<ServedFile | undefined>;

/** Answers a programme viewer with the trend that the address asks for, as a file of this format or as `read` makes it. */
export function answerWithTrend(asked: Asked, format: 'csv' | 'json' | Read): Promise<Response> {
  const query = readTrendQuery(asked.request);
  return answerWithFile(asked, (viewer, { address }, now) => {
    const full = { ...query, address };
    return typeof format === 'string' ? readTrendFile(viewer, full, format, now) : format(viewer, full, now);
  });
}
