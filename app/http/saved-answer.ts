import { answerSchema } from '~/domain/answer-schema';
import { commentLimit } from '~/domain/answers';
import { returnStateNames } from '~/domain/area-return';
import { sayDeadline } from '~/domain/dates';
import type { Result } from '~/domain/result';
import type { Problem } from '~/domain/rules';
import type { Edit, Saved, SaveRefusal, Saving } from '~/services/answers.server';
import { textOf } from './form.server';
import { notFound, scriptData } from './responses';
import { readAnswer, readTyped, versionOf } from './section-form';

/** One answer that a page posted by itself; whatever it holds was certainly touched. */
export function readAnswerForm(form: FormData, code: string) {
  const confirm = form.has('confirm');
  const aside = form.has('aside');
  const typed = readTyped(form);
  const { content, problems } = readAnswer(typed);
  const seen = versionOf(textOf(form, 'seen'));
  const edit: Edit = {
    content: content ?? answerSchema.parse(aside ? { comment: typed.comment.slice(0, commentLimit) } : {}),
    seen,
    meant: true,
    ...(aside && { setAside: true }),
  };
  const saving: Saving = { confirm: confirm ? [code] : [] };
  return { edit, saving, problems: confirm || aside ? [] : problems };
}

/** Tells a page what became of the answer it sent. */
export function answerOutcome(
  outcome: Result<Saved & { toConfirm: readonly Problem[] }, SaveRefusal>,
  code: string,
  edit: Edit,
): Response {
  if (!outcome.ok) return sayLocked(outcome.refusal);
  const { clashes, refused, answers, toConfirm } = outcome.value;
  const [clash, no, stored] = [clashes[0], refused[0], answers[code]];
  if (clash) return scriptData({ outcome: 'clash', theirs: clash.theirs, was: clash.was }, 409);
  if (no?.reason === 'locked')
    return scriptData({ outcome: 'refused', reason: 'locked', message: lockedItem }, 409);
  if (no) return sayRefusal([no]);
  if (stored) {
    const { version, updatedAt, updatedBy, ...answer } = stored;
    const problems = toConfirm.map(({ rule, text }) => ({ rule, code, text }));
    return scriptData({ outcome: 'saved', version, at: updatedAt, by: updatedBy, answer, problems });
  }
  // An empty answer to an item that nobody has answered is kept as it is: not at all.
  if (edit.setAside || (!edit.content.status && !edit.content.comment))
    return scriptData({ outcome: 'saved', version: 0, at: new Date(), by: '', answer: edit.content });
  throw notFound();
}

/** Tells a page what is wrong with the fields it sent. */
export function sayRefusal(errors: readonly { field: string; text: string }[]): Response {
  const message =
    errors.length === 1
      ? 'Correct the field above and this item will save.'
      : 'Correct the fields above and this item will save.';
  const shown = errors.map(({ field, text }) => ({ field, text }));
  return scriptData({ outcome: 'refused', reason: 'rule', message, errors: shown }, 422);
}

const lockedItem = 'This item is not one of those that you were asked to change.';

function sayLocked(refusal: SaveRefusal): Response {
  const { reason } = refusal;
  const message =
    refusal.reason === 'closed'
      ? `${refusal.phase.name} closed at ${sayDeadline(refusal.phase.closesAt)}.`
      : `Answers are locked. Form: ${returnStateNames[refusal.state].toLowerCase()}.`;
  return scriptData({ outcome: 'refused', reason, message }, 409);
}
