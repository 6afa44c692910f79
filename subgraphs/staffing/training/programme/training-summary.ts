import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { TrainingUnit } from './programme.enums';
import { TrainingLevel } from './training-level';
import { SeenBy } from '../../../kit';

/** Of programmes of one unit and year: a sum over persons and person-times would count nothing, nor would persons of several years. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Planned and done training of one year and unit (培训计划与完成合计); figures of different years or units stand side by side, never added.' })
export class TrainingSummary {
  @Field(() => Int, { description: 'Year of the programmes (年度).' })
  year!: number;

  @Field(() => TrainingUnit, { description: 'What planned and done count (计量单位).' })
  unit!: TrainingUnit;

  @Field(() => Int, { description: 'Programmes counted (项目数).' })
  programmes!: number;

  @Field(() => Int, { nullable: true, description: 'Planned, over the programmes that state it (计划数合计); null when none does.' })
  planned!: number | null;

  @Field(() => Int, { nullable: true, description: 'Done, over the programmes that report it (完成数合计); null when none does.' })
  done!: number | null;

  @Field(() => Int, { description: 'Programmes that state no planned figure, so that planned is a minimum (未列计划数的项目数).' })
  withoutPlanned!: number;

  @Field(() => Int, { description: 'Programmes that report no done figure, so that done is a minimum (未填完成数的项目数).' })
  withoutDone!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Training programmes of one level (某级别培训项目数).' })
export class LevelProgrammes {
  @Field(() => TrainingLevel, { description: 'Level (培训级别).' })
  level!: TrainingLevel;

  @Field(() => Int, { description: 'Programmes counted (项目数).' })
  programmes!: number;
}

export const trainingSummaryFigures = {
  programmes: sql`count(*)::int`,
  planned: sql`sum(t.planned)::int`,
  done: sql`sum(t.done)::int`,
  withoutPlanned: sql`(count(*) - count(t.planned))::int`,
  withoutDone: sql`(count(*) - count(t.done))::int`,
};
