import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CodedError, conditionsOf, describedEnum, readAggregate, SeenBy, type EnumValue, type Scope } from '../../kit';
import { classYearOf } from '../../network/calendar';
import { ClassGroup } from './class-group.entity';
import { classGroupFilters, type ClassGroupWhere } from './class-group.list';

const ClassSizesUnknown = describedEnum('ClassSizesUnknown', 'Why class sizes are not known (班额未知原因).', {
  NO_CLASSES_OF_THE_YEAR: { en: 'No class of the year is on record for what is asked about', zh: '该学年没有班级记录' },
});
type ClassSizesUnknown = EnumValue<typeof ClassSizesUnknown>;

/**
 * How many classes are oversize. The thresholds are those of the national rules on class size: 56 to 65 pupils is
 * 大班额, 66 and more 超大班额.
 */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Class sizes over the classes of one year (班额统计); those of several years are never added.' })
export class ClassSizeSummary {
  @Field(() => Int, { description: 'The year of the classes, by its first day, 1 September (学年起始年份).' })
  schoolYear!: number;

  @Field(() => Int, { nullable: true, description: 'Classes counted (班级数).' })
  classes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pupils in them, persons (学生数).' })
  pupils!: number | null;

  @Field(() => Int, { nullable: true, description: 'Classes of 56 pupils or more (大班额及以上班级数).' })
  oversizeClasses!: number | null;

  @Field(() => Int, { nullable: true, description: 'Classes of 66 pupils or more (超大班额班级数).' })
  superOversizeClasses!: number | null;

  @Field(() => Float, { nullable: true, description: 'Oversize classes in percent of all, unrounded (大班额比例, %); null when no class is counted.' })
  oversizePercent!: number | null;

  @Field(() => ClassSizesUnknown, { nullable: true, description: 'Why the figures are null (未知原因).' })
  unknown!: ClassSizesUnknown | null;
}

type Counted = Pick<ClassSizeSummary, 'classes' | 'pupils' | 'oversizeClasses' | 'superOversizeClasses' | 'oversizePercent'> & { readonly recorded: number };

/** Of one year: the one the filter names, else the one of today. That no class has the size asked for is a figure; that none is on record is not. */
export async function classSizesOf(scope: Scope, { size, ...where }: ClassGroupWhere): Promise<ClassSizeSummary> {
  const schoolYear = oneYear(where.schoolYear) ?? classYearOf(scope.today);
  const table = scope.database.table(ClassGroup);
  const [sized = sql`TRUE`] = conditionsOf(table, size ? { size } : null, scope.today);
  const figures = {
    recorded: sql`count(*)::int`,
    classes: sql`count(*) FILTER (WHERE ${sized})::int`,
    pupils: sql`coalesce(sum(t.size) FILTER (WHERE ${sized}), 0)::int`,
    oversizeClasses: sql`count(*) FILTER (WHERE ${sized} AND t.size >= 56)::int`,
    superOversizeClasses: sql`count(*) FILTER (WHERE ${sized} AND t.size >= 66)::int`,
    oversizePercent: sql`100.0 * count(*) FILTER (WHERE ${sized} AND t.size >= 56) / nullif(count(*) FILTER (WHERE ${sized}), 0)`,
  };
  const source = { entity: ClassGroup, filters: classGroupFilters, figures };
  const [found] = await readAggregate<Counted & Record<string, unknown>>(scope, source, { ...where, schoolYear: { eq: schoolYear } } as never);
  if (!found || found.recorded === 0) {
    return { schoolYear, classes: null, pupils: null, oversizeClasses: null, superOversizeClasses: null, oversizePercent: null, unknown: 'NO_CLASSES_OF_THE_YEAR' };
  }
  const { recorded: _, ...counted } = found;
  return { ...counted, schoolYear, unknown: null } as ClassSizeSummary;
}

function oneYear(filter: ClassGroupWhere['schoolYear']): number | undefined {
  if (!filter) return undefined;
  const { eq, in: among, ...bounds } = filter;
  const years = eq != null ? [eq] : (among ?? []);
  if (years.length === 1 && Object.values(bounds).every((bound) => bound == null)) return years[0];
  throw new CodedError('BAD_FILTER', { field: 'schoolYear', value: JSON.stringify(filter), expected: 'one year, by eq: pupils of several years are not added' });
}
