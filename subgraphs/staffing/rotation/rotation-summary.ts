import { Field, Float, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { isBackbone } from '../honour/backbone';
import { isTownshipSchool } from '../places';
import { SeenBy } from '../../kit';
import { decidedStates } from '../../network/rotation-life';
import { movingKinds } from '../../network/rotation-kind';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Rotation in one school year (学年交流轮岗统计); only what was approved, is under way or completed counts, and neither shadowing (跟岗) nor itinerant teaching (走教).' })
export class RotationYear {
  @Field(() => Int, { description: 'Year in which the school year begins (学年起始年份).' })
  schoolYear!: number;

  @Field(() => Int, { description: 'Assignments (交流轮岗次数).' })
  assignments!: number;

  @Field(() => Int, { description: 'Teachers who rotated, persons (交流轮岗人数).' })
  teachers!: number;

  @Field(() => Int, { nullable: true, description: 'Of them sent to schools under a township or in a rural place, persons (到乡镇或农村学校人数).' })
  toTownship!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them sent from such a school to another kind, persons (从乡镇到城区人数).' })
  fromTownshipToTown!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them backbone teachers of county level and above, persons (骨干教师人数).' })
  backboneTeachers!: number | null;

  @Field(() => Float, { nullable: true, description: 'Backbone teachers in percent of those who rotated, unrounded (骨干教师占比, %).' })
  backbonePercent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Assignments with which the personnel relation moved (调动人事关系次数).' })
  personnelRelationMoved!: number | null;
}

const teachersWhere = (condition: ReturnType<typeof sql>) => sql`count(DISTINCT t.teacher_id) FILTER (WHERE ${condition})`;
const backbone = teachersWhere(isBackbone(sql`t.teacher_id`, sql`t.school_year`));

/** Of few, or of all but few, they would tell of persons. */
export const rotationParts = { toTownship: [], fromTownshipToTown: [], backboneTeachers: ['backbonePercent'], personnelRelationMoved: [] };

export const rotationYear = {
  groupBy: 'schoolYear',
  only: { state: decidedStates, kind: movingKinds },
  figures: {
    assignments: sql`count(*)::int`,
    teachers: sql`count(DISTINCT t.teacher_id)::int`,
    toTownship: sql`${teachersWhere(isTownshipSchool(sql`t.to_school_id`))}::int`,
    fromTownshipToTown: sql`${teachersWhere(
      sql`${isTownshipSchool(sql`t.from_school_id`)} AND NOT ${isTownshipSchool(sql`t.to_school_id`)}`,
    )}::int`,
    backboneTeachers: sql`${backbone}::int`,
    backbonePercent: sql`100.0 * ${backbone} / nullif(count(DISTINCT t.teacher_id), 0)`,
    personnelRelationMoved: sql`count(*) FILTER (WHERE t.personnel_relation_moves)::int`,
  },
};
