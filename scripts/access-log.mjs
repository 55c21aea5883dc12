import { randomUUID } from 'node:crypto';
import { isFromTrustedProxy } from './public-address.mjs';

/**
 * Gives each request an id, its answer a Server-Timing header, and the log one line of JSON without personal data.
 * Nothing that a route has not marked otherwise may be stored by a browser or a proxy.
 * @param {NodeJS.ProcessEnv} settings
 * @returns {import('express').RequestHandler}
 */
export function accessLog({ LOG, DEMONSTRATION }) {
  const wanted = LOG ? LOG !== '0' : DEMONSTRATION !== '1';
  return (request, response, next) => {
    const began = performance.now();
    const { method, path } = request;
    const id = idFor(request);
    response.locals.requestId = id;
    response.setHeader('X-Request-Id', id);
    beforeHeaders(response, () => {
      response.setHeader('Server-Timing', `total;dur=${(performance.now() - began).toFixed(1)}`);
      if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
    });
    if (wanted && !path.startsWith('/assets/') && !path.startsWith('/health/'))
      response.once('close', () => {
        const ms = Math.round(performance.now() - began);
        const time = new Date().toISOString();
        console.log(
          JSON.stringify({ time, method, path: withoutSecrets(path), status: response.statusCode, ms, id }),
        );
      });
    next();
  };
}

/** A proxy's own id is kept, so that its log and ours can be read together. */
function idFor(/** @type {import('express').Request} */ request) {
  const given = request.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) && isFromTrustedProxy(request) ? given : randomUUID();
}

/** A long word with a digit or a capital in it may be a one-time link, and whoever reads the log could use it. */
function withoutSecrets(/** @type {string} */ path) {
  return path.replace(/[\w-]{24,}/g, (word) => (/[\dA-Z]/.test(word) ? '…' : word));
}

/** Calls `work` at the last moment at which a header can still be set. */
function beforeHeaders(/** @type {import('express').Response} */ response, /** @type {() => void} */ work) {
  const { writeHead } = response;
  response.writeHead = (/** @type {any[]} */ ...args) => {
    work();
    // @ts-expect-error one call of the overloads is passed on as it came
    return writeHead.apply(response, args);
  };
}
