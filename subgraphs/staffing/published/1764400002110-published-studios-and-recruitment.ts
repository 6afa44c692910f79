import { Migration } from '../../kit';

/** Studios and where they are, without those who lead them. */
const studio = `
  CREATE VIEW staffing_published.studio AS
  SELECT id, host_school_id, kind, level, stage, founded_year FROM staffing.studio`;

const recruitmentBatch = `
  CREATE VIEW staffing_published.recruitment_batch AS
  SELECT id, county_id, school_id, year, programme, headcount FROM staffing.recruitment_batch`;

const cultivationStation = `
  CREATE VIEW staffing_published.cultivation_station AS
  SELECT id, host_school_id, level, subject, year, approved FROM staffing.cultivation_station`;

/** Who attended which session: whether training reaches everybody is counted from it. */
const trainingAttendance = `
  CREATE VIEW staffing_published.training_attendance AS
  SELECT session_id, teacher_id FROM staffing.training_enrolment WHERE state = 'ATTENDED'`;

export class PublishedStudiosAndRecruitment1764400002110 extends Migration {
  readonly name = 'PublishedStudiosAndRecruitment1764400002110';
  protected readonly statements = [studio, recruitmentBatch, cultivationStation, trainingAttendance];
}
