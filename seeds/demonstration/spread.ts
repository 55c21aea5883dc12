/** A whole number from 0 up to (not including) `size` that is always the same for the same keys. */
export function spread(size: number, ...keys: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of keys.join('|')) {
    hash ^= character.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) % size;
}
