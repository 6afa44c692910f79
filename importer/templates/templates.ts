import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import { catalogueOf } from '../catalogue/catalogue';
import { templatesReadme } from './readme';

/** Without the mark spreadsheets take the file for one in the local encoding and garble the headers. */
const byteOrderMark = '\uFEFF';

/** Files of the templates folder by name: a CSV with Chinese headers for each sheet, and the page that explains them. */
export function templateFiles(definitions: readonly SubgraphDefinition[]): ReadonlyMap<string, string> {
  const catalogue = catalogueOf(definitions);
  const sheets = [...catalogue.plans, catalogue.corrections].map(
    ({ sheet }) => [`${sheet.name}.csv`, `${byteOrderMark}${sheet.columns.map(({ zh }) => zh).join(',')}\r\n`] as const,
  );
  return new Map([...sheets, ['README.md', templatesReadme(catalogue)]]);
}
