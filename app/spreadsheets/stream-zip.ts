import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file that goes into an archive as it is made. */
export type ZipEntry = { name: string; body: () => AsyncIterable<Uint8Array> };

/**
 * An archive of these files in this order, each deflated while it is made: sizes follow the contents, so nothing is held
 * back. The same contents always give the same bytes. Fails when a file fails, never ends short.
 */
export async function* streamZip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body } of entries) {
    const path = Buffer.from(name);
    const start = Buffer.concat([signature(0x04034b50), headOf(path), path]);
    yield start;
    const counted = { crc: 0, size: 0, packed: 0 };
    for await (const piece of deflate(counting(body(), counted))) {
      counted.packed += piece.length;
      yield piece;
    }
    const sizes = sizesOf(counted);
    yield Buffer.concat([signature(0x08074b50), sizes]);
    directory.push(listed(path, sizes, offset));
    offset += start.length + counted.packed + 4 + sizes.length;
  }
  const listing = Buffer.concat(directory);
  yield listing;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

const firstOfJanuary1980 = 0x21;
/** Sizes stand after the contents, and the name is UTF-8. */
const flags = 0x0808;

async function* counting(body: AsyncIterable<Uint8Array>, counted: { crc: number; size: number }) {
  for await (const piece of body) {
    counted.crc = crc32(piece, counted.crc);
    counted.size += piece.length;
    yield piece;
  }
}

/** What is deflated of these pieces, as soon as there is some; an error of theirs is thrown here. */
async function* deflate(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw();
  const done = pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 1 }), packer);
  // Whoever reads the packer gets the same error; this one only must not go unheard before that.
  done.catch(() => {});
  yield* packer as AsyncIterable<Buffer>;
  await done;
}

/** What the local header and the directory say alike, from the flags to the length of the name. */
function headOf(path: Buffer, sizes: Buffer = Buffer.alloc(12)): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt16LE(firstOfJanuary1980, 8);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(path.length, 0);
  return Buffer.concat([head, sizes, lengths]);
}

function listed(path: Buffer, sizes: Buffer, offset: number): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), headOf(path, sizes), place, path]);
}

/** The checksum and both sizes; writing one of more than four gigabytes throws. */
function sizesOf({ crc, size, packed }: { crc: number; size: number; packed: number }): Buffer {
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc, 0);
  sizes.writeUInt32LE(packed, 4);
  sizes.writeUInt32LE(size, 8);
  return sizes;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
