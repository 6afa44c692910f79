/** Export to CSV files and workbooks that the importer reads back as they were. */
export { exportNetwork, type ExportOptions } from './export-network';
export { ExportError } from './export-error';
export type { ExportedSheet } from './write/target';
