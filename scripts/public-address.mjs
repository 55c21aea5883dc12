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

/**
 * Makes every request one to PUBLIC_URL, whatever a proxy calls this server; otherwise only a trusted proxy's word
 * about the address is heard. Remix compares a posted form's origin with this address.
 * @param {URL | undefined} publicUrl
 * @returns {import('express').RequestHandler}
 */
export function addressedTo(publicUrl) {
  return (request, _response, next) => {
    const trusted = isFromTrustedProxy(request);
    if (publicUrl) {
      request.headers.host = publicUrl.host;
      Object.defineProperty(request, 'protocol', { value: publicUrl.protocol.slice(0, -1) });
    }
    if (publicUrl || !trusted) delete request.headers['x-forwarded-host'];
    if (publicUrl || !trusted) delete request.headers['x-forwarded-proto'];
    if (!trusted) delete request.headers['x-forwarded-for'];
    next();
  };
}

/** Whether the other end of the connection is a proxy that may speak for its visitors. */
export function isFromTrustedProxy(/** @type {import('express').Request} */ request) {
  return request.app.get('trust proxy fn')(request.socket.remoteAddress, 0);
}
