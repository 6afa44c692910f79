import { Migration } from '../../kit';
import { nameless, strikingDdl } from '../../network/erasure';
import { staffingNames, staffingWords } from '../words';

/** In a record about the person the signs of the name are theirs, whatever stands around them. */
const about = `
  CREATE OR REPLACE FUNCTION staffing.struck(words text, names text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE
    name text;
  BEGIN
    FOREACH name IN ARRAY names LOOP
      words := replace(words, name, '${nameless}');
      IF staffing.anywhere(name) IS NOT NULL THEN words := regexp_replace(words, staffing.anywhere(name), '${nameless}', 'g'); END IF;
    END LOOP;
    RETURN words;
  END $$`;

/** A name is struck however it is spelt, and records that are equal without it stay apart. */
export class StaffingStrikeEverySpelling1764500039040 extends Migration {
  readonly name = 'StaffingStrikeEverySpelling1764500039040';
  protected readonly statements = [strikingDdl('staffing', staffingWords, staffingNames), about];
}
