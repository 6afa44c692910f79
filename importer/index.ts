/** Import of CSV folders: every row of a folder, or none and the reasons. */
export { importFolder, type ImportOptions } from './import-folder';
export { silent, type ImportProgress } from './progress';
export type { Fault, ImportReport, SheetCount } from './report';
export { reportText } from './report-text';
export { FolderError } from './source/folder';
export { terminalProgress } from './terminal-progress';
export { templateFiles } from './templates/templates';
