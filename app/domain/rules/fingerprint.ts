/** A short text that stands for some values: the same for the same, and all but surely another for others. */
export function fingerprintOf(...values: readonly unknown[]): string {
  const text = JSON.stringify(values);
  return [0x811c9dc5, 0x1b873593].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

/** FNV-1a over UTF-16 units, with a last stir so that near texts end far apart. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
