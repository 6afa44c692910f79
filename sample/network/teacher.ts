import type { Stage } from '../../subgraphs/schools/class-group/stage';
import type { StaffRole } from '../../subgraphs/staffing/appointment/appointment.enums';
import type { Subject } from '../../subgraphs/staffing/teacher/subject';
import type { Degree, ProfessionalTitle } from '../../subgraphs/staffing/teacher/teacher.enums';
import type { HonourEntry } from '../profile/staffing';
import type { SampleSchool } from './school';

/** A stretch of time at one school, half open. */
export interface Posting {
  readonly school: SampleSchool;
  readonly from: string;
  readonly to?: string;
}

export interface SampleTeacher {
  readonly code: string;
  /** 教师00123: nobody is called so. */
  readonly name: string;
  readonly subject: Subject;
  readonly stage: Stage;
  readonly role: StaffRole;
  readonly title: ProfessionalTitle;
  readonly degree: Degree;
  readonly joinedOn: string;
  readonly leftOn?: string;
  /** School whose establishment the teacher is on, the last one where there were several. */
  readonly school: SampleSchool;
  readonly postings: readonly Posting[];
  /** Year of recruitment, for those counted in a recruitment batch. */
  readonly recruited?: number;
  readonly honours: HonourEntry[];
}

const main: readonly Subject[] = ['CHINESE', 'MATHEMATICS', 'ENGLISH'];
const skills: readonly Subject[] = ['PHYSICAL_EDUCATION', 'MUSIC', 'FINE_ARTS', 'INFORMATION_TECHNOLOGY'];
const secondary: readonly Subject[] = [...main, 'PHYSICS', 'CHEMISTRY', ...main, 'BIOLOGY', 'POLITICS', 'HISTORY', 'GEOGRAPHY', ...skills];

/** Subjects in the order in which teachers of a stage get them, so that even a small school teaches the main ones. */
export const subjectsOf: Readonly<Record<Stage, readonly Subject[]>> = {
  PRESCHOOL: ['PRESCHOOL'],
  PRIMARY: [...main, 'CHINESE', 'MATHEMATICS', 'SCIENCE', 'POLITICS', ...skills],
  JUNIOR_SECONDARY: secondary,
  SENIOR_SECONDARY: secondary,
  VOCATIONAL: ['VOCATIONAL', 'CHINESE', 'VOCATIONAL', 'MATHEMATICS', 'VOCATIONAL', 'ENGLISH', 'PHYSICAL_EDUCATION'],
};

/** On the staff of this school from one day to the other. */
export const servesAt = ({ postings }: SampleTeacher, school: SampleSchool, from: string, to: string): boolean =>
  postings.some((posting) => posting.school === school && posting.from <= from && (posting.to === undefined || posting.to >= to));

export const isServing = (teacher: SampleTeacher, from: string, to: string): boolean =>
  teacher.postings.some((posting) => posting.from <= from && (posting.to === undefined || posting.to >= to));
