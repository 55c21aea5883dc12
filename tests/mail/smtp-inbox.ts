import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** What a mail server took: who from and to as the envelope says it, and the message as it came over the wire. */
export type Taken = { from: string; to: string[]; raw: string };

/** How a mail server behaves; each may be changed while it runs. */
export type Manner = {
  /** Addresses that it refuses, and the code it refuses them with. */
  refuses: Map<string, number>;
  /** Called with every message before it is taken; may throw. */
  before: (taken: Taken) => Promise<void> | void;
};

/** A real mail server on this machine, on the given port or a free one; gone after the test. */
export async function smtpInbox(port = 0) {
  const taken: Taken[] = [];
  const manner: Manner = { refuses: new Map(), before: () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const code = manner.refuses.get(address);
      done(code ? Object.assign(new Error(`<${address}> is not taken here`), { responseCode: code }) : null);
    },
    onData(stream, { envelope }, done) {
      const keep = async () => {
        const raw = await text(stream);
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const message = { from, to: envelope.rcptTo.map(({ address }) => address), raw };
        await manner.before(message);
        taken.push(message);
      };
      keep().then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: chosen } = server.server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise<void>((resolve) => server.close(() => resolve()));
    return closed;
  };
  onTestFinished(close);
  return { url: `smtp://127.0.0.1:${chosen}`, port: chosen, taken, manner, close };
}

/** The headers and the text of a message as it came over the wire. */
export function parts(raw: string): { headers: string; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, end).replace(/\r\n\s+/g, ' ');
  const body = raw.slice(end + 4);
  const decoded = /quoted-printable/i.test(headers) ? fromQuotedPrintable(body) : fromBase64(headers, body);
  return { headers, body: decoded.replaceAll('\r\n', '\n').trim() };
}

/** A header as a reader sees it. */
export function header(headers: string, name: string): string {
  const found = new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  return found
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, word: string) => fromQuotedPrintable(word.replaceAll('_', ' ')))
    .replace(/=\?utf-8\?b\?(.*?)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString());
}

function fromBase64(headers: string, body: string) {
  return /encoding: base64/i.test(headers) ? Buffer.from(body, 'base64').toString() : body;
}

function fromQuotedPrintable(written: string) {
  const bytes = written
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
