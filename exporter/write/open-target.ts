import { mkdir } from 'node:fs/promises';
import { fileTrouble, isSystemError, message, type Catalogue, type Language } from '../../importer';
import { ExportError } from '../export-error';
import { CsvFolder } from './csv-folder';
import type { Target } from './target';
import { WorkbookTarget } from './workbook-target';

/** A workbook where the path ends in .xlsx, else a folder, which is made if there is none. */
export async function openTarget(path: string, catalogue: Catalogue, language: Language): Promise<Target> {
  try {
    if (/\.xlsx$/i.test(path)) return await WorkbookTarget.open(path, catalogue, language);
    await mkdir(path, { recursive: true });
    return new CsvFolder(path, language);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ExportError(message('export-no-place', { path, trouble: fileTrouble(error) }));
  }
}
