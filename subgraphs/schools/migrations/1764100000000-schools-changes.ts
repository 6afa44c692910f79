import { changeLog, logChangesOf, Migration } from '../../kit';

const tables = [
  'county',
  'township',
  'school',
  'class_group',
  'designation',
  'place_change',
  'school_succession',
];

export class SchoolsChanges1764100000000 extends Migration {
  readonly name = 'SchoolsChanges1764100000000';
  protected readonly statements = [changeLog('schools'), logChangesOf('schools', tables)];
}
