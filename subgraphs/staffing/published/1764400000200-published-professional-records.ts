import { Migration } from '../../kit';

/** Teachers as planning needs them: what they teach and are qualified for, without name and without personal data. */
const teacher = `
  CREATE VIEW staffing_published.teacher AS
  SELECT id, code, subject, stage, title, degree, joined_on, left_on, dual_qualified FROM staffing.teacher`;

/** The honours that make a backbone teacher (see \`honour/backbone.ts\`), with the years in which they count. */
const backboneHonour = `
  CREATE VIEW staffing_published.backbone_honour AS
  SELECT teacher_id, awarded_year, extract(year FROM revoked_on)::int AS revoked_year FROM staffing.honour
  WHERE level <> 'SCHOOL' AND kind IN ('BACKBONE', 'RURAL_BACKBONE', 'SUBJECT_LEADER', 'MASTER_TEACHER', 'SPECIAL_GRADE')`;

const honour = `
  CREATE VIEW staffing_published.honour AS
  SELECT id, teacher_id, kind, level, awarded_year, revoked_on FROM staffing.honour`;

const post = `
  CREATE VIEW staffing_published.post AS
  SELECT id, school_id, title_grade, subject, quota FROM staffing.post`;

const appointment = `
  CREATE OR REPLACE VIEW staffing_published.appointment AS
  SELECT id, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on, ends_on, post_id
  FROM staffing.appointment`;

const mentorLink = `
  CREATE OR REPLACE VIEW staffing_published.mentor_link AS
  SELECT id, mentor_school_id, mentee_school_id, starts_on, ends_on, mentor_id, mentee_id, subject FROM staffing.mentor_link`;

export class PublishedProfessionalRecords1764400000200 extends Migration {
  readonly name = 'PublishedProfessionalRecords1764400000200';
  protected readonly statements = [teacher, backboneHonour, honour, post, appointment, mentorLink];
}
