import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';

/**
 * How many classes are oversize. The thresholds are those of the national rules on class size: 56 to 65 pupils is
 * 大班额, 66 and more 超大班额.
 */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Class sizes over a set of classes (班额统计).' })
export class ClassSizeSummary {
  @Field(() => Int, { description: 'Classes counted (班级数).' })
  classes!: number;

  @Field(() => Int, { nullable: true, description: 'Pupils in them, persons (学生数); null when no class is known.' })
  pupils!: number | null;

  @Field(() => Int, { description: 'Classes of 56 pupils or more (大班额及以上班级数).' })
  oversizeClasses!: number;

  @Field(() => Int, { description: 'Classes of 66 pupils or more (超大班额班级数).' })
  superOversizeClasses!: number;

  @Field(() => Float, { nullable: true, description: 'Oversize classes in percent of all, unrounded (大班额比例, %); null when no class is known.' })
  oversizePercent!: number | null;
}
