import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const { BROTLI_PARAM_MODE, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;

/** Lays a copy beside each script and stylesheet, packed as small as Brotli can: too slow to do at each request. */
export function precompress(/** @type {string} */ folder) {
  for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file))) {
    const bytes = readFileSync(path.join(folder, name));
    const params = {
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_QUALITY]: 11,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
  }
}

/**
 * Sends the packed copy of a file where there is one and the browser takes it; stands before what serves the folder.
 * @returns {import('express').RequestHandler}
 */
export function servePacked(/** @type {string} */ folder) {
  const packed = new Set(
    existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.br')) : [],
  );
  return (request, response, next) => {
    const name = request.path.slice(1);
    response.vary('Accept-Encoding');
    if (packed.has(`${name}.br`) && request.acceptsEncodings('br', 'identity') === 'br') {
      request.url = `/${name}.br`;
      response.type(path.extname(name)).set('Content-Encoding', 'br');
    }
    next();
  };
}
