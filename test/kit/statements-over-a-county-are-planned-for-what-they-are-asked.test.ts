import { subgraphLogin } from '../../database/provision/roles';
import { subgraphs } from '../../subgraphs';
import { createDataSource } from '../../subgraphs/kit/database/data-source';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
beforeAll(async () => {
  database = await ownDatabase('empty');
});
afterAll(() => database.drop());

test.each(subgraphs.map((definition) => [definition.name, definition] as const))('%s', async (name, definition) => {
  const dataSource = await createDataSource(definition, { login: subgraphLogin(database.owner, name), poolSize: 1 }).initialize();
  try {
    const shown = async (setting: string): Promise<unknown> => ((await dataSource.query(`SELECT current_setting($1) AS value`, [setting])) as { value: string }[])[0]?.value;
    expect([await shown('plan_cache_mode'), await shown('jit'), await shown('statement_timeout')]).toEqual([name === 'planning' ? 'force_custom_plan' : 'auto', 'off', '1500ms']);
  } finally {
    await dataSource.destroy();
  }
});
