import { createHash } from 'node:crypto';
import { type AppLoadContext, createCookie, redirect } from '@remix-run/node';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { paths } from '~/paths';
import { findViewer, sessionLimits } from '~/services/sessions.server';
import { notFound } from './responses';

/** What a loader or action is called with, as far as finding out who is looking needs it. */
export type Asked = { request: Request; context: AppLoadContext };

const secure = !!process.env.PUBLIC_URL?.startsWith('https:');
const cookie = createCookie(secure ? '__Host-session' : 'session', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure,
  maxAge: sessionLimits.absolute / 1000,
});
const known = new WeakMap<AppLoadContext, Promise<Viewer | undefined>>();

/** The session's token as the browser sent it. */
export async function readToken(request: Request): Promise<string | undefined> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'));
  return typeof value === 'string' ? value : undefined;
}

/** Who is looking, looked up once for all loaders of a request; undefined when nobody is signed in. */
export function findCurrentViewer({ request, context }: Asked): Promise<Viewer | undefined> {
  const found = known.get(context) ?? lookUp(request);
  known.set(context, found);
  return found;
}

/** Who is looking; somebody who is not signed in is sent to the sign-in page and comes back afterwards. */
export async function requireViewer(asked: Asked): Promise<Viewer> {
  const viewer = await findCurrentViewer(asked);
  if (viewer) return viewer;
  const { pathname, search } = new URL(asked.request.url);
  const returnTo = asked.request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : undefined;
  throw redirect(
    returnTo && returnTo !== '/' ? `${paths.signIn()}?${new URLSearchParams({ returnTo })}` : paths.signIn(),
  );
}

/** Who is looking, when they see the programme; for anybody else the address does not exist. */
export async function requireProgrammeViewer(asked: Asked): Promise<Viewer> {
  const viewer = await requireViewer(asked);
  if (!seesProgramme(viewer)) throw notFound();
  return viewer;
}

/** Sends a person on with their session begun. */
export async function redirectWithSession(token: string, to: string): Promise<Response> {
  return redirect(to, { headers: { 'Set-Cookie': await cookie.serialize(token) } });
}

/** Sends a person on with their session forgotten. */
export async function redirectSignedOut(to: string): Promise<Response> {
  return redirect(to, { headers: { 'Set-Cookie': await cookie.serialize('', { maxAge: 0 }) } });
}

/** The token that this session's forms carry. */
export async function readCsrf(request: Request): Promise<string> {
  const token = await readToken(request);
  return token ? createHash('sha256').update(`csrf:${token}`).digest('base64url') : '';
}

/** What a browser may know a person by: it says nothing of them, and is the same each time they sign in. */
export function opaqueId({ id }: Pick<Viewer, 'id'>): string {
  return createHash('sha256').update(`person:${id}`).digest('base64url').slice(0, 22);
}

/** One of our own addresses to go back to; anything else becomes the home page. */
export function safeReturnTo(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return paths.home();
  if (!URL.canParse(value, 'http://own.invalid')) return paths.home();
  const { host, pathname, search } = new URL(value, 'http://own.invalid');
  // `/.//elsewhere` folds to `//elsewhere`, which a browser reads as another site.
  return host === 'own.invalid' && !pathname.startsWith('//') ? pathname + search : paths.home();
}

async function lookUp(request: Request) {
  const token = await readToken(request);
  return token ? findViewer(token, new Date()) : undefined;
}
