import type { ConstraintMeanings } from '../../kit';

/** What the rules that the database keeps for training mean to whoever breaks one. */
export const trainingConstraints: ConstraintMeanings = {
  training_programme_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  training_programme_year_check: { code: 'INVALID_VALUE', field: 'year' },
  training_programme_planned_check: { code: 'INVALID_VALUE', field: 'planned' },
  training_programme_hours_per_person_check: { code: 'INVALID_VALUE', field: 'hoursPerPerson' },
  training_session_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  training_session_order: { code: 'INVALID_VALUE', field: 'endsAt' },
  training_session_hours_check: { code: 'INVALID_VALUE', field: 'hours' },
  training_session_capacity_check: { code: 'INVALID_VALUE', field: 'capacity' },
  training_session_delivered_to: { code: 'EMPTY', field: 'hostSchool' },
  training_session_room: { code: 'OVERLAPS', field: 'room' },
  training_session_seats: { code: 'FULL', field: 'session' },
  training_enrolment_session_id_teacher_id_key: { code: 'ALREADY_EXISTS', field: 'teacher' },
  training_enrolment_hours_check: { code: 'INVALID_VALUE', field: 'hours' },
  training_enrolment_hours: { code: 'INVALID_VALUE', field: 'hours' },
  session_trainer_session_id_teacher_id_key: { code: 'ALREADY_EXISTS', field: 'trainers' },
  training_evaluation_not_oneself: { code: 'SAME', field: 'evaluated' },
  training_evaluation_once: { code: 'ALREADY_EXISTS', field: 'evaluated' },
  training_evaluation_score_check: { code: 'INVALID_VALUE', field: 'score' },
  training_asset_use_once_a_day: { code: 'ALREADY_EXISTS', field: 'usedOn' },
};
