import { type AnswerContent, noAnswer } from '~/domain/answers';
import { sayDeadline } from '~/domain/dates';
import { sectionsOf } from '~/domain/proforma';
import { statuses } from '~/domain/status';
import type { Viewer } from '~/domain/viewer';
import { cellsOf } from '~/domain/workbook-cells';
import { fileName } from '~/spreadsheets/file-name';
import type { FormItem, ReturnForm } from '~/spreadsheets/return-form';
import { writeReturnForm } from '~/spreadsheets/write-return-form';
import { isIllustrative } from './figures.server';
import { type AreaReturn, readReturn } from './returns.server';

export type WorkbookFormat = 'xlsx' | 'ods';

/**
 * The return as a workbook to fill in offline: the last answers, and this phase's as they stand. `address` is where it
 * is to be uploaded. Undefined when there is no such return for this viewer.
 */
export async function readWorkbook(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  format: WorkbookFormat,
  address: string,
  now: Date,
) {
  const found = await readReturn(viewer, phaseId, areaSlug, now);
  if (!found) return undefined;
  const form = await describeForm(found, address, now);
  return workbookFile(form, format);
}

/** What a workbook of this return says, with the answers as they stand in its cells. */
export async function describeForm(found: AreaReturn, address: string, now: Date): Promise<ReturnForm> {
  const { phase, area, proforma, pillars } = found;
  const sections = sectionsOf({ ...proforma, pillars });
  return {
    phase,
    area,
    proformaVersion: proforma.version,
    lastPhase: found.before?.phase.name,
    due: sayDeadline(phase.dueAt),
    address,
    downloadedAt: now,
    illustrative: await isIllustrative(),
    sections: sections.map(({ title, statusHeadings }) => ({
      title,
      headings: statuses.map((status) => statusHeadings[status]),
    })),
    items: sections.flatMap(({ title, items }) =>
      items.map(({ code, statement }): FormItem => {
        const stored = found.answers[code];
        const content = contentOf(stored ?? noAnswer);
        const last = found.before?.answers[code];
        return {
          code,
          statement,
          section: title,
          last: last ? contentOf(last) : null,
          cells: cellsOf(content),
          base: { version: stored?.version ?? 0, content },
        };
      }),
    ),
  };
}

/** The workbook as a file to keep. */
export function workbookFile(form: ReturnForm, format: WorkbookFormat) {
  return {
    body: writeReturnForm(form, format),
    type: types[format],
    name: fileName(`return ${form.area.slug}`, form.phase.id, format, form.illustrative),
  };
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

function contentOf({ status, comment, stepBack, delays, expected }: AnswerContent): AnswerContent {
  return { status, comment, stepBack, delays, expected };
}
