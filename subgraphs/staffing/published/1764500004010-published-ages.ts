import { Migration } from '../../kit';

/** Rules on rotation go by sex and age: private like the birth date itself. */
const sex = `
  ALTER TABLE staffing.teacher_private ADD COLUMN sex text CONSTRAINT teacher_private_sex CHECK (sex IN ('MALE', 'FEMALE'))`;

/**
 * Whether teachers reach an age by the end of a calendar year, men and women each their own: an answer, and never the date it is made
 * from. Whole years, so that not even asking for one day after the other finds a birthday. Null where sex or birth date is not on
 * record. A role of its own owns the function and sees these columns alone, whoever asks.
 */
const ageReached = `
  GRANT SELECT (teacher_id, sex, birth_date) ON staffing.teacher_private TO sng_staffing_ages;
  CREATE POLICY of_ages ON staffing.teacher_private FOR SELECT TO sng_staffing_ages USING (true);
  CREATE FUNCTION staffing_published.age_reached(teachers uuid[], year integer, men numeric, women numeric) RETURNS TABLE (teacher_id uuid, reached boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT p.teacher_id, year - extract(year FROM p.birth_date) >= CASE p.sex WHEN 'MALE' THEN men WHEN 'FEMALE' THEN women END
    FROM staffing.teacher_private p WHERE p.teacher_id = ANY (teachers)
  $$;
  REVOKE ALL ON FUNCTION staffing_published.age_reached FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION staffing_published.age_reached TO sng_published_reader;
  GRANT CREATE ON SCHEMA staffing_published TO sng_staffing_ages;
  ALTER FUNCTION staffing_published.age_reached OWNER TO sng_staffing_ages;
  REVOKE CREATE ON SCHEMA staffing_published FROM sng_staffing_ages`;

export class PublishedAges1764500004010 extends Migration {
  readonly name = 'PublishedAges1764500004010';
  protected readonly statements = [sex, ageReached];
}
