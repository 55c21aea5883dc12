import { answerSchema } from '~/domain/answer-schema';
import { commentLimit } from '~/domain/answers';
import { monthFields, readExpected } from '~/domain/expected';
import type { Item } from '~/domain/proforma';
import type { TypedAnswer } from '~/domain/typed-answer';
import type { Edit, RefusedEdit, Saved } from '~/services/answers.server';
import { textOf } from './form.server';

export type Field = 'status' | 'comment' | 'stepBack' | 'expected' | 'keep';
export type SectionError = { code: string; field: Field; href: string; text: string };
/** One item's fields as they were typed, with the version of the answer that was shown, to be shown again. */
export type Sent = TypedAnswer & { seen: number };

/** A posted section: the answers that may be kept, what was wrong with the others, and everything as typed. */
export function readSectionForm(form: FormData, items: readonly Item[]) {
  const typed: Record<string, Sent> = {};
  const errors: SectionError[] = [];
  const edits: Record<string, Edit> = {};
  const confirm = textOf(form, 'confirm') || null;

  for (const { code, shortName } of items) {
    if (!form.has(`${code}.seen`)) continue;
    const seen = versionOf(textOf(form, `${code}.seen`));
    const fields = readTyped(form, `${code}.`);
    const read = readAnswer(fields);
    const error = (field: Field, text: string) => errors.push(errorOn(code, field, `${text} (${shortName})`));

    // After a clash the form says which stored version was shown beside the typed one, and asks which to keep.
    const shown = versionOf(textOf(form, `${code}.clash`));
    const keep = textOf(form, `${code}.keep`);
    if (shown > 0 && keep === 'theirs') {
      const kept =
        read.content ?? answerSchema.parse({ comment: [...fields.comment].slice(0, commentLimit).join('') });
      edits[code] = { content: kept, seen, setAside: true };
      continue;
    }
    typed[code] = { ...fields, seen };
    if (shown > 0 && keep !== 'mine') error('keep', 'Select which version to keep');
    const base = shown > 0 && keep === 'mine' ? shown : seen;
    if (read.content) edits[code] = { content: read.content, seen: base };
    // What was typed for an item gives way to “still correct”, so it can't be wrong.
    else if (code === confirm) edits[code] = { content: answerSchema.parse({}), seen: base };
    else for (const { field, text } of read.problems) error(field, text);
  }
  return { edits, errors, typed, confirm };
}

/** One item's fields in a posted form, their names begun in this way. */
export function readTyped(form: FormData, prefix = ''): TypedAnswer {
  const field = (name: string) => textOf(form, `${prefix}${name}`);
  return {
    status: field('status'),
    comment: field('comment'),
    stepBack: field('stepBack'),
    delays: form.getAll(`${prefix}delays`).filter((value) => typeof value === 'string'),
    month: field('month'),
    year: field('year'),
  };
}

/** The answer that the fields give, or what is wrong with them. */
export function readAnswer({ month, year, ...fields }: TypedAnswer) {
  const late = fields.status === 'in_design' || fields.status === 'not_implemented';
  // The month goes with the status: of what is in place it is not asked, so it cannot be wrong.
  const expected = late ? readExpected(month, year) : { month: null };
  const given = answerSchema.safeParse({ ...fields, expected: 'month' in expected ? expected.month : null });
  const problems: { field: Field; text: string }[] = given.success
    ? []
    : given.error.issues.map(({ path, message }) => ({ field: path[0] as Field, text: message }));
  if ('problem' in expected) problems.push({ field: 'expected', text: expected.problem });
  return problems.length === 0 && given.success
    ? { content: given.data, problems }
    : { content: undefined, problems };
}

/** What was wrong with one field, with the link that leads to it. */
export function errorOn(code: string, field: Field, text: string): SectionError {
  return { code, field, href: `#${code}-${field}`, text };
}

/** What was wrong with items that were read without a fault but could not be kept. */
export function errorsOfRefused(refused: readonly RefusedEdit[], items: readonly Item[]): SectionError[] {
  return refused.map((no) => {
    const name = items.find(({ code }) => code === no.code)?.shortName ?? no.code;
    return no.reason === 'rule'
      ? errorOn(no.code, no.field, `${no.text} (${name})`)
      : errorOn(no.code, 'status', `You were not asked to change this item, so it stays as it was (${name})`);
  });
}

/** The comments in a posted section, for somebody who can no longer save them. */
export function commentsIn(form: FormData): { name: string; text: string }[] {
  return [...form.entries()].flatMap(([name, text]) =>
    name.endsWith('.comment') && typeof text === 'string' && text.trim()
      ? [{ name: name.replace('.comment', ''), text }]
      : [],
  );
}

/** What stands in the fields again: only what was not kept, and of a clash what would have been. */
export function leftToSave(
  typed: Readonly<Record<string, Sent>>,
  errors: readonly SectionError[],
  { clashes }: Saved,
) {
  const wrong = new Set(errors.map(({ code }) => code));
  const left = Object.fromEntries(Object.entries(typed).filter(([code]) => wrong.has(code)));
  for (const { code, yours } of clashes) {
    const { status, comment, stepBack, delays, expected } = yours;
    const seen = typed[code]?.seen ?? 0;
    const words = { status: status ?? '', comment, stepBack: stepBack ?? '', delays };
    left[code] = { ...words, ...monthFields(expected), seen };
  }
  return left;
}

/** The version that a form names; 0 for none, and never more than a database can count. */
export function versionOf(text: string): number {
  return Math.min(Math.max(0, Math.trunc(Number(text)) || 0), 2 ** 31 - 1);
}
