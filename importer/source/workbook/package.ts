import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import JSZip from 'jszip';
import { message } from '../../messages/message';
import { limits } from '../limits';
import { BrokenWorkbook, damaged, tooLarge } from './broken-workbook';
import { elements, type Element } from './elements';

/** What a part refers to by id. */
export interface Relation {
  readonly path: string;
  readonly type: string;
}

/** An entry with the checksum that the file has of it. */
type Packed = JSZip.JSZipObject & { readonly _data: { readonly crc32: number } };

const zipStart = Buffer.from('PK\x03\x04', 'latin1');
const oldStart = Buffer.from('d0cf11e0', 'hex');
/** Name of the stream that holds a workbook with a password, as it stands in the directory of the file. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
const openDocument = Buffer.from('mimetypeapplication/vnd.oasis.opendocument', 'latin1');

/** The parts of a workbook: a ZIP file is held as it is, and each part unpacked a piece at a time when it is read. */
export class WorkbookPackage {
  private constructor(private readonly zip: JSZip) {}

  static async open(path: string): Promise<WorkbookPackage> {
    if ((await stat(path)).size > limits.packedBytes) throw tooLarge(`${limits.packedBytes / 2 ** 20} MB`);
    const content = await readFile(path);
    if (content.subarray(0, 4).equals(oldStart)) {
      throw new BrokenWorkbook(content.includes(encrypted) ? message('file-password') : message('file-other-spreadsheet', { kind: message('old-workbook') }));
    }
    if (!content.subarray(0, 4).equals(zipStart)) throw new BrokenWorkbook(message('file-no-workbook'));
    if (content.subarray(0, 200).includes(openDocument)) throw new BrokenWorkbook(message('file-other-spreadsheet', { kind: message('open-document') }));
    try {
      return new WorkbookPackage(await JSZip.loadAsync(content));
    } catch (cause) {
      throw damaged(cause);
    }
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  /** A part's bytes as they are unpacked. At its end they are held against their checksum, which JSZip leaves to its callers: a byte that changed would be another value. */
  private async *pieces(path: string): AsyncGenerator<Uint8Array> {
    const part = this.zip.file(path) as Packed | null;
    if (!part) throw damaged();
    let sum = 0;
    for await (const piece of new Readable().wrap(part.nodeStream()) as AsyncIterable<Uint8Array>) {
      sum = crc32(piece, sum);
      yield piece;
    }
    if (sum !== part._data.crc32 >>> 0) throw damaged();
  }

  /** The elements of a part, a batch for each piece. */
  async *elements(path: string): AsyncGenerator<readonly Element[]> {
    const pieces = this.pieces(path);
    try {
      yield* elements(pieces);
    } catch (cause) {
      throw cause instanceof BrokenWorkbook ? cause : damaged(cause);
    }
  }

  /** Whether some bytes stand in a part, without taking it for XML: several times as fast as reading it. */
  async holds(path: string, wanted: string): Promise<boolean> {
    let last = Buffer.alloc(0);
    let bytes = 0;
    try {
      for await (const piece of this.pieces(path)) {
        bytes += piece.length;
        if (bytes > limits.partBytes) throw tooLarge(`${limits.partBytes / 2 ** 30} GB`);
        const seen = Buffer.concat([last, piece]);
        if (seen.includes(wanted)) return true;
        last = seen.subarray(Math.max(0, seen.length - wanted.length));
      }
      return false;
    } catch (cause) {
      throw cause instanceof BrokenWorkbook ? cause : damaged(cause);
    }
  }

  /** Relations of a part by id; those of the package itself for an empty path. */
  async relations(path: string): Promise<ReadonlyMap<string, Relation>> {
    const { dir, base } = posix.parse(path);
    const relations = new Map<string, Relation>();
    const file = posix.join(dir, '_rels', `${base}.rels`);
    if (!this.has(file)) return relations;
    for await (const batch of this.elements(file)) {
      for (const element of batch) {
        if (element.kind !== 'open' || element.name !== 'Relationship') continue;
        const { Id: id = '', Target: target = '', Type: type = '' } = element.attributes;
        relations.set(id, { path: target.startsWith('/') ? target.slice(1) : posix.join(dir, target), type: type.slice(type.lastIndexOf('/') + 1) });
        if (relations.size > limits.formats) throw tooLarge(`${limits.formats} parts`);
      }
    }
    return relations;
  }
}
