import { answerSchema } from '~/domain/answer-schema';
import type { Item } from '~/domain/proforma';
import type { Edit, Saved } from '~/services/answers.server';
import { textOf } from './form.server';

/** One item's fields as they were typed, to be shown again. */
export type TypedAnswer = { status: string; comment: string; stepBack: string; seen: number };

type Field = 'status' | 'comment' | 'stepBack' | 'keep';
export type SectionError = { code: string; field: Field; href: string; text: string };

/** A posted section: the answers that may be kept, what was wrong with the others, and everything as typed. */
export function readSectionForm(form: FormData, items: readonly Item[]) {
  const typed: Record<string, TypedAnswer> = {};
  const errors: SectionError[] = [];
  const edits: Record<string, Edit> = {};
  const confirm = textOf(form, 'confirm') || null;

  for (const { code, shortName } of items) {
    if (!form.has(`${code}.seen`)) continue;
    const field = (name: string) => textOf(form, `${code}.${name}`);
    const seen = versionOf(field('seen'));
    const fields = { status: field('status'), comment: field('comment'), stepBack: field('stepBack') };
    const error = (name: Field, text: string) =>
      errors.push({ code, field: name, href: `#${code}-${name}`, text: `${text} (${shortName})` });

    // After a clash the form says which stored version was shown beside the typed one, and asks which to keep.
    const shown = versionOf(field('clash'));
    const keep = field('keep');
    if (shown > 0 && keep === 'theirs') {
      const given = answerSchema.safeParse(fields);
      if (given.success) edits[code] = { content: given.data, seen, setAside: true };
      continue;
    }
    typed[code] = { ...fields, seen };
    if (shown > 0 && keep !== 'mine') error('keep', 'Select which version to keep');
    const read = answerSchema.safeParse(fields);
    const base = shown > 0 && keep === 'mine' ? shown : seen;
    if (read.success) edits[code] = { content: read.data, seen: base };
    // What was typed for an item gives way to “nothing has changed”, so it can't be wrong.
    else if (code === confirm) edits[code] = { content: answerSchema.parse({}), seen: base };
    else for (const issue of read.error.issues) error(issue.path[0] as Field, issue.message);
  }
  return { edits, errors, typed, confirm };
}

/** The comments in a posted section, for somebody who can no longer save them. */
export function commentsIn(form: FormData): { name: string; text: string }[] {
  return [...form.entries()].flatMap(([name, text]) =>
    name.endsWith('.comment') && typeof text === 'string' && text.trim()
      ? [{ name: name.replace('.comment', ''), text }]
      : [],
  );
}

/** What stands in the fields again: nothing of what was saved, and of a clash what would have been. */
export function leftToSave(typed: Readonly<Record<string, TypedAnswer>>, { saved, clashes }: Saved) {
  const left = { ...typed };
  for (const code of saved) delete left[code];
  for (const { code, yours } of clashes)
    left[code] = {
      status: yours.status ?? '',
      comment: yours.comment,
      stepBack: yours.stepBack ?? '',
      seen: typed[code]?.seen ?? 0,
    };
  return left;
}

function versionOf(text: string) {
  return Math.max(0, Math.trunc(Number(text)) || 0);
}
