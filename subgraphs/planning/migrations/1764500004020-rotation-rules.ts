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
  'TRAINING_HOURS',
];
const quantities = [
  'PUPILS',
  'HUNDRED_PUPILS',
  'TEACHERS',
  'ELIGIBLE_TEACHERS',
  'ELIGIBLE_BACKBONE_TEACHERS',
  'ROTATED_TEACHERS',
  'ELIGIBLE_TOWN_TEACHERS',
  'ROTATED_TOWN_TEACHERS',
  'ROTATED_BACKBONE_TEACHERS',
  'INDICATORS',
  'STANDARD',
  'STANDARD_DEVIATION',
  'MEAN',
  'SQUARE_METRES',
  'YUAN',
  'CLASSROOMS',
  'YEARS',
  'TERMS',
  'HOURS',
  'STAFF',
  'NON_TEACHING_STAFF',
  'CLASSES',
  'LESSONS',
  'SHARED_LESSONS',
  'STAGE_LESSONS',
];

/** Packs of provinces: ages by sex, years and terms of principals, which kinds count and for how long, and of which schools. */
const rule = `
  ALTER TABLE rule DROP CONSTRAINT rule_subject_check, DROP CONSTRAINT rule_numerator_check, DROP CONSTRAINT rule_denominator_check;
  ALTER TABLE rule ADD CONSTRAINT rule_subject_check ${oneOf('subject', subjects)}, ADD CONSTRAINT rule_numerator_check ${oneOf('numerator', quantities)},
    ADD CONSTRAINT rule_denominator_check ${oneOf('denominator', quantities)}`;

export class RotationRules1764500004020 extends Migration {
  readonly name = 'RotationRules1764500004020';
  protected readonly statements = [rule];
}
