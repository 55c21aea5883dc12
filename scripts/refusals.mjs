/** The most that one request may carry. */
export const bodyLimit = 1024 * 1024;

/** The most that an upload of the offline workbook may carry: 5 MB, and the form round it. */
export const uploadLimit = 5 * 1024 * 1024 + 64 * 1024;

/** @type {Record<number, [title: string, ...sentences: string[]]>} */
const pages = {
  400: [
    'That address or form could not be read',
    'Nothing was changed.',
    'Check the address, or go back and try again.',
  ],
  403: [
    'This form came from another site',
    'Nothing was changed.',
    'Open the page in this service and try again.',
  ],
  404: ['Page not found', 'If you typed the address, check that it is right.'],
  413: [
    'What you sent is too large',
    'Nothing was saved.',
    'A form can be up to 1 MB, and an offline workbook up to 5 MB. Go back and send less.',
  ],
  405: ['That cannot be done here', 'Nothing was changed.'],
  500: ['Sorry, there is a problem with the service', 'Try again later.', 'What you saved before is safe.'],
};

/** Answers 400 to an address or host that cannot be decoded, 405 to TRACE, before anything else has to make sense of it. */
export function refuseMalformed(
  /** @type {import('express').Request} */ request,
  /** @type {import('express').Response} */ response,
  /** @type {import('express').NextFunction} */ next,
) {
  // The one method that reaches this far and that a Request cannot carry.
  if (request.method === 'TRACE') return refuse(response, 405);
  try {
    new URL(`http://${request.headers.host}${request.originalUrl}`);
    if (!decodeURIComponent(request.path).includes('\0')) return next();
  } catch {}
  refuse(response, 400);
}

/** Answers 403 to anything but a look from another site's page, before Remix stumbles over it. */
export function refuseForeign(
  /** @type {import('express').Request} */ request,
  /** @type {import('express').Response} */ response,
  /** @type {import('express').NextFunction} */ next,
) {
  const { origin, host } = request.headers;
  const looking = request.method === 'GET' || request.method === 'HEAD';
  if (looking || origin === undefined) return next();
  if (URL.canParse(origin) && new URL(origin).host === host) return next();
  refuse(response, 403);
}

/** Answers 413 to a body over the limit: at once when it says its length, otherwise as soon as it has grown too long. */
export function limitBody(
  /** @type {import('express').Request} */ request,
  /** @type {import('express').Response} */ response,
  /** @type {import('express').NextFunction} */ next,
) {
  const limit = isUpload(request) ? uploadLimit : bodyLimit;
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > limit) return refuse(response, 413, tooLarge(request, length));
  // Nobody reads what comes with a look, so nobody would hear of it being too long either.
  if (request.method === 'GET' || request.method === 'HEAD') {
    request.resume();
    return next();
  }
  if (request.headers['transfer-encoding']) {
    let received = 0;
    // Remix adds its own listener before anything flows, because everything from here to there is synchronous.
    request.on('data', (chunk) => {
      received += chunk.length;
      if (received > limit) refuseRest(request, response);
    });
  }
  next();
}

/** What is said of a workbook that is too large, with the way back to its page; undefined of anything else. */
function tooLarge(/** @type {import('express').Request} */ request, length = 0) {
  if (!isUpload(request)) return undefined;
  const size = length > 0 ? ` Yours is ${(length / 1024 / 1024).toFixed(1)} MB.` : '';
  return {
    page: [
      'The workbook is too large',
      `Nothing was changed. A workbook can be up to 5 MB.${size}`,
      'Take out any pictures or sheets that were added to it, save it, and upload it again. Or download the workbook again, and copy your answers into the new one.',
    ],
    back: { href: request.path, text: 'Go back to the workbook' },
  };
}

/** Whether a request is sent to where an area uploads its workbook. */
function isUpload(/** @type {import('express').Request} */ { method, path }) {
  return method === 'POST' && /^\/returns\/[a-z0-9-]+\/[a-z0-9-]+\/workbook$/.test(path);
}

/** The last resort for an error outside the routes. @type {import('express').ErrorRequestHandler} */
export function calmError(error, _request, response, _next) {
  const status = error.status >= 400 && error.status < 500 ? error.status : 500;
  if (response.writableEnded) return;
  if (status === 500)
    console.error(
      JSON.stringify({ level: 'error', id: response.locals.requestId, error: String(error.stack ?? error) }),
    );
  if (response.headersSent) response.destroy();
  else refuse(response, status);
}

/**
 * Makes the body end in an error, so that no action takes the part it has read for the whole, and lets the rest go by
 * unread, because a browser shows the answer only once it has sent everything.
 */
function refuseRest(
  /** @type {import('express').Request} */ request,
  /** @type {import('express').Response} */ response,
) {
  if (!response.headersSent) refuse(response, 413, tooLarge(request));
  request.removeAllListeners('data');
  if (request.listenerCount('error') > 0)
    request.emit('error', new Error('The body of the request is too large'));
  request.resume();
}

function refuse(
  /** @type {import('express').Response} */ response,
  /** @type {number} */ status,
  /** @type {{ page?: string[], back?: { href: string, text: string } }} */ own = {},
) {
  const [title, ...sentences] = own.page ?? pages[status] ?? pages[400] ?? [];
  const back = own.back ?? { href: '/', text: 'Go to the first page' };
  const { stylesheet } = response.app.locals;
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Report pathfinder progress</title>
<link rel="icon" href="/favicon.svg">
${stylesheet ? `<link rel="stylesheet" href="/assets/${stylesheet}">` : ''}
</head>
<body class="govuk-template__body">
<div class="govuk-width-container"><main class="govuk-main-wrapper">
<h1 class="govuk-heading-l">${title}</h1>
${sentences.map((sentence) => `<p class="govuk-body">${sentence}</p>`).join('\n')}
<p class="govuk-body"><a class="govuk-link" href="${back.href}">${back.text}</a></p>
</main></div>
</body>
</html>
`);
}
