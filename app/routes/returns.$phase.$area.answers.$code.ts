import type { ActionFunctionArgs } from '@remix-run/node';
import { isOfThisSession, readOpenForm, textOf } from '~/http/form.server';
import { notFound, scriptData } from '~/http/responses';
import { answerOutcome, readAnswerForm, sayRefusal } from '~/http/saved-answer';
import { findCurrentViewer, opaqueId } from '~/http/session.server';
import { saveOneAnswer } from '~/services/answers.server';

/** There is nothing to look at here: a page saves one answer of a return through it, and is told what became of it. */
export function loader() {
  throw notFound();
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readOpenForm(request);
  const viewer = await findCurrentViewer({ request, context });
  if (!viewer) return scriptData({ outcome: 'signed_out' }, 401);
  if (textOf(form, 'person') !== opaqueId(viewer)) return scriptData({ outcome: 'someone_else' }, 403);
  if (!(await isOfThisSession(request, form))) return scriptData({ outcome: 'stale_session' }, 403);

  const { phase = '', area = '', code = '' } = params;
  const { edit, saving, problems } = readAnswerForm(form, code);
  if (problems.length > 0) return sayRefusal(problems);
  const outcome = await saveOneAnswer(viewer, phase, area, code, edit, saving, new Date());
  if (!outcome) throw notFound();
  return answerOutcome(outcome, code, edit);
}
