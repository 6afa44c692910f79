import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, readAggregate, rowsSeen, SeenBy, type Scope } from '../../kit';
import { holderOn } from '../../network/holdings';
import { Building } from '../building/building.entity';
import { SchoolStub } from '../foreign/school/school.stub';
import { Hazard } from './hazard.entity';
import { hazardFilters, openedBy, openWithoutDeadline, overdueOn } from './hazard.filters';
import type { HazardWhere } from './hazard.list';

@SeenBy('OFFICE')
@ObjectType({ description: 'Hazards found at one school (学校安全隐患统计).' })
export class SchoolHazards {
  readonly schoolId!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.schoolId };
  }

  @Field(() => Int, { description: 'Hazards found by the day (隐患数).' })
  hazards!: number;

  @Field(() => Int, { description: 'Of them those open on the day (未整改隐患数).' })
  open!: number;

  @Field(() => Int, { description: 'Of them those open past their deadline on the day (逾期未整改隐患数), of those whose deadline is known.' })
  overdue!: number;

  @Field(() => Int, { description: 'Of those open on the day those whose deadline is not known (整改期限不详的未整改隐患数): they are neither overdue nor in time.' })
  openWithoutDeadline!: number;

  @Field(() => Int, { description: 'Of those open on the day the major ones for which nobody was summoned by then (未约谈的重大隐患数).' })
  majorWithoutSummons!: number;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'Hazards that were found in one building again and again (校舍重复出现的隐患).' })
export class RecurringHazards {
  readonly buildingId!: string;

  @Field(() => Building, { nullable: true, description: 'The building (校舍).' })
  building!: Promise<Building | null>;

  @Field(() => String, { nullable: true, description: 'What is wrong, where hazards of one description are counted (隐患描述); null where all of a building are.' })
  hazard!: string | null;

  @Field(() => Int, { description: 'How often one was found (次数).' })
  hazards!: number;

  @Field(() => Int, { description: 'Of them those not yet rectified (未整改隐患数).' })
  open!: number;

  @Field(() => Int, { description: 'Of them major ones (重大隐患数).' })
  major!: number;

  @Field(() => DateScalar, { description: 'When the first was found (首次发现日期).' })
  firstFoundOn!: string;

  @Field(() => DateScalar, { description: 'When the last was found (最近发现日期).' })
  lastFoundOn!: string;
}

/** Of the hazards the viewer sees; null when that is none. */
function hazardsSeen(scope: Scope, condition: Sql = sql`TRUE`) {
  const seen = rowsSeen(scope, Hazard).condition;
  return seen === null ? null : { entity: Hazard, filters: hazardFilters, conditions: [sql`${condition}${seen}`] };
}

export async function hazardsBySchool(scope: Scope, day: string, where: HazardWhere | undefined): Promise<SchoolHazards[]> {
  const seen = hazardsSeen(scope, sql`t.found_on <= ${day}::date`);
  if (!seen) return [];
  const counted = (condition: Sql): Sql => sql`count(*) FILTER (WHERE ${condition})::int`;
  const source = {
    ...seen,
    joins: sql`JOIN schools_published.school s ON s.id = ${holderOn(sql`t.school_id`, day)}`,
    groupBy: [{ name: 'schoolCode', of: sql`s.code` }, { name: 'schoolId', of: sql`s.id` }],
    figures: {
      hazards: sql`count(*)::int`,
      open: counted(openedBy(day)),
      overdue: counted(overdueOn(day)),
      openWithoutDeadline: counted(openWithoutDeadline(day)),
      majorWithoutSummons: counted(sql`${openedBy(day)} AND t.severity = 'MAJOR' AND (t.summoned_on IS NULL OR t.summoned_on > ${day}::date)`),
    },
  };
  const rows = await readAggregate(scope, source, where as never);
  return rows.map((row) => Object.assign(new SchoolHazards(), row));
}

/** Nothing but its description tells of what kind a hazard is: found again is, for `alike`, what is described in the same words. */
export async function recurringHazards(scope: Scope, { alike, atLeast }: { alike: boolean; atLeast: number }, where: HazardWhere | undefined): Promise<RecurringHazards[]> {
  const seen = hazardsSeen(scope);
  if (!seen) return [];
  const source = {
    ...seen,
    joins: sql`JOIN building b ON b.id = t.building_id`,
    groupBy: [{ name: 'buildingCode', of: sql`b.code` }, 'buildingId', { name: 'hazard', of: alike ? sql`t.description` : sql`NULL::text` }],
    figures: {
      hazards: sql`count(*)::int`,
      open: sql`count(*) FILTER (WHERE t.rectified_on IS NULL)::int`,
      major: sql`count(*) FILTER (WHERE t.severity = 'MAJOR')::int`,
      firstFoundOn: sql`min(t.found_on)`,
      lastFoundOn: sql`max(t.found_on)`,
    },
  };
  const rows = await readAggregate<RecurringHazards & Record<string, unknown>>(scope, source, where as never);
  return rows.filter(({ hazards }) => hazards >= atLeast).map((row) => ({
    ...row,
    get building() {
      return scope.row(Building, 'id', row.buildingId);
    },
  }));
}
