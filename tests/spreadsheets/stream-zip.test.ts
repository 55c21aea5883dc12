import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamZip } from '~/spreadsheets/stream-zip';
import { unzip } from '~/spreadsheets/unzip';

type Files = [name: string, pieces: Uint8Array[]][];

const entriesOf = (files: Files) =>
  files.map(([name, pieces]) => ({
    name,
    async *body() {
      yield* pieces;
    },
  }));
async function zipped(files: Files): Promise<Buffer> {
  const pieces = [];
  for await (const piece of streamZip(entriesOf(files))) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('an archive made while it is read', () => {
  it('gives every file back to another reader, in order, and to our own', async () => {
    const script = `import io, json, sys, zipfile
z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert z.testzip() is None
print(json.dumps([[i.filename, z.read(i).hex()] for i in z.infolist()]))`;
    const name = fc.constantFrom('a.csv', 'b/c.json', 'żółw.txt', '空.csv', 'd.xml');
    const files = fc.uniqueArray(fc.tuple(name, fc.array(fc.uint8Array({ maxLength: 500 }))), {
      selector: ([each]) => each,
    });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const zip = await zipped(given);
        const wanted = given.map(([each, pieces]) => [each, Buffer.concat(pieces).toString('hex')]);
        const input = execFileSync('/usr/bin/python3', ['-c', script], { input: zip, encoding: 'utf8' });
        expect(JSON.parse(input)).toEqual(wanted);
        const own = await unzip(zip);
        if (given.length > 0)
          expect(
            own.ok && [...own.value].map(([each, bytes]) => [each, Buffer.from(bytes).toString('hex')]),
          ).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });

  it('hands on what is ready before the last file is made', async () => {
    let made = 0;
    const body = async function* () {
      for (let piece = 0; piece < 200; piece += 1) {
        made += 1;
        yield crypto.getRandomValues(new Uint8Array(20_000));
        await setTimeout();
      }
    };
    let early = 0;
    let received = 0;
    for await (const piece of streamZip([{ name: 'long.bin', body }])) {
      received += piece.length;
      if (made < 100) early = received;
    }
    expect(early).toBeGreaterThan(1000);
  });

  it('fails where a file fails, at its beginning or in its middle, and never ends short', async () => {
    for (const good of [0, 1, 50]) {
      const body = async function* () {
        for (let piece = 0; piece < good; piece += 1) yield Buffer.alloc(100_000, piece);
        throw new Error('The disk is gone.');
      };
      const pieces: Uint8Array[] = [];
      const read = async () => {
        for await (const piece of streamZip([...entriesOf([['a', [Buffer.from('a')]]]), { name: 'b', body }]))
          pieces.push(piece);
      };
      await expect(read()).rejects.toThrow('The disk is gone.');
      expect(Buffer.concat(pieces).includes('PK\u0005\u0006')).toBe(false);
    }
  });

  it('stops making a file that nobody reads on', async () => {
    let ended = false;
    const body = async function* () {
      try {
        for (;;) yield crypto.getRandomValues(new Uint8Array(60_000));
      } finally {
        ended = true;
      }
    };
    for await (const piece of streamZip([{ name: 'endless', body }])) if (piece.length > 1000) break;
    await setTimeout(50);
    expect(ended).toBe(true);
  });
});
