// The production server: Express in front of the Remix build.
import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express from 'express';
import remixConfig from '../remix.config.js';
import { accessLog } from './access-log.mjs';
import { busyPortMessage, chosenAddress } from './address.mjs';
import { root } from './environment.mjs';
import { startExports } from './exports.mjs';
import { pace } from './pace.mjs';
import { servePacked } from './precompress.mjs';
import { addressedTo, publicAddress, trustedProxies } from './public-address.mjs';
import { calmError, limitBody, refuseForeign, refuseMalformed } from './refusals.mjs';
import { securityHeaders } from './security-headers.mjs';
import { StepFailed } from './steps.mjs';

/**
 * The whole HTTP side of the service around a Remix build, not yet listening.
 * @param {import('@remix-run/node').ServerBuild} build
 * @param {NodeJS.ProcessEnv} settings
 * @param {((name: string, args: readonly unknown[]) => Promise<unknown>) | undefined} besideOthers does a task elsewhere
 */
export function createApp(build, settings = process.env, besideOthers = undefined) {
  const publicUrl = publicAddress(settings);
  const client = path.resolve(root, build.assetsBuildDirectory);
  const assets = path.join(client, 'assets');
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies(settings));
  app.locals.stylesheet = readdirSync(assets).find((file) => file.endsWith('.css'));

  // The names of these files hold a hash of their contents. They are no documents, so they go without what guards and
  // traces documents, which would often outweigh them.
  app.use(
    '/assets',
    compression({ threshold: 1024, brotli }),
    servePacked(assets),
    express.static(assets, { ...plain, ...unchanging, fallthrough: false, setHeaders }),
  );
  app.use(accessLog(settings));
  app.use(refuseMalformed);
  app.use(compression({ threshold: 1024, brotli }));
  app.use(pace);
  app.use(securityHeaders({ https: publicUrl?.protocol === 'https:' }));
  app.use(addressedTo(publicUrl));
  app.use(refuseForeign);
  app.use(express.static(client, { ...plain, maxAge: '1h' }));
  app.all('*', limitBody, createRequestHandler({ build, mode: settings.NODE_ENV, getLoadContext }));
  app.use(calmError);
  return app;

  /** What the routes are given with a request beside the request itself. @type {import('@remix-run/express').GetLoadContextFunction} */
  function getLoadContext(request, response) {
    const { nonce, requestId, mayGoOn } = response.locals;
    return { nonce, requestId, clientAddress: request.ip, mayGoOn, besideOthers };
  }
}

const plain = { index: false, redirect: false };
const unchanging = { immutable: true, maxAge: '1y', etag: false, lastModified: false, acceptRanges: false };
/** A twelfth smaller than its default, for a few milliseconds. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

function setHeaders(/** @type {import('express').Response} */ response) {
  response.set({ 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin' });
}

async function main() {
  process.env.NODE_ENV ??= 'production';
  const { host, port, url } = chosenAddress();
  const entry = path.join(root, remixConfig.buildDirectory ?? 'build', 'server', 'index.js');
  process.env.EXPORTS_WORKER = 'thread';
  const build = await import(pathToFileURL(entry).href);
  const exports = startExports(pathToFileURL(entry).href);
  const server = createApp(build, process.env, exports.ask).listen(port, host, () => {
    if (process.send) process.send('listening');
    else console.log(`Report pathfinder progress is at ${url}`);
  });
  // Longer than the minute for which most proxies keep a connection, or they would send a request into a closed one.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  server.requestTimeout = 60_000;
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    console.error(
      error.code === 'EADDRINUSE' ? busyPortMessage(port, 'node scripts/serve.mjs') : error.message,
    );
    process.exit(1);
  });
  const finishWork = () => Promise.all([build.entry.module.finishWork(), exports.stop()]);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(server, finishWork));
}

/**
 * Lets running requests, and what the server is doing by itself, end: for ten seconds at most.
 * @param {import('node:http').Server} server
 * @param {() => Promise<unknown>} finishWork
 */
function finish(server, finishWork) {
  const closed = new Promise((resolve) => server.close(resolve));
  Promise.all([closed, finishWork()]).finally(() => process.exit(0));
  setTimeout(() => process.exit(0), 10_000).unref();
}

const startedFile = process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href;
if (startedFile === import.meta.url)
  await main().catch((error) => {
    const missing = error.code === 'ERR_MODULE_NOT_FOUND' && `Run npm run build first: ${error.message}`;
    console.error(missing || (error instanceof StepFailed ? error.message : error));
    process.exit(1);
  });
