import type { LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '~/paths';
import { readMarkedWorkbook } from '~/services/upload.server';
import { readWorkbook, type WorkbookFormat } from '~/services/workbook.server';
import { fileResponse, inFull } from './file-response';
import { notFound } from './responses';
import { requireViewer } from './session.server';

/** Answers somebody of the area with the return's workbook; otherwise not found. */
export async function answerWithWorkbook(asked: LoaderFunctionArgs, format: WorkbookFormat) {
  const viewer = await requireViewer(asked);
  const { phase, area, address } = placeOf(asked);
  const file = await readWorkbook(viewer, phase, area, format, address, new Date());
  if (!file) throw notFound();
  return fileResponse(file);
}

/** Answers whoever uploaded a workbook with that workbook, its problems marked; otherwise not found. */
export async function answerWithMarkedWorkbook(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked);
  const { phase, area, address } = placeOf(asked);
  const upload = asked.params.upload ?? '';
  const file = await readMarkedWorkbook(viewer, phase, area, upload, address, new Date());
  if (!file) throw notFound();
  return fileResponse(file);
}

function placeOf({ request, params }: LoaderFunctionArgs) {
  const [phase, area] = [params.phase ?? '', params.area ?? ''];
  return { phase, area, address: inFull(request, paths.workbook(phase, area)) };
}
