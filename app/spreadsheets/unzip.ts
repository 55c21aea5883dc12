import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { accept, type Result, refuse } from '~/domain/result';

/** Why a file's parts cannot be had: it is no zip, is locked by a password, or unpacks to more than is taken. */
export type ZipRefusal = 'not_a_workbook' | 'password' | 'too_much_inside';

/** The most that is unpacked of one file. */
export const zipLimits = { bytes: 50 * 1024 * 1024, entries: 500 };

/**
 * The parts of a zip from outside, by path. What its directory declares is added up before anything is unpacked, and
 * nothing is unpacked beyond what was declared, because a declared size can lie.
 */
export async function unzip(bytes: Uint8Array): Promise<Result<Map<string, Uint8Array>, ZipRefusal>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = readDirectory(file);
  if (!listed) return refuse(isLocked(file) ? 'password' : 'not_a_workbook');
  if (listed.some(({ encrypted }) => encrypted)) return refuse('password');
  if (listed.reduce((sum, { size }) => sum + size, 0) > zipLimits.bytes) return refuse('too_much_inside');
  const parts = new Map<string, Uint8Array>();
  for (const entry of listed) {
    const content = await unpack(file, entry);
    if (!content) return refuse('too_much_inside');
    parts.set(entry.path, content);
  }
  return accept(parts);
}

/** Whether a file begins as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).equals(signatures.file);
}

type Entry = { path: string; method: number; packed: number; size: number; at: number; encrypted: boolean };

const signatures = {
  file: Buffer.from('PK\u0003\u0004', 'latin1'),
  listed: 0x02014b50,
  end: Buffer.from('PK\u0005\u0006', 'latin1'),
  /** What Office writes around a workbook with a password, and what it wrote before 2007. */
  compound: Buffer.from('d0cf11e0', 'hex'),
};
const stored = 0;
const deflated = 8;
const inflate = promisify(inflateRaw);

/** Every entry that the directory at the end lists; undefined where there is none that could be followed. */
function readDirectory(file: Buffer): Entry[] | undefined {
  const end = file.lastIndexOf(signatures.end);
  if (!isZip(file) || end < 0 || end + 22 > file.length) return undefined;
  const count = file.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  if (count > zipLimits.entries) return undefined;
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== signatures.listed) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      path: file.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** What an entry holds; undefined when that is not as long as was declared or cannot be unpacked. */
async function unpack(file: Buffer, { at, method, packed, size }: Entry): Promise<Uint8Array | undefined> {
  if (at + 30 > file.length || (method !== stored && method !== deflated)) return undefined;
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const content = file.subarray(start, start + packed);
  if (method === stored || size === 0)
    return content.length === size || size === 0 ? content.subarray(0, size) : undefined;
  const unpacked = await inflate(content, { maxOutputLength: size }).catch(() => undefined);
  return unpacked?.length === size ? unpacked : undefined;
}

function isLocked(file: Buffer): boolean {
  return file.subarray(0, 4).equals(signatures.compound);
}
