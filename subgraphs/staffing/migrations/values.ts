/** Values of the enumerations as they were when the tables were made; a migration that ran must not change with them. */
export const stages = ['PRESCHOOL', 'PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY', 'VOCATIONAL'];
export const subjects = [
  'CHINESE',
  'MATHEMATICS',
  'ENGLISH',
  'PHYSICS',
  'CHEMISTRY',
  'BIOLOGY',
  'POLITICS',
  'HISTORY',
  'GEOGRAPHY',
  'SCIENCE',
  'MUSIC',
  'FINE_ARTS',
  'PHYSICAL_EDUCATION',
  'INFORMATION_TECHNOLOGY',
  'COMPREHENSIVE_PRACTICE',
  'LABOUR',
  'MENTAL_HEALTH',
  'PRESCHOOL',
  'SPECIAL_EDUCATION',
  'VOCATIONAL',
];
export const titles = ['THIRD_GRADE', 'SECOND_GRADE', 'FIRST_GRADE', 'SENIOR', 'FULL_SENIOR'];
export const degrees = ['SECONDARY', 'ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR'];
export const roles = ['TEACHER', 'CLASS_TEACHER', 'HEAD_OF_SUBJECT', 'HEAD_OF_OFFICE', 'VICE_PRINCIPAL', 'PRINCIPAL'];
export const contractStatuses = ['HIRED', 'REASSIGNED', 'AWAITING_POST', 'EXITED'];
export const rotationKinds = ['ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST', 'ITINERANT', 'SHADOWING'];
export const rotationStates = ['PROPOSED', 'APPROVED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'];
export const levels = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SCHOOL'];
export const honourKinds = [
  'SPECIAL_GRADE',
  'GARDENER',
  'MASTER_TEACHER',
  'MASTER_PRINCIPAL',
  'MASTER_CLASS_TEACHER',
  'SUBJECT_LEADER',
  'BACKBONE',
  'RURAL_BACKBONE',
  'TOP_TALENT',
  'OUTSTANDING_TALENT',
  'OTHER',
];
