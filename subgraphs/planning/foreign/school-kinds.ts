import type { SchoolKind } from './school-kind';

/** Kinds of school that have a stage of compulsory education. */
export const compulsoryKinds: readonly SchoolKind[] = ['TEACHING_POINT', 'PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'COMPLETE_SECONDARY', 'TWELVE_YEAR'];
