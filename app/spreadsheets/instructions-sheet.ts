import { delayNames, delayTags } from '~/domain/delays';
import { type Status, statuses, statusNames } from '~/domain/status';
import { delaySeparator, stepBackNames, stillCorrect } from '~/domain/workbook-cells';
import { illustrativeWarning } from './about';
import { sayLondonTime } from './cover';
import type { FormCell, FormSheet, Look } from './form-sheet';
import { formSheets, type ReturnForm } from './return-form';

/** The first sheet: how to fill the workbook in and send it back, and what each answer means. */
export function instructionsSheet(form: ReturnForm): FormSheet {
  return {
    name: formSheets.instructions,
    lines: [
      line(`Report progress offline: ${form.area.name}, ${form.phase.name}`, 'title'),
      ...(form.illustrative ? [line(illustrativeWarning)] : []),
      line(`Return due by ${form.due}.`),
      line(`Downloaded on ${sayLondonTime(form.downloadedAt)}.`),
      line(`It is for ${form.area.name} and ${form.phase.name} only.`),
      ...part('How to fill it in', howTo(form)),
      ...part('How to send it back', sendBack(form)),
      ...part(
        'What each answer means',
        statuses.map((status) => `${statusNames[status]}: ${meanings[status]}`),
      ),
      line('What each section of the form calls the answers', 'heading'),
      ['Section', ...statuses.map((status) => statusNames[status])].map((text) => cell(text, 'head')),
      ...form.sections.map(({ title, headings }) => [title, ...headings].map((text) => cell(text, 'locked'))),
      ...part('When an item has moved back', [
        `${stepBackNames.regression}: it was as far as you said last time, and it no longer is.`,
        `${stepBackNames.correction}: it was not as far as you said last time, and you are putting that right.`,
        'Choose which, and say in the comments what happened.',
      ]),
      ...part('What can drive delay', [
        delayTags.map((tag) => delayNames[tag]).join(`${delaySeparator} `),
        'These are the barriers that the evaluation of the pathfinder found. Anything else goes into the comments.',
      ]),
    ],
    widths: [52, 40, 40, 40],
  };
}

const meanings: Record<Status, string> = {
  in_place: 'it has been delivered, and people work with it now.',
  in_design: 'it is being designed or planned, and is not yet how people work.',
  not_implemented: 'the area does not intend to do it. Say why in the comments.',
};

function howTo({ lastPhase }: ReturnForm): string[] {
  return [
    `Go to the sheet “${formSheets.answers}”. Each row is one item. Fill in the white cells; the grey ones are locked.`,
    ...(lastPhase
      ? [
          `What you said in ${lastPhase} stands beside each item. Choose “${stillCorrect}” where all of it still holds.`,
        ]
      : []),
    'Choose the status from the list in its cell. An item can be left blank: what was saved on screen stays.',
    `What drives delay, and the month: only for items that are not in place. Write several delays with “${delaySeparator}” between them.`,
    'Say nothing that could identify a child or a family.',
  ];
}

function sendBack({ address }: ReturnForm): string[] {
  return [
    'Save the file as .xlsx or .ods, under any name.',
    `Upload it at ${address}`,
    'You are shown what would change before anything does. If any row has a problem, nothing is applied.',
    'A cell that you did not edit never replaces what was typed on screen since the download.',
    'Uploading does not send the return: it is signed off in the service, as usual.',
  ];
}

function part(heading: string, lines: readonly string[]): FormCell[][] {
  return [line(heading, 'heading'), ...lines.map((text) => line(text))];
}

function line(text: string, look: Look = 'line'): FormCell[] {
  return [cell(text, look)];
}

function cell(text: string, look: Look): FormCell {
  return { text, look };
}
