import { crc32 } from 'node:zlib';

const most = 0xffffffff;
const headerExtra = 20;

/** An archive in the form for files beyond 4 GB, as some programs write each of theirs: sizes and places stand in 64 bits behind the names. */
export function zip64(files: Readonly<Record<string, Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const sum = crc32(content);
    const body = Buffer.concat([fields([4, 0x04034b50], [2, 45], [2, 0], [2, 0], [4, 0], [4, sum], [4, most], [4, most], [2, name.length], [2, headerExtra]), name, extra(content.length, content.length), content]);
    const entry = [[4, 0x02014b50], [2, 45], [2, 45], [2, 0], [2, 0], [4, 0], [4, sum], [4, most], [4, most], [2, name.length], [2, headerExtra + 8], [2, 0], [2, 0], [2, 0], [4, 0], [4, most]] as const;
    directory.push(Buffer.concat([fields(...entry), name, extra(content.length, content.length, at)]));
    bodies.push(body);
    at += body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  const end = fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, at]);
  const locator = fields([4, 0x07064b50], [4, 0], [8, at + size], [4, 1]);
  return Buffer.concat([...bodies, ...directory, end, locator, fields([4, 0x06054b50], [2, 0], [2, 0], [2, 0xffff], [2, 0xffff], [4, most], [4, most], [2, 0])]);
}

const extra = (...sizes: number[]): Buffer => fields([2, 1], [2, sizes.length * 8], ...sizes.map((size) => [8, size] as const));

/** Numbers with the lowest byte first, each of so many bytes. */
function fields(...parts: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
