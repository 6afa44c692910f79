import { Migration } from '../../kit';
import { strikingDdl } from '../../network/erasure';
import { schoolsNames, schoolsWords } from '../words';

/** A name is struck however it is spelt, and records that are equal without it stay apart. */
export class SchoolsStrikeEverySpelling1764500039000 extends Migration {
  readonly name = 'SchoolsStrikeEverySpelling1764500039000';
  protected readonly statements = [strikingDdl('schools', schoolsWords, schoolsNames)];
}
