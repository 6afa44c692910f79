import sql, { empty, type Sql } from 'sql-template-tag';
import { holds, kilometresBetween, roundedKilometres, type Position, type Scope } from '../../../../kit';
import { openSchoolsOn } from '../../../../network/open-school';
import { servingOn } from '../../../balance/serving';
import type { Field } from '../../../directory/field';
import { rotationRulesOf, type RotationRules } from '../../../eligibility/rotation-rules';
import { standingsOn, teachersOfSchools } from '../../../eligibility/standing';
import type { Stage } from '../../../foreign/stage';
import type { Subject } from '../../../foreign/subject';
import { schoolsOf } from '../../../need/stage-staffing.sql';
import { needsOn, staffingOn } from '../../../need/staffing.sql';
import { rulesIn } from '../../../need/rules-in';
import type { Rule } from '../../../rules/rule.entity';
import type { PlanConstraints } from '../constraints';

/** A teacher who is due to rotate, is not away and serves at home. */
export interface Available {
  readonly teacherId: string;
  readonly schoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly backbone: boolean;
  readonly years: number;
  readonly mentors: boolean;
}

export interface SubjectStaffing {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
  readonly required: number;
  readonly present: number;
  readonly gap: number;
  readonly township: boolean;
}

export interface SchoolStaffing {
  readonly schoolId: string;
  readonly pupils: number;
  readonly required: number;
  readonly teachers: number;
  readonly backbone: number;
}

/** Who could go, what is needed, and what each school can spare: all that a plan is made from. */
export interface Market {
  readonly available: readonly Available[];
  readonly subjects: readonly SubjectStaffing[];
  readonly staffing: readonly SchoolStaffing[];
  /** Groups of each school on the day. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the schools are of which that is on record. */
  readonly positions: ReadonlyMap<string, Position>;
  /** The rule’s share of backbone teachers among those who rotate; null where the rule counts others. */
  readonly backboneShare: number | null;
}

/** Which of the teachers. */
type Wanted = Pick<PlanConstraints, 'senders' | 'subjects' | 'stage'>;

/** Five statements, however large the county, besides those that read the rules. */
export async function readMarket(scope: Scope, field: Field, constraints: Wanted): Promise<Market> {
  const rules = await rulesIn(scope, field);
  const [available, subjects, staffing, members, places] = await Promise.all([
    scope.rows<Available & Record<string, unknown>>(availableIn(field, constraints, rotationRulesOf(rules))),
    scope.rows<SubjectStaffing & Record<string, unknown>>(sql`SELECT n.school_id AS "schoolId", n.stage, n.subject, n.required, n.present, n.gap,
        (s.administration = 'TOWNSHIP' OR NOT s.urban) AS township FROM ${needsOn(field, openSchools(field))} AS n JOIN schools_published.school s ON s.id = n.school_id ORDER BY 1, 2, 3`),
    scope.rows<SchoolStaffing & Record<string, unknown>>(sql`SELECT m.school_id AS "schoolId", m.pupils, m.required, m.teachers, m.backbone FROM ${staffingOn(field, openSchools(field))} AS m WHERE m.required IS NOT NULL ORDER BY 1`),
    scope.rows<{ schoolId: string; groups: string[] }>(sql`SELECT m.school_id AS "schoolId", array_agg(DISTINCT m.group_id::text) AS groups FROM groups_published.membership m WHERE m.school_id IN ${schoolsOf(field)} AND ${holds({ on: field.day }, field.day, sql`m`)} GROUP BY 1`),
    scope.rows<Position & { schoolId: string }>(sql`SELECT p.school_id AS "schoolId", p.longitude, p.latitude FROM schools_published.school_position p WHERE p.school_id IN ${schoolsOf(field)}`),
  ]);
  return {
    available,
    subjects,
    staffing,
    groups: new Map(members.map(({ schoolId, groups }) => [schoolId, new Set(groups)])),
    positions: new Map(places.map(({ schoolId, ...position }) => [schoolId, position])),
    backboneShare: shareAmongMoves(rules.find('BACKBONE_SHARE')),
  };
}

/** Of a rule that divides by those who rotate; one that divides by others says nothing of the moves among themselves. */
const shareAmongMoves = (rule: Rule | null): number | null => (rule?.denominator === 'ROTATED_TEACHERS' ? rule.threshold : null);

/** How far apart two schools are, km as the crow flies; null where one of them has no position on record. */
export function kilometresIn({ positions }: Pick<Market, 'positions'>, one: string, other: string): number | null {
  const [from, to] = [positions.get(one), positions.get(other)];
  return from && to ? roundedKilometres(kilometresBetween(from, to)) : null;
}

const openSchools = ({ county, day }: Field): Sql => openSchoolsOn(day, sql`s.county_id = ${county}`);

function availableIn(field: Field, { senders, subjects, stage }: Wanted, rules: RotationRules): Sql {
  const { county, day } = field;
  return sql`SELECT st.teacher_id AS "teacherId", v.school_id AS "schoolId", st.stage, st.subject, st.backbone, st.years,
      EXISTS (SELECT FROM staffing_published.mentor_link l WHERE st.teacher_id IN (l.mentor_id, l.mentee_id) AND ${holds({ on: day }, day, sql`l`)}) AS mentors
    FROM ${standingsOn(day, teachersOfSchools(schoolsOf(field)), rules)} AS st JOIN ${servingOn(day)} AS v ON v.teacher_id = st.teacher_id
    WHERE st.county_id = ${county} AND st.due AND st.away_to IS NULL${senders ? sql` AND v.school_id = ANY(${[...senders]}::uuid[])` : empty}${
      subjects ? sql` AND st.subject = ANY(${[...subjects]}::text[])` : empty
    }${stage ? sql` AND st.stage = ${stage}` : empty} ORDER BY st.code`;
}
