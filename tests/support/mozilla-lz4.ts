/** What Firefox writes before its packed files, followed by their size in four bytes. */
const magic = 'mozLz40\0';

/**
 * Unpacks a file that Firefox has packed, such as the list of its open pages.
 * @param packed a whole `.jsonlz4` or `.baklz4` file: one block of LZ4 after twelve bytes
 * @throws when it is no such file
 */
export function unpackMozilla(packed: Buffer): Buffer {
  if (packed.subarray(0, 8).toString('latin1') !== magic)
    throw new Error('not a file that Firefox has packed');
  const size = packed.readUInt32LE(8);
  const out = Buffer.alloc(size);
  let [from, to] = [12, 0];
  /** Lengths of 15 and more go on in the bytes that follow, until one is under 255. */
  const length = (start: number): number => {
    let total = start;
    for (let byte = start === 15 ? 255 : 0; byte === 255; total += byte) byte = packed[from++] ?? 0;
    return total;
  };
  while (from < packed.length && to < size) {
    const token = packed[from++] ?? 0;
    const literals = length(token >> 4);
    packed.copy(out, to, from, from + literals);
    [from, to] = [from + literals, to + literals];
    if (to >= size) break;
    const back = packed.readUInt16LE(from);
    from += 2;
    // Byte by byte: what is repeated may reach into what is being written.
    for (let left = length(token & 15) + 4; left > 0; left -= 1, to += 1) out[to] = out[to - back]!;
  }
  return out;
}
