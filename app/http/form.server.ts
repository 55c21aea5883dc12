import { timingSafeEqual } from 'node:crypto';
import { workbookLimit } from '~/domain/filled-form';
import { badRequest, forbidden, tooLarge } from './responses';
import { readCsrf } from './session.server';

/** No form of ours comes near this many bytes. */
export const largestForm = 1024 * 1024;

/** But for the one with a workbook in it. */
export const largestUpload = workbookLimit + 64 * 1024;

/** The fields of a form posted from one of our own pages in this session; anything else is refused. */
export async function readForm(request: Request, largest = largestForm): Promise<FormData> {
  const form = await readOpenForm(request, largest);
  if (!(await isOfThisSession(request, form))) throw forbidden();
  return form;
}

/** Whether a form carries this session's token. */
export async function isOfThisSession(request: Request, form: FormData): Promise<boolean> {
  return equal(textOf(form, 'csrf'), await readCsrf(request));
}

/** As readForm, for the forms that stand before a session: checks only where the form came from. */
export async function readOpenForm(request: Request, largest = largestForm): Promise<FormData> {
  requireOwnOrigin(request);
  if (Number(request.headers.get('Content-Length') ?? 0) > largest) throw tooLarge();
  try {
    return await request.formData();
  } catch {
    throw badRequest();
  }
}

/** A text field; empty when it is absent or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Takes as long for a near miss as for a wild guess. */
function equal(given: string, expected: string) {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function requireOwnOrigin(request: Request) {
  const origin = request.headers.get('Origin');
  if (origin !== null && hostOf(origin) !== new URL(request.url).host) throw forbidden();
  const site = request.headers.get('Sec-Fetch-Site');
  if (site && site !== 'same-origin' && site !== 'none') throw forbidden();
}

function hostOf(origin: string) {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
