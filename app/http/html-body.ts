import { Transform } from 'node:stream';

/**
 * What a page is written to on its way out. React 18 puts empty bytes before a character of several bytes that meets the
 * end of its buffer (facebook/react issue 24985); no page has one on purpose, so they are taken out.
 */
export function htmlBody(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}
