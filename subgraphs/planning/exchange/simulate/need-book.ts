import type { Stage } from '../../foreign/stage';
import type { Subject } from '../../foreign/subject';
import type { Move } from './teacher-now';

/** What one stage of a school needs and has of a subject. */
export interface SubjectNeed {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly required: number;
  readonly present: number;
}

/** How many of a subject a school has and needs, without and with moves. */
export interface NeedBook {
  /** Teachers missing; null where nothing says how many are needed. */
  gap(schoolId: string, stage: Stage, subject: Subject, moved: boolean): number | null;
  present(schoolId: string, stage: Stage, subject: Subject, moved: boolean): number | null;
}

const keyOf = (schoolId: string, stage: string, subject: string): string => `${schoolId}:${stage}:${subject}`;

export function needBook(needs: readonly SubjectNeed[], moves: readonly Move[]): NeedBook {
  const needed = new Map(needs.map((need) => [keyOf(need.schoolId, need.stage, need.subject), need]));
  const shift = new Map<string, number>();
  const add = (schoolId: string, { stage, subject }: Move['teacher'], by: number): void => {
    const key = keyOf(schoolId, stage, subject);
    shift.set(key, (shift.get(key) ?? 0) + by);
  };
  for (const { teacher, toSchoolId } of moves) {
    add(teacher.servingSchoolId, teacher, -1);
    add(toSchoolId, teacher, 1);
  }
  const present: NeedBook['present'] = (schoolId, stage, subject, moved) => {
    const key = keyOf(schoolId, stage, subject);
    const need = needed.get(key);
    return need ? need.present + (moved ? (shift.get(key) ?? 0) : 0) : null;
  };
  return {
    present,
    gap: (schoolId, stage, subject, moved) => {
      const need = needed.get(keyOf(schoolId, stage, subject));
      return need ? need.required - (present(schoolId, stage, subject, moved) ?? 0) : null;
    },
  };
}
