import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithTrend } from '~/http/trend-file';
import { readTrendImage } from '~/services/trends-file.server';
import { drawTrendImage } from '~/ui/trend-image.server';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithTrend(asked, async (viewer, query, now) => {
    const image = await readTrendImage(viewer, query, now);
    return image && { body: drawTrendImage(image), type: 'image/svg+xml', name: image.name };
  });
}
