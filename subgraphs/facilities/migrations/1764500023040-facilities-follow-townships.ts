import { Migration } from '../../kit';
import { chooseOfCounty, schoolGoesOver } from '../../network/follow-townships';

/** What of a county's equipment, projects and buses goes to another one with a township. */
export class FacilitiesFollowTownships1764500023040 extends Migration {
  readonly name = 'FacilitiesFollowTownships1764500023040';
  protected readonly statements = [
    chooseOfCounty('facilities', { equipment_lot: schoolGoesOver('t.school_id'), construction_project: schoolGoesOver('t.school_id'), school_bus: schoolGoesOver('t.school_id') }),
  ];
}
