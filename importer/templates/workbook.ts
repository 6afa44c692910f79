import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import { catalogueOf } from '../catalogue/catalogue';
import { DataWorkbook } from '../workbook/data-workbook';

/** Writes the workbook to fill in: a sheet for each kind of row, with Chinese headers. Answers how many sheets it has. */
export async function writeTemplateWorkbook(definitions: readonly SubgraphDefinition[], path: string): Promise<number> {
  const catalogue = catalogueOf(definitions);
  const workbook = await DataWorkbook.create(path, catalogue, 'zh');
  try {
    for (const plan of [...catalogue.plans, catalogue.corrections]) workbook.sheet(plan).end();
    await workbook.end();
  } catch (error) {
    await workbook.writer.abandon();
    throw error;
  }
  return catalogue.plans.length + 1;
}
