import sql, { raw, type Sql } from 'sql-template-tag';

/** Stages of a construction project from its acceptance (验收) on. In the others, and where no stage is reported, the work is not proved done. */
const stagesFromAcceptanceOn = raw(`'ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT'`);

/** Whether the project (in `alias`) is accepted. A stage that is not reported proves no acceptance, so it counts as not accepted. */
export const isAcceptedProject = (alias: Sql): Sql => sql`coalesce(${alias}.stage IN (${stagesFromAcceptanceOn}), FALSE)`;
