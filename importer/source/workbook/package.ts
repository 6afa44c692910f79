import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { BrokenWorkbook, damaged } from './broken-workbook';
import { elements, type Element } from './elements';

/** What a part refers to by id. */
export interface Relation {
  readonly path: string;
  readonly type: string;
}

const zipStart = Buffer.from('PK\x03\x04', 'latin1');
const oldStart = Buffer.from('d0cf11e0', 'hex');

/** The parts of a workbook: a ZIP file is held as it is, and each part unpacked a piece at a time when it is read. */
export class WorkbookPackage {
  private constructor(private readonly zip: JSZip) {}

  static async open(path: string): Promise<WorkbookPackage> {
    const content = await readFile(path);
    if (content.subarray(0, 4).equals(oldStart)) throw new BrokenWorkbook('is an old workbook (.xls) or one with a password; save it as .xlsx without one');
    if (!content.subarray(0, 4).equals(zipStart)) throw new BrokenWorkbook('is no workbook, whatever its name says; save it as .xlsx');
    try {
      return new WorkbookPackage(await JSZip.loadAsync(content));
    } catch (cause) {
      throw new BrokenWorkbook(damaged, { cause });
    }
  }

  /** The elements of a part, a batch for each piece; none of a part that is not there. */
  async *elements(path: string): AsyncGenerator<readonly Element[]> {
    const part = this.zip.file(path);
    if (!part) return;
    try {
      yield* elements(new Readable().wrap(part.nodeStream()));
    } catch (cause) {
      throw new BrokenWorkbook(damaged, { cause });
    }
  }

  /** Relations of a part by id; those of the package itself for an empty path. */
  async relations(path: string): Promise<ReadonlyMap<string, Relation>> {
    const { dir, base } = posix.parse(path);
    const relations = new Map<string, Relation>();
    for await (const batch of this.elements(posix.join(dir, '_rels', `${base}.rels`))) {
      for (const element of batch) {
        if (element.kind !== 'open' || element.name !== 'Relationship') continue;
        const { Id: id = '', Target: target = '', Type: type = '' } = element.attributes;
        relations.set(id, { path: target.startsWith('/') ? target.slice(1) : posix.join(dir, target), type: type.slice(type.lastIndexOf('/') + 1) });
      }
    }
    return relations;
  }
}
