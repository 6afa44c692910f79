import sql from 'sql-template-tag';
import type { Scope } from '../../kit';
import { openSchoolsOn } from '../../network/open-school';
import type { AsOf } from '../balance/load';
import { fieldOf } from '../directory/field';
import { FigureUnknown } from '../figure/unknown';
import { rulesOf, type RulesInForce } from '../rules/rules-of';
import { selectStageStaffing, stageStaffingOn } from './stage-staffing.sql';
import { StageStaffing, type StageStaffingRow, type StaffingStandard } from './stage-staffing.types';

/** What a stage is due and has, with the rules that say so. */
export function stageStaffingOf({ byClasses, tooOld, ...row }: StageStaffingRow, rules: RulesInForce): StageStaffing {
  const { stage, village } = row;
  return Object.assign(new StageStaffing(), row, {
    unknown: tooOld ? FigureUnknown.INPUTS_TOO_OLD : row.due === null ? FigureUnknown.NO_RULE : null,
    basis: byClasses === null ? null : byClasses ? 'BY_CLASSES' : 'BY_PUPILS',
    pupilsPerStaff: rules.find('PUPILS_PER_STAFF', stage),
    nonTeachingShare: rules.find('NON_TEACHING_SHARE', stage),
    teachersPerClass: (village ? rules.find('VILLAGE_TEACHERS_PER_CLASS', stage) : null) ?? rules.find('TEACHERS_PER_CLASS', stage),
  });
}

/** The stages of a school, none of one that is not open on the day; one statement for all schools of one county that the request asks about. Null for a school that is not there. */
export async function staffingStandard(scope: Scope, schoolId: string, { day, rulePack = null }: AsOf): Promise<StaffingStandard | null> {
  const county = await countyOfSchool(scope, schoolId);
  if (!county) return null;
  const [rows, rules] = await Promise.all([
    scope.batch<string, StageStaffingRow[]>(`stage-staffing:${county.code}:${day}:${rulePack ?? ''}`, (ids) => read(scope, county.code, { day, rulePack }, ids)).load(schoolId),
    rulesOf(scope, county.id, day, rulePack),
  ]);
  const funded = rules.find('FUNDED_PUPILS');
  const pupils = rows.some(({ tooOld }) => tooOld) ? null : rows.reduce((sum, row) => sum + row.pupils, 0);
  return {
    on: day,
    stages: rows.map((row) => stageStaffingOf(row, rules)),
    fundedPupils: funded && pupils !== null && rows.length > 0 ? Math.max(pupils, funded.threshold) : null,
    fundedPupilsRule: funded,
    rulePacks: rules.packs,
  };
}

async function read(scope: Scope, countyCode: string, { day, rulePack }: AsOf, ids: readonly string[]): Promise<StageStaffingRow[][]> {
  const field = fieldOf(scope, countyCode, { on: day, rulePack });
  const rows = await scope.rows<StageStaffingRow & Record<string, unknown>>(
    sql`SELECT ${selectStageStaffing} FROM ${stageStaffingOn(field, openSchoolsOn(day, sql`s.id = ANY(${[...ids]}::uuid[])`))} AS g ORDER BY g.school_id, g.stage`,
  );
  return ids.map((id) => rows.filter(({ schoolId }) => schoolId === id));
}

const countyOfSchool = (scope: Scope, schoolId: string): Promise<{ id: string; code: string } | null> =>
  scope
    .batch<string, { id: string; code: string } | null>('county-of-school', async (ids) => {
      const rows = await scope.rows<{ school: string; id: string; code: string }>(
        sql`SELECT s.id AS school, s.county_id AS id, s.county_code AS code FROM schools_published.school s WHERE s.id = ANY(${[...ids]}::uuid[])`,
      );
      const bySchool = new Map(rows.map(({ school, ...county }) => [school, county]));
      return ids.map((id) => bySchool.get(id) ?? null);
    })
    .load(schoolId);
