import { Migration } from '../../kit';

/** Both or neither, and in China: a longitude and a latitude that are mixed up are refused. */
const position = `
  ALTER TABLE schools.school ADD COLUMN longitude double precision, ADD COLUMN latitude double precision,
    ADD CONSTRAINT school_position CHECK (
      (longitude IS NULL) = (latitude IS NULL) AND longitude BETWEEN 73 AND 136 AND latitude BETWEEN 3 AND 54)`;

export class SchoolPositions1764400003400 extends Migration {
  readonly name = 'SchoolPositions1764400003400';
  protected readonly statements = [position];
}
