import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerContent, noAnswer } from '~/domain/answers';
import { readTypedCells } from '~/domain/typed-cells';
import { readReturnWorkbook } from '~/spreadsheets/read-return-workbook';
import { writeReturnForm } from '~/spreadsheets/write-return-form';
import { formats } from './examples';
import { comments, contents, formOf } from './return-forms';

/** The answers written to a workbook and read back, with the answers that they were downloaded as. */
async function thereAndBack(answers: readonly AnswerContent[], format: 'xlsx' | 'ods') {
  const read = await readReturnWorkbook(writeReturnForm(formOf(answers), format), `return.${format}`);
  if (!read.ok) throw new Error(read.refusal);
  const rows = read.value.rows.map(({ cells, base }) => ({ typed: readTypedCells(cells), base }));
  return { form: read.value, rows };
}

describe.each(formats)('a workbook in %s', (format) => {
  test('read back holds any set of answers that was written to it, and what they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: 1, maxLength: 12 }), async (answers) => {
        const { rows } = await thereAndBack(answers, format);
        expect(rows).toEqual(
          answers.map((content) => ({ typed: { content }, base: { version: 3, content } })),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('takes comments of 5,000 characters, each of them more than one unit long', async () => {
    const long = [
      `=${'x'.repeat(4_999)}`,
      '😀'.repeat(5_000),
      `${'line\n'.repeat(999)}end`,
      '"\\\n'.repeat(1_250),
    ];
    const answers = long.map((comment) => ({ ...noAnswer, comment: comment.trim() }));
    const { rows } = await thereAndBack(answers, format);
    expect(rows.map(({ typed }) => 'content' in typed && typed.content.comment)).toEqual(
      answers.map(({ comment }) => comment),
    );
  });

  test('says what it is of', async () => {
    const { form } = await thereAndBack([noAnswer], format);
    expect(form).toMatchObject({
      fileFormat: format,
      phase: '2026-04',
      area: 'ashcombe',
      proformaVersion: 1,
    });
    expect(form).toMatchObject({ sheet: 'Answers', downloadedAt: '2026-07-03T08:12:00.000Z' });
    expect(form.rows[0]).toMatchObject({ code: 'FH-FD-01', codeCell: 'A5', row: 5 });
  });

  test('is the same, byte for byte, for the same answers', () => {
    fc.assert(
      fc.property(comments, (comment) => {
        const form = formOf([{ ...noAnswer, comment }]);
        expect(writeReturnForm(form, format)).toEqual(writeReturnForm(form, format));
      }),
      { numRuns: 5 },
    );
  });
});
