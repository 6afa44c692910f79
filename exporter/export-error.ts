import { ToldError } from '../importer';

/** What was asked for cannot be exported: there is no such sheet, county, group or place to write to. */
export class ExportError extends ToldError {
  override readonly name = 'ExportError';
}
