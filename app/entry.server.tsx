import { isMainThread } from 'node:worker_threads';
import type {
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { doTask } from '~/http/beside-others.server';
import { htmlBody } from '~/http/html-body';
import type { LoadContext } from '~/http/load-context';
import { NonceContext } from '~/ui/nonce';
import { finishWork, startWork, workOnExports } from './background.server';
import { describeBug } from './describe-bug';

export const streamTimeout = 5_000;
const neverKept = 'private, no-store';

// The thread that makes exports does nothing else.
if (process.env.NODE_ENV !== 'test' && isMainThread) startWork();

export { doTask, finishWork, workOnExports };

/** Renders a page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const { nonce } = loadContext as LoadContext;
  let finalStatus = status;
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          headers.set('Content-Type', 'text/html; charset=utf-8');
          headers.set('Cache-Control', neverKept);
          const answer = (body: BodyInit) => new Response(body, { headers, status: finalStatus });
          htmlBody(pipe).then(answer).then(resolve, reject);
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

function logError(error: unknown, request: Request, context: AppLoadContext) {
  const { requestId } = context as LoadContext;
  const { method, url } = request;
  console.error(
    JSON.stringify({
      level: 'error',
      requestId,
      method,
      path: maskTokens(new URL(url).pathname),
      what: describeBug(error),
    }),
  );
}

/** An address may hold a one-time token, which no log may. */
function maskTokens(path: string) {
  return path.replace(/[\w-]{24,}/g, '…');
}
