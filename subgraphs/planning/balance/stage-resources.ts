import type { Stage } from '../foreign/stage';
import { exactPersons } from '../need/exact-persons';
import type { ReportedResource } from '../resource-report/reported-resource';
import type { ResourceIndicator } from '../rules/rule.enums';
import type { RulesInForce } from '../rules/rules-of';
import type { SchoolResources, StageStaff } from './read-resources';
import { compulsoryStages, splitByStage, stagesOf, weightsOf } from './split';
import { FigureUnknown } from '../figure/unknown';

/** A quantity, or why it is not known. */
export type Known = { readonly value: number } | { readonly unknown: FigureUnknown };

/** What one stage of a school has of each resource, and for how many. */
export interface StageResources {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly pupils: Known;
  readonly resources: Readonly<Record<ResourceIndicator, Known>>;
}

/** Degrees from the lowest up. */
const degrees = ['SECONDARY', 'ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR'];

/** Whether a degree is at least the lowest one that counts (the parameter of the rule); a degree that is not on record counts as none. */
export const isAboveDegree = (degree: string | null, lowest: string | null): boolean => degree !== null && lowest !== null && degrees.indexOf(degree) >= degrees.indexOf(lowest);

/** Each stage of compulsory education of a school by itself: teachers as they teach it, what the stages share split among them. */
export function resourcesByStage(school: SchoolResources, rules: RulesInForce): StageResources[] {
  return compulsoryStages(school.kind).map((stage) => ({
    schoolId: school.id,
    stage,
    pupils: pupilsOf(school, stage),
    resources: {
      TEACHERS_ABOVE_DEGREE: aboveDegree(school.staff[stage], rules.find('TEACHERS_ABOVE_DEGREE', stage)?.parameter ?? null),
      BACKBONE_TEACHERS: ofStaff(school.staff[stage], ({ backbone }) => backbone),
      PE_ARTS_TEACHERS: ofStaff(school.staff[stage], ({ peArts }) => peArts),
      TEACHING_AREA: shared(school, stage, school.reports.TEACHING_AREA ?? school.teachingArea, 'TEACHING_AREA', rules),
      SPORTS_AREA: reported(school, stage, 'SPORTS_AREA', rules),
      EQUIPMENT_VALUE: reported(school, stage, 'EQUIPMENT_VALUE', rules),
      MULTIMEDIA_CLASSROOMS: reported(school, stage, 'MULTIMEDIA_CLASSROOMS', rules),
    },
  }));
}

/** A school that has classes on record, but none of this stage, has no pupils in it. */
function pupilsOf({ pupils, tooOld }: SchoolResources, stage: Stage): Known {
  if (Object.keys(pupils).length === 0) return { unknown: tooOld.includes('PUPILS') ? FigureUnknown.INPUTS_TOO_OLD : FigureUnknown.PUPILS_NOT_REPORTED };
  const count = pupils[stage] ?? 0;
  return count > 0 ? { value: count } : { unknown: FigureUnknown.NO_PUPILS };
}

const ofStaff = (staff: StageStaff | undefined, count: (staff: StageStaff) => number): Known =>
  staff ? { value: count(staff) } : { unknown: FigureUnknown.STAFF_NOT_RECORDED };

/** Whose degree is not on record might be above the required one: then the figure is not known. */
function aboveDegree(staff: StageStaff | undefined, lowest: string | null): Known {
  if (!staff) return { unknown: FigureUnknown.STAFF_NOT_RECORDED };
  if (lowest === null) return { unknown: FigureUnknown.NO_RULE };
  const holding = (counts: (degree: string) => boolean): number => exactPersons(degrees.filter(counts).reduce((sum, degree) => sum + (staff.degrees[degree] ?? 0), 0));
  if (holding(() => true) < staff.teachers) return { unknown: FigureUnknown.DEGREES_NOT_RECORDED };
  return { value: holding((degree) => isAboveDegree(degree, lowest)) };
}

const reported = (school: SchoolResources, stage: Stage, resource: ReportedResource, rules: RulesInForce): Known => shared(school, stage, school.reports[resource] ?? null, resource, rules);

/** The part of a stage in what its school has. */
function shared({ kind, pupils, tooOld, sumUnknown }: SchoolResources, stage: Stage, whole: number | null, resource: ReportedResource, rules: RulesInForce): Known {
  if (whole === null && sumUnknown.includes(resource)) return { unknown: FigureUnknown.SUM_UNKNOWN };
  if (whole === null) return { unknown: tooOld.includes(resource) ? FigureUnknown.INPUTS_TOO_OLD : FigureUnknown.RESOURCE_NOT_REPORTED };
  const stages = stagesOf(kind);
  if (stages.length === 1) return { value: whole };
  const parts = splitByStage(kind, stages.map((one) => ({ stage: one, pupils: pupils[one] ?? 0 })), whole, weightsOf(kind, rules));
  if (parts === null) return { unknown: FigureUnknown.NO_RULE };
  const part = parts.find((one) => one.stage === stage);
  return part ? { value: part.share } : { unknown: FigureUnknown.PUPILS_NOT_REPORTED };
}
