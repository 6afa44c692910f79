/** What was asked for cannot be exported: there is no such sheet, county, group or place to write to. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
