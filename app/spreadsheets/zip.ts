import { crc32, deflateRawSync } from 'node:zlib';
import * as XLSX from 'xlsx';

/** The parts of a spreadsheet file by their paths, in order; all of them are text. */
export type Parts = Map<string, string>;

/** The parts of a file that the library wrote. */
export function readZip(bytes: Uint8Array): Parts {
  const { FullPaths, FileIndex } = XLSX.CFB.read(bytes, { type: 'buffer' }) as Container;
  const parts: Parts = new Map();
  FullPaths.forEach((path, at) => {
    const entry = FileIndex[at];
    const inside = path.slice('Root Entry/'.length);
    // The library keeps a mark of its own among the parts of every container.
    if (entry?.type === 2 && inside !== '\u0001Sh33tJ5') parts.set(inside, decoder.decode(entry.content));
  });
  return parts;
}

/** The same parts always give the same bytes; a `mimetype` comes first and as it is, as OpenDocument asks. */
export function writeZip(
  parts: ReadonlyMap<string, string | Uint8Array>,
  { pack } = { pack: true },
): Uint8Array {
  const paths = [...parts.keys()].sort((a, b) => rank(a) - rank(b));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of paths) {
    const { local, central } = entryOf(
      path,
      Buffer.from(parts.get(path) ?? ''),
      offset,
      pack && path !== first,
    );
    files.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((total, { length }) => total + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(paths.length, 8);
  end.writeUInt16LE(paths.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

type Container = { FullPaths: string[]; FileIndex: { type: number; content: Uint8Array }[] };

const decoder = new TextDecoder();
const first = 'mimetype';
const firstOfJanuary1980 = 0x21;

function rank(path: string): number {
  return [first, '[Content_Types].xml'].includes(path) ? 0 : 1;
}

function entryOf(path: string, content: Buffer, offset: number, pack: boolean) {
  const name = Buffer.from(path);
  const deflated = pack ? deflateRawSync(content) : content;
  // What the local and the central header share, in both at the same distance from one another's start.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(pack ? 8 : 0, 4);
  shared.writeUInt16LE(firstOfJanuary1980, 8);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(deflated.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([signature(0x04034b50), shared, name, deflated]),
    central: Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared, place, name]),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
