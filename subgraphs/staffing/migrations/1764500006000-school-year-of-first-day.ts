import { Migration } from '../../kit';

/** An assignment counts for the school year of its first day, which begins on 1 August; what was stored otherwise is put right first. */
const schoolYearOfFirstDay = `
  UPDATE staffing.rotation_assignment SET school_year = extract(year FROM starts_on - interval '7 months')
    WHERE school_year <> extract(year FROM starts_on - interval '7 months');
  ALTER TABLE staffing.rotation_assignment ADD CONSTRAINT rotation_assignment_school_year_of_first_day
    CHECK (school_year = extract(year FROM starts_on - interval '7 months'))`;

export class SchoolYearOfFirstDay1764500006000 extends Migration {
  readonly name = 'SchoolYearOfFirstDay1764500006000';
  protected readonly statements = [schoolYearOfFirstDay];
}
