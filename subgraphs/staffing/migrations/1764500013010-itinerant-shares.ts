import { Migration } from '../../kit';

/**
 * Who teaches itinerantly (走教) stays on the books of the own school and gives others a part of the week: at several schools at once,
 * of which one day may be the first for two.
 */
const shares = `
  ALTER TABLE staffing.rotation_assignment ADD COLUMN share_of_week numeric,
    ADD CONSTRAINT rotation_assignment_share CHECK (share_of_week > 0 AND share_of_week <= 1),
    ADD CONSTRAINT rotation_assignment_share_of_itinerant CHECK (share_of_week IS NULL OR kind = 'ITINERANT'),
    DROP CONSTRAINT rotation_assignment_unique,
    ADD CONSTRAINT rotation_assignment_unique UNIQUE (teacher_id, starts_on, to_school_id),
    DROP CONSTRAINT rotation_assignment_one_at_a_time,
    ADD CONSTRAINT rotation_assignment_one_at_a_time EXCLUDE USING gist (teacher_id WITH =, daterange(starts_on, ends_on) WITH &&)
      WHERE (state NOT IN ('WITHDRAWN', 'CANCELLED') AND kind <> 'ITINERANT'),
    ADD CONSTRAINT rotation_assignment_itinerant_once EXCLUDE USING gist (teacher_id WITH =, to_school_id WITH =, daterange(starts_on, ends_on) WITH &&)
      WHERE (state NOT IN ('WITHDRAWN', 'CANCELLED') AND kind = 'ITINERANT');
  COMMENT ON CONSTRAINT rotation_assignment_share ON staffing.rotation_assignment IS 'a share of the week is more than 0 and at most 1, such as 0.4 for two days of five';
  COMMENT ON CONSTRAINT rotation_assignment_share_of_itinerant ON staffing.rotation_assignment IS 'only itinerant teaching (ITINERANT, 走教) has a share of the week; other kinds take the whole of it'`;

/**
 * No week has more than itself. What holds the most begins when one of the assignments does, so that these days are all to look at.
 * An itinerant assignment of unknown share takes some of the week; one of another kind takes all of it.
 */
const weekNotOverfull = `
  CREATE FUNCTION staffing.refuse_overfull_week() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    -- While rows follow a school into its successor, the old and the new one stand side by side.
    IF current_setting('sng.follows', true) = 'on' THEN RETURN NULL; END IF;
    IF EXISTS (
      SELECT FROM (SELECT DISTINCT teacher_id FROM changed WHERE state NOT IN ('WITHDRAWN', 'CANCELLED')) c
      JOIN staffing.rotation_assignment b ON b.teacher_id = c.teacher_id AND b.state NOT IN ('WITHDRAWN', 'CANCELLED')
      CROSS JOIN LATERAL (
        SELECT sum(CASE o.kind WHEN 'ITINERANT' THEN coalesce(o.share_of_week, 0.001) ELSE 1 END) AS taken FROM staffing.rotation_assignment o
        WHERE o.teacher_id = b.teacher_id AND o.state NOT IN ('WITHDRAWN', 'CANCELLED') AND daterange(o.starts_on, o.ends_on) @> b.starts_on
      ) week
      WHERE week.taken > 1
    ) THEN
      RAISE EXCEPTION 'the shares of the week of a teacher add up to more than 1 on some day'
        USING ERRCODE = '23514', CONSTRAINT = 'rotation_assignment_week_not_overfull', TABLE = 'rotation_assignment', SCHEMA = 'staffing';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER rotation_assignment_week_not_overfull_inserted AFTER INSERT ON staffing.rotation_assignment
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION staffing.refuse_overfull_week();
  CREATE TRIGGER rotation_assignment_week_not_overfull_updated AFTER UPDATE ON staffing.rotation_assignment
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION staffing.refuse_overfull_week()`;

const published = `
  CREATE OR REPLACE VIEW staffing_published.rotation_assignment AS
  SELECT r.id, r.teacher_id, r.from_school_id, r.to_school_id, r.kind, r.school_year, r.personnel_relation_moves, r.state, r.starts_on, r.ends_on,
    (SELECT o.school_year FROM staffing.rotation_assignment o WHERE o.id = r.continues_id) AS continued_year, r.share_of_week
  FROM staffing.rotation_assignment r`;

export class ItinerantShares1764500013010 extends Migration {
  readonly name = 'ItinerantShares1764500013010';
  protected readonly statements = [shares, weekNotOverfull, published];
}
