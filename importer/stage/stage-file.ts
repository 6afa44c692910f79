import { message } from '../messages/message';
import type { CsvFile } from '../source/folder';
import { fileFormat } from '../source/format';
import { BrokenFile, readRecords } from '../source/records';
import type { StagedSheet } from './staged-sheet';
import { Stager, type StageContext } from './stager';

/** Reads a CSV file into a temporary table of its own. */
export async function stageFile({ plan, name, path }: CsvFile, context: StageContext, onRead: (bytes: number) => void): Promise<StagedSheet> {
  const stager = new Stager(plan, { file: name }, context, false);
  const format = await fileFormat(path, plan);
  if (format === 'unknown' || format === 'big5') {
    stager.breakAt(undefined, message(format === 'big5' ? 'file-big5' : 'file-encoding'));
    return stager.end();
  }
  try {
    await readRecords(path, format, {
      row: (cells, line) => stager.row({ cells, line }),
      async piece(bytes) {
        await stager.flush();
        onRead(bytes);
      },
    });
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    stager.breakAt(error.line, error.told);
  }
  return stager.end();
}
