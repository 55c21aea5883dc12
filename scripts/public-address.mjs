import { StepFailed } from './steps.mjs';

/**
 * Which proxies may say where a request came from: TRUST_PROXY in Express's words, else one on this machine when
 * PUBLIC_URL shows that there is a proxy, else none.
 * @param {NodeJS.ProcessEnv} settings
 */
export function trustedProxies({ TRUST_PROXY, PUBLIC_URL }) {
  if (!TRUST_PROXY) return PUBLIC_URL ? 'loopback' : false;
  if (TRUST_PROXY === 'true') return true;
  return /^\d+$/.test(TRUST_PROXY) ? Number(TRUST_PROXY) : TRUST_PROXY;
}

/** The address by which people know the service, from PUBLIC_URL; nothing when it is not set. */
export function publicAddress(/** @type {NodeJS.ProcessEnv} */ { PUBLIC_URL }) {
  if (!PUBLIC_URL) return undefined;
  if (URL.canParse(PUBLIC_URL) && /^https?:/.test(PUBLIC_URL)) return new URL(PUBLIC_URL);
  throw new StepFailed(
    `PUBLIC_URL must be a whole address such as https://progress.example.org, not "${PUBLIC_URL}".`,
  );
}

/**
 * Makes every request one to the public address, whatever a proxy calls this server; without one, a trusted proxy's
 * word is taken. Remix compares a posted form's origin with the address that results.
 * @param {URL | undefined} publicUrl
 * @returns {import('express').RequestHandler}
 */
export function addressedTo(publicUrl) {
  return (request, _response, next) => {
    const { headers } = request;
    const trusted = isFromTrustedProxy(request);
    const forwarded = trusted ? request.get('x-forwarded-host')?.split(',')[0]?.trim() : undefined;
    const host = publicUrl?.host ?? forwarded;
    if (host) headers.host = host;
    delete headers['x-forwarded-host'];
    if (publicUrl) Object.defineProperty(request, 'protocol', { value: publicUrl.protocol.slice(0, -1) });
    if (!trusted) {
      delete headers['x-forwarded-proto'];
      delete headers['x-forwarded-for'];
    }
    next();
  };
}

/** Whether the other end of the connection is a proxy that may speak for its visitors. */
export function isFromTrustedProxy(/** @type {import('express').Request} */ request) {
  return request.app.get('trust proxy fn')(request.socket.remoteAddress, 0);
}
