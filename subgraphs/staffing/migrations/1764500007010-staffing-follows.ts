import { followDdl, followRules, Migration, type FollowRule } from '../../kit';

const held = ['starts_on', 'ends_on'] as const;
const teacher = `$4->'staff' ? t.teacher_id::text`;
/** School years and calendar years of what is kept by the year: that of the day and later ones go over. */
const fromItsYear = (year: string): string => `t.${year} >= extract(year FROM $3 - interval '7 months')`;
const afterItBegins = (moment: string): string => `${moment} >= ($3::timestamp AT TIME ZONE 'Asia/Shanghai')`;
const countyOfFollower = `(SELECT s.county_id FROM schools_published.school s WHERE s.id = $2)`;

/** Staff take with them what they hold; what a school hosts goes over with it. */
const ofSchools: readonly FollowRule[] = [
  { kind: 'RESERVE_CANDIDATE', table: 'reserve_candidate', columns: ['school_id'], treatment: 'MOVE', waits: true, when: 't.left_on IS NULL OR t.left_on > $3', chosen: [teacher] },
  {
    kind: 'ROTATION',
    table: 'rotation_assignment',
    columns: ['from_school_id', 'to_school_id'],
    treatment: 'SPLIT',
    period: held,
    when: `t.state NOT IN ('WITHDRAWN', 'CANCELLED')`,
    taken: '$1 IN (t.from_school_id, t.to_school_id) AND $2 IN (t.from_school_id, t.to_school_id)',
    ifTaken: 'END',
    calledOff: { state: `CASE t.state WHEN 'PROPOSED' THEN 'WITHDRAWN' ELSE 'CANCELLED' END` },
    chosen: [teacher, teacher],
    sets: {
      school_year: `CASE WHEN t.starts_on < $3 THEN extract(year FROM $3 - interval '7 months') ELSE t.school_year END`,
      continues_id: 'CASE WHEN t.starts_on < $3 THEN t.id ELSE t.continues_id END',
    },
    reason: 'SAME_SCHOOL',
  },
  {
    kind: 'MENTOR_LINK',
    table: 'mentor_link',
    columns: ['mentor_school_id', 'mentee_school_id'],
    treatment: 'SPLIT',
    period: held,
    chosen: [`$4->'staff' ? t.mentor_id::text`, `$4->'staff' ? t.mentee_id::text`],
    children: [{ kind: 'MENTOR_SESSION', table: 'mentor_session', column: 'mentor_link_id', on: 'held_on' }],
  },
  {
    kind: 'APPOINTMENT',
    table: 'appointment',
    columns: ['establishment_school_id', 'serving_school_id'],
    treatment: 'SPLIT',
    period: held,
    chosen: [teacher, teacher],
    sets: {
      post_id: `CASE WHEN $4 IS NULL OR $4->'posts' ? t.post_id::text OR NOT EXISTS (SELECT FROM post p WHERE p.id = t.post_id AND p.school_id = $1) THEN t.post_id END`,
    },
  },
  { kind: 'POST', table: 'post', columns: ['school_id'], treatment: 'MOVE', waits: true, chosen: [`$4->'posts' ? t.id::text`] },
  { kind: 'STUDIO', table: 'studio', columns: ['host_school_id'], treatment: 'MOVE', waits: true, chosen: [`$4->'staff' ? t.leader_id::text`] },
  { kind: 'TRAINING_BASE', table: 'training_base', columns: ['school_id'], treatment: 'MOVE', waits: true, taken: 'EXISTS (SELECT FROM training_base o WHERE o.school_id = $2)' },
  { kind: 'CULTIVATION_STATION', table: 'cultivation_station', columns: ['host_school_id'], treatment: 'MOVE', waits: true, when: fromItsYear('year') },
  { kind: 'TRAINING_SESSION', table: 'training_session', columns: ['host_school_id'], treatment: 'MOVE', when: afterItBegins('t.starts_at') },
  {
    kind: 'SESSION_TRAINER',
    table: 'session_trainer',
    columns: ['from_school_id'],
    treatment: 'MOVE',
    when: `EXISTS (SELECT FROM training_session s WHERE s.id = t.session_id AND ${afterItBegins('s.starts_at')})`,
    chosen: [teacher],
  },
  { kind: 'RECRUITMENT', table: 'recruitment_batch', columns: ['school_id'], treatment: 'MOVE', waits: true, when: fromItsYear('year'), sets: { county_id: countyOfFollower } },
  {
    kind: 'TRAINING_ASSET_USE',
    table: 'training_asset_use',
    columns: ['school_id'],
    treatment: 'MOVE',
    when: 't.used_on >= $3',
    taken: 'EXISTS (SELECT FROM training_asset_use o WHERE o.school_id = $2 AND o.expert_id = t.expert_id AND o.used_on = t.used_on)',
  },
].map((rule) => ({ reference: 'school', ...rule }) as FollowRule);

/** Two quotas of one year and direction are one of both together. */
const other = `SELECT FROM rotation_quota o WHERE o.school_year = t.school_year AND o.direction = t.direction`;
const ofCounties: readonly FollowRule[] = [
  {
    kind: 'ROTATION_QUOTA',
    table: 'rotation_quota',
    treatment: 'MOVE',
    waits: true,
    when: `t.county_id = $2 AND ${fromItsYear('school_year')} AND EXISTS (${other} AND o.county_id = $1)`,
    sets: { quota: `t.quota + (SELECT o.quota FROM rotation_quota o WHERE o.county_id = $1 AND o.school_year = t.school_year)` },
  },
  {
    kind: 'ROTATION_QUOTA',
    table: 'rotation_quota',
    columns: ['county_id'],
    treatment: 'MOVE',
    waits: true,
    when: `${fromItsYear('school_year')} AND (EXISTS (${other} AND o.county_id = $2) OR NOT EXISTS (SELECT FROM rotation_quota o WHERE o.county_id = $2 AND o.school_year = t.school_year))`,
    taken: 'EXISTS (SELECT FROM rotation_quota o WHERE o.county_id = $2 AND o.school_year = t.school_year)',
    ifTaken: 'DROP',
    reason: 'SUMMED',
  },
  { kind: 'ROTATION_QUOTA', table: 'rotation_quota', columns: ['county_id'], treatment: 'REPORT', when: fromItsYear('school_year'), reason: 'ALREADY_THERE' },
  { kind: 'TRAINING_PROGRAMME', table: 'training_programme', columns: ['county_id'], treatment: 'MOVE', waits: true, when: fromItsYear('year') },
  { kind: 'RECRUITMENT', table: 'recruitment_batch', columns: ['county_id'], treatment: 'MOVE', waits: true, when: fromItsYear('year') },
  {
    kind: 'SELECTION_CYCLE',
    table: 'selection_cycle',
    columns: ['county_id'],
    treatment: 'MOVE',
    waits: true,
    taken: 'EXISTS (SELECT FROM selection_cycle o WHERE o.county_id = $2 AND o.kind = t.kind AND o.level = t.level)',
  },
].map((rule) => ({ reference: 'county', ...rule }) as FollowRule);

/** While rows follow, the order in which they do is no fault: each goes over as it was, and the sum is judged where people change it. */
const letsFollow = `
  CREATE OR REPLACE FUNCTION staffing.mentor_session_inside_link() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('sng.follows', true) = 'on' THEN RETURN NEW; END IF;
    SELECT l.id INTO NEW.mentor_link_id FROM staffing.mentor_link l
    WHERE l.mentor_id = NEW.mentor_id AND l.mentee_id = NEW.mentee_id AND l.subject = NEW.subject
      AND daterange(l.starts_on, l.ends_on) @> NEW.held_on
    FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'there is no mentor link of these two in % on %', NEW.subject, NEW.held_on
        USING ERRCODE = '23514', CONSTRAINT = 'mentor_session_inside_link';
    END IF;
    RETURN NEW;
  END $$;
  DROP TRIGGER mentor_link_holds_sessions ON staffing.mentor_link;
  CREATE TRIGGER mentor_link_holds_sessions AFTER UPDATE OF mentor_id, mentee_id, subject, starts_on, ends_on ON staffing.mentor_link
    FOR EACH ROW WHEN (current_setting('sng.follows', true) IS DISTINCT FROM 'on') EXECUTE FUNCTION staffing.mentor_link_holds_sessions();
  DROP TRIGGER post_not_overfilled ON staffing.appointment;
  CREATE TRIGGER post_not_overfilled AFTER INSERT OR UPDATE OF post_id, contract_status, starts_on, ends_on ON staffing.appointment
    FOR EACH ROW WHEN (NEW.post_id IS NOT NULL AND NEW.contract_status IN ('HIRED', 'REASSIGNED')
      AND current_setting('sng.operation', true) IS DISTINCT FROM 'import' AND current_setting('sng.follows', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION staffing.post_not_overfilled()`;

/** What goes on under the successor of a school is no new assignment: a figure of another school year than that of its beginning leaves it out. */
const continues = `
  ALTER TABLE staffing.rotation_assignment ADD COLUMN continues_id uuid;
  CREATE OR REPLACE VIEW staffing_published.rotation_assignment AS
  SELECT r.id, r.teacher_id, r.from_school_id, r.to_school_id, r.kind, r.school_year, r.personnel_relation_moves, r.state, r.starts_on, r.ends_on,
    (SELECT o.school_year FROM staffing.rotation_assignment o WHERE o.id = r.continues_id) AS continued_year
  FROM staffing.rotation_assignment r`;

/** What becomes of staff and their training when a school or county ends. */
export class StaffingFollows1764500007010 extends Migration {
  readonly name = 'StaffingFollows1764500007010';
  protected readonly statements = [continues, letsFollow, followDdl('staffing', 'sng_schools'), followRules('staffing', [...ofSchools, ...ofCounties])];
}
