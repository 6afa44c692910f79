import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { readAggregate, rowsSeen, SeenBy, type Scope } from '../../../kit';
import { Teacher } from '../../teacher/teacher.entity';
import { teacherFilters } from '../../teacher/teacher.filters';
import { TrainingLevel } from '../programme/training-level';
import { attended } from './attended';

@SeenBy('OFFICE')
@ObjectType({ description: 'Teachers whom training of one level reached or did not reach in a period (某级别培训覆盖情况).' })
export class LevelCoverage {
  @Field(() => TrainingLevel, { description: 'Level (培训级别).' })
  level!: TrainingLevel;

  @Field(() => Int, { description: 'Teachers on the establishment of the county today, persons (教师人数).' })
  teachers!: number;

  @Field(() => Int, { description: 'Of them those who attended no training of the level in the period, persons (未参训人数): teachersWithoutTraining lists them.' })
  untrained!: number;
}

/** Of the teachers whom the viewer sees, a row for each level, those of which there was no training included. */
export async function untrainedByLevel(scope: Scope, countyCode: string, from: string, to: string): Promise<LevelCoverage[]> {
  const { condition } = rowsSeen(scope, Teacher);
  if (condition === null) return [];
  const source = {
    entity: Teacher,
    filters: teacherFilters,
    joins: sql`CROSS JOIN unnest(${Object.keys(TrainingLevel)}::text[]) WITH ORDINALITY AS each(level, place)`,
    conditions: [sql`TRUE${condition}`],
    groupBy: [{ name: 'place', of: sql`each.place` }, { name: 'level', of: sql`each.level` }],
    figures: { teachers: sql`count(*)::int`, untrained: sql`count(*) FILTER (WHERE NOT ${attended(from, to, sql`each.level`)})::int` },
  };
  return readAggregate(scope, source, { countyCode });
}
