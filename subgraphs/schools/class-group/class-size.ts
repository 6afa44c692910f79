import sql, { type Sql } from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { conditionsOf, describedEnum, oneValue, readAggregate, SeenBy, type EnumValue, type Scope } from '../../kit';
import { classYearBegins, classYearOf } from '../../network/calendar';
import { classSizeRules } from '../../network/class-size-rules';
import { ClassGroup } from './class-group.entity';
import { classGroupFilters, type ClassGroupWhere } from './class-group.list';

const ClassSizesUnknown = describedEnum('ClassSizesUnknown', 'Why class sizes are not known (班额未知原因).', {
  NO_CLASSES_OF_THE_YEAR: { en: 'No class of the year is on record for what is asked about', zh: '该学年没有班级记录' },
});
type ClassSizesUnknown = EnumValue<typeof ClassSizesUnknown>;

/** How many classes are oversize, each held against the rules of its county on the first day of the year. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Class sizes over the classes of one year (班额统计); those of several years are never added.' })
export class ClassSizeSummary {
  @Field(() => Int, { description: 'The year of the classes, by its first day, 1 September (学年起始年份).' })
  schoolYear!: number;

  @Field(() => Int, { nullable: true, description: 'Classes counted (班级数).' })
  classes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pupils in them, persons (学生数).' })
  pupils!: number | null;

  @Field(() => Int, { nullable: true, description: 'Classes of the size from which one is large by the rules of its county, or more (大班额及以上班级数); null where no rule tells.' })
  oversizeClasses!: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools that have one of these (有大班额的学校数); null where no rule tells.' })
  oversizeSchools!: number | null;

  @Field(() => Int, { nullable: true, description: 'Classes of the size from which one is far oversize by the rules of its county, or more (超大班额班级数); null where no rule tells.' })
  superOversizeClasses!: number | null;

  @Field(() => Int, { nullable: true, description: 'Classes of a stage that has a standard size, and of no more than that (标准班额内班级数).' })
  standardClasses!: number | null;

  @Field(() => Float, { nullable: true, description: 'Oversize classes in percent of all, unrounded (大班额比例, %); null when no class is counted.' })
  oversizePercent!: number | null;

  @Field(() => ClassSizesUnknown, { nullable: true, description: 'Why the figures are null (未知原因).' })
  unknown!: ClassSizesUnknown | null;
}

export type Counted = Pick<ClassSizeSummary, 'classes' | 'pupils' | 'standardClasses' | 'oversizeClasses' | 'oversizeSchools' | 'superOversizeClasses' | 'oversizePercent'> & { readonly recorded: number };

/** The classes of one year, each with the sizes `held` it is held against by the rules of the county of its school `sc`. */
export const heldAgainstRules = (schoolYear: number): Sql => sql`JOIN school sc ON sc.id = t.school_id
  JOIN ${classSizeRules(sql`county`, sql`${classYearBegins(schoolYear)}::date`)} AS held ON held.county_id = sc.county_id AND held.stage = t.stage`;

/** How the classes of one year are counted: the one the filter names, else the one of today. That no class has the size asked for is a figure; that none is on record is not. */
export function classSizeSource(scope: Scope, { size, ...where }: ClassGroupWhere) {
  const schoolYear = yearMeant(scope, where);
  const [sized = sql`TRUE`] = conditionsOf(scope.database.table(ClassGroup), size ? { size } : null, scope.today);
  const large = sql`FILTER (WHERE ${sized} AND t.size >= held.large)`;
  const figures = {
    recorded: sql`count(*)::int`,
    classes: sql`count(*) FILTER (WHERE ${sized})::int`,
    pupils: sql`coalesce(sum(t.size) FILTER (WHERE ${sized}), 0)::int`,
    standardClasses: sql`count(*) FILTER (WHERE ${sized} AND t.size <= held.standard)::int`,
    oversizeClasses: ifKnown(sql`held.large`, sql`count(*) ${large}::int`),
    oversizeSchools: ifKnown(sql`held.large`, sql`count(DISTINCT t.school_id) ${large}::int`),
    superOversizeClasses: ifKnown(sql`held.extra_large`, sql`count(*) FILTER (WHERE ${sized} AND t.size >= held.extra_large)::int`),
    oversizePercent: ifKnown(sql`held.large`, sql`100.0 * count(*) ${large} / nullif(count(*) FILTER (WHERE ${sized}), 0)`),
  };
  const source = { entity: ClassGroup, joins: heldAgainstRules(schoolYear), filters: classGroupFilters, figures };
  return { schoolYear, source, where: { ...where, schoolYear: { eq: schoolYear } } as never };
}

export async function classSizesOf(scope: Scope, asked: ClassGroupWhere): Promise<ClassSizeSummary> {
  const { schoolYear, source, where } = classSizeSource(scope, asked);
  const [found] = await readAggregate<Counted & Record<string, unknown>>(scope, source, where);
  if (found && found.recorded > 0) return known(found, schoolYear);
  const unknown = { classes: null, pupils: null, standardClasses: null, oversizeClasses: null, oversizeSchools: null, superOversizeClasses: null, oversizePercent: null };
  return { ...unknown, schoolYear, unknown: 'NO_CLASSES_OF_THE_YEAR' };
}

export const known = ({ recorded: _, ...counted }: Counted, schoolYear: number): ClassSizeSummary => ({ ...counted, schoolYear, unknown: null });

/** A figure by a threshold, null where one of the classes has none. */
const ifKnown = (threshold: Sql, figure: Sql): Sql => sql`CASE WHEN bool_and(${threshold} IS NOT NULL) THEN ${figure} END`;

/** The one year of classes that a filter means, today's when it names none. Throws BAD_FILTER where it names several. */
export const yearMeant = (scope: Scope, where: ClassGroupWhere): number => oneValue('schoolYear', where.schoolYear, 'pupils of several years are not added') ?? classYearOf(scope.today);
