import { Migration, oneOf } from '../../kit';

const subjects = [
  'TEACHERS_ABOVE_DEGREE',
  'BACKBONE_TEACHERS',
  'PE_ARTS_TEACHERS',
  'TEACHING_AREA',
  'SPORTS_AREA',
  'EQUIPMENT_VALUE',
  'MULTIMEDIA_CLASSROOMS',
  'INDICATORS_MET',
  'INDICATOR_FLOOR',
  'VARIATION',
  'LEAST_PUPILS',
  'ROTATION_SHARE',
  'BACKBONE_SHARE',
  'YEARS_AT_SCHOOL',
  'CLASS_SIZE',
  'LARGE_CLASS',
  'EXTRA_LARGE_CLASS',
  'PUPILS_PER_STAFF',
  'NON_TEACHING_SHARE',
  'VILLAGE_TEACHERS_PER_CLASS',
  'TEACHERS_PER_CLASS',
  'FUNDED_PUPILS',
  'LESSONS',
  'TRAINING_HOURS',
];
const quantities = [
  'PUPILS',
  'HUNDRED_PUPILS',
  'TEACHERS',
  'ELIGIBLE_TEACHERS',
  'ELIGIBLE_BACKBONE_TEACHERS',
  'ROTATED_TEACHERS',
  'ROTATED_BACKBONE_TEACHERS',
  'INDICATORS',
  'STANDARD',
  'STANDARD_DEVIATION',
  'MEAN',
  'SQUARE_METRES',
  'YUAN',
  'CLASSROOMS',
  'YEARS',
  'HOURS',
  'STAFF',
  'NON_TEACHING_STAFF',
  'CLASSES',
  'LESSONS',
  'SHARED_LESSONS',
  'STAGE_LESSONS',
];

/**
 * The ratio of 2014 is of all staff and not of teachers alone. Shares of lessons were of all nine years: they say nothing of the
 * lessons of one stage, and \`data/rules\` has these instead.
 */
const rule = `
  ALTER TABLE rule DROP CONSTRAINT rule_subject_check, DROP CONSTRAINT rule_numerator_check, DROP CONSTRAINT rule_denominator_check;
  DELETE FROM rule WHERE subject = 'LESSON_SHARE';
  UPDATE rule SET code = replace(code, 'PER-TEACHER', 'PER-STAFF'), subject = 'PUPILS_PER_STAFF', denominator = 'STAFF', version = version + 1 WHERE subject = 'PUPILS_PER_TEACHER';
  ALTER TABLE rule ADD CONSTRAINT rule_subject_check ${oneOf('subject', subjects)}, ADD CONSTRAINT rule_numerator_check ${oneOf('numerator', quantities)},
    ADD CONSTRAINT rule_denominator_check ${oneOf('denominator', quantities)}`;

export class StaffDueAndLessons1764500004000 extends Migration {
  readonly name = 'StaffDueAndLessons1764500004000';
  protected readonly statements = [rule];
}
