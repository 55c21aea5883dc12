import { PassThrough } from 'node:stream';
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import type { LoadContext } from '~/http/load-context';
import { openQuarters } from '~/services/quarters.server';
import { NonceContext } from '~/ui/nonce';

export const streamTimeout = 5_000;
const neverKept = 'private, no-store';
const hour = 60 * 60 * 1000;

// On the global object, because a development reload evaluates this module again.
const holder = globalThis as { pathfinderQuarters?: ReturnType<typeof setInterval> };
if (process.env.NODE_ENV !== 'test') {
  clearInterval(holder.pathfinderQuarters);
  holder.pathfinderQuarters = setInterval(addQuarters, hour).unref();
  void addQuarters();
}

/** Renders a page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const { nonce } = loadContext as LoadContext;
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady';
  let finalStatus = status;
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [ready]() {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          headers.set('Cache-Control', neverKept);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          finalStatus = 500;
          logError(error, request, loadContext);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** Answers a page's data; like pages, never kept by a browser or a proxy. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  response.headers.set('Cache-Control', neverKept);
  return response;
};

/** A bug: logged with the request's id, never with what anybody typed. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // A refusal such as a method that an address does not take is an answer, not a bug.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted) logError(error, request, context);
};

/** Adds the quarters that are missing; when that fails it is logged, and tried again with the next hour. */
async function addQuarters() {
  try {
    await openQuarters(new Date());
  } catch (error) {
    const what = error instanceof Error ? describeBug(error) : String(error);
    console.error(JSON.stringify({ level: 'error', during: 'adding quarters', what }));
  }
}

function logError(error: unknown, request: Request, context: AppLoadContext) {
  const { requestId } = context as LoadContext;
  const { method, url } = request;
  const what = error instanceof Error ? describeBug(error) : String(error);
  console.error(
    JSON.stringify({ level: 'error', requestId, method, path: maskTokens(new URL(url).pathname), what }),
  );
}

/** Where it broke and why, without the values that a failed query's own message holds. */
function describeBug(error: Error): string {
  const { query, cause } = error as Error & { query?: string };
  if (query === undefined) return error.stack ?? error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (cause as { code?: string } | undefined)?.code ?? 'no code';
  return [`Failed query (${code}): ${query}`, ...frames].join('\n');
}

/** An address may hold a one-time token, which no log may. */
function maskTokens(path: string) {
  return path.replace(/[\w-]{24,}/g, '…');
}
