import { changeLog, logChangesOf, Migration } from '../../kit';

const tables = [
  'building',
  'room',
  'room_sharing',
  'room_booking',
  'equipment_lot',
  'construction_project',
  'school_bus',
  'hazard',
  'security_asset',
  'digital_service',
];

export class FacilitiesChanges1764100000000 extends Migration {
  readonly name = 'FacilitiesChanges1764100000000';
  protected readonly statements = [changeLog('facilities'), logChangesOf('facilities', tables)];
}
