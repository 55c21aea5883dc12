import { randomBytes } from 'node:crypto';
import helmet from 'helmet';

/**
 * The headers that hold every page to our own scripts and styles; `https` adds that browsers never go back to http.
 * @param {{ https: boolean }} options
 * @returns {import('express').RequestHandler[]}
 */
export function securityHeaders({ https }) {
  return [
    (_request, response, next) => {
      response.locals.nonce = randomBytes(16).toString('base64');
      response.setHeader(
        'Permissions-Policy',
        'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      );
      next();
    },
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy },
      frameguard: { action: 'deny' },
      // Under helmet's own choice, no-referrer, browsers post plain forms with `Origin: null`, which Remix refuses.
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: false },
    }),
  ];
}

const nonce = (/** @type {any} */ _request, /** @type {any} */ response) =>
  `'nonce-${response.locals.nonce}'`;

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", nonce],
  styleSrc: ["'self'"],
  styleSrcAttr: ["'none'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
};
