import { Migration } from '../../kit';

/** A lot of which nothing is left stays in the register: it was there. */
const emptyLots = `
  ALTER TABLE facilities.equipment_lot DROP CONSTRAINT equipment_lot_quantity_check,
    ADD CONSTRAINT equipment_lot_quantity CHECK (quantity >= 0)`;

const finalCost = `
  ALTER TABLE facilities.construction_project
    ADD CONSTRAINT construction_project_cost_by_final_accounts CHECK (final_cost IS NULL OR stage IS NULL OR stage IN ('FINAL_ACCOUNTS', 'AUDIT'))`;

const summons = `
  ALTER TABLE facilities.hazard
    ADD CONSTRAINT hazard_summoned_when_major_or_overdue CHECK (summoned_on IS NULL OR severity = 'MAJOR' OR summoned_on > deadline)`;

export class FacilitiesRules1764200000040 extends Migration {
  readonly name = 'FacilitiesRules1764200000040';
  protected readonly statements = [emptyLots, finalCost, summons];
}
