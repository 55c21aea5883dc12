import { answerSchema } from '~/domain/answer-schema';
import type { Item } from '~/domain/proforma';
import { textOf } from './form.server';

/** One item's fields as they were typed, to be shown again. */
export type TypedAnswer = { status: string; comment: string; stepBack: string; seen: number };

type Field = 'status' | 'comment' | 'stepBack' | 'keep';
export type SectionError = { code: string; field: Field; href: string; text: string };

/** A posted section: the answers that may be kept, what was wrong with the others, and everything as typed. */
export function readSectionForm(form: FormData, items: readonly Item[]) {
  const typed: Record<string, TypedAnswer> = {};
  const errors: SectionError[] = [];
  const edits: Record<string, { content: ReturnType<typeof answerSchema.parse>; seen: number }> = {};

  for (const { code, shortName } of items) {
    if (!form.has(`${code}.seen`)) continue;
    const field = (name: string) => textOf(form, `${code}.${name}`);
    const seen = Math.max(0, Math.trunc(Number(field('seen'))) || 0);
    const fields = { status: field('status'), comment: field('comment'), stepBack: field('stepBack') };
    typed[code] = { ...fields, seen };
    const error = (name: Field, text: string) =>
      errors.push({ code, field: name, href: `#${code}-${name}`, text: `${text} (${shortName})` });

    const keep = form.has(`${code}.clash`) ? field('keep') : 'mine';
    if (keep === 'theirs') continue;
    if (keep !== 'mine') {
      error('keep', 'Select which version to keep');
      continue;
    }
    const read = answerSchema.safeParse(fields);
    if (read.success) edits[code] = { content: read.data, seen };
    else for (const issue of read.error.issues) error(issue.path[0] as Field, issue.message);
  }
  return { edits, errors, typed, confirm: textOf(form, 'confirm') || null };
}
