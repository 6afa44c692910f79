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
  'EXEMPT_AGE',
  'LEADER_YEARS',
  'LEADER_TERMS',
  'LEADER_TERM_YEARS',
  'LEADER_EXEMPT_AGE',
  'SHORTEST_STAY',
  'CLASS_SIZE',
  'LARGE_CLASS',
  'EXTRA_LARGE_CLASS',
  'PUPILS_PER_STAFF',
  'NON_TEACHING_SHARE',
  'VILLAGE_TEACHERS_PER_CLASS',
  'TEACHERS_PER_CLASS',
  'FUNDED_PUPILS',
  'LESSONS',
  'STAGE_WEIGHT',
  'TRAINING_HOURS',
];

/** Weights of stages are rules as well; and hours of training are of so many years, which a rule of hours says in its parameter. */
const rule = `
  ALTER TABLE rule DROP CONSTRAINT rule_subject_check;
  ALTER TABLE rule ADD CONSTRAINT rule_subject_check ${oneOf('subject', subjects)};
  UPDATE rule SET parameter = '5', version = version + 1 WHERE code = 'CN-TRAINING-HOURS' AND parameter IS NULL`;

export class StageWeights1764500004050 extends Migration {
  readonly name = 'StageWeights1764500004050';
  protected readonly statements = [rule];
}
