import { Writable } from 'node:stream';

/**
 * The whole of a page as React writes it. React writes some 2 KB at a time, and compressing each piece by itself costs
 * more than drawing the page, so a page leaves in one piece. React 18 puts empty bytes before a character of several
 * bytes that meets the end of its buffer (facebook/react issue 24985); no page has one on purpose, so they are taken out.
 */
export function htmlBody(pipe: (page: Writable) => void): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const page = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece.includes(0) ? Buffer.from(piece.filter((byte) => byte !== 0)) : piece);
        done();
      },
    });
    page.on('finish', () => resolve(Buffer.concat(pieces)));
    page.on('error', reject);
    pipe(page);
  });
}
