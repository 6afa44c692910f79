import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, readAggregate, type GroupKey, type Scope } from '../../kit';
import { everyCounty } from '../../network/every-county';
import { cycleOfHonour } from '../selection-cycle/cycles-of-honours';
import { SelectionCycle } from '../selection-cycle/selection-cycle.entity';
import { Teacher } from '../teacher/teacher.entity';
import { WhereArg } from '../where-arg';
import { honourFigures, HonourKindSummary, HonourLevelSummary, HonourNameSummary, HonourSubjectSummary, HonourSummary } from './honour-summary';
import { honoursBySchool, SchoolHonours } from './honours-by-school';
import { Subject } from '../teacher/subject';
import { Honour } from './honour.entity';
import { HonourKind, HonourLevel } from './honour.enums';
import { honourFilters, honours, HonourWhere } from './honour.list';

/** Figures speak of honours that are held; those that were taken away are counted only when asked for. */
const source = (where: HonourWhere | undefined) => ({
  entity: Honour,
  filters: honourFilters,
  conditions: where?.revoked == null ? [sql`t.revoked_on IS NULL`] : [],
  figures: honourFigures,
  persons: { count: sql`count(DISTINCT t.teacher_id)::int`, counties: everyCounty, naming: ['teacher', 'code'], schools: ['servingSchool'], county: 'countyCode' },
});

const ofGroups = (where: HonourWhere | undefined, groupBy: GroupKey, choices: object) => {
  const { persons, ...rest } = source(where);
  return { ...rest, groupBy, persons: { ...persons, groups: Object.keys(choices).length } };
};

@Resolver(() => Honour)
export class HonourResolver extends codedListResolver(honours, { one: 'honour', many: 'honours' }) {
  @FieldResolver(() => Teacher, { description: 'The holder (获得者).' })
  teacher(@Root() honour: Honour, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, honour.teacherId);
  }

  @FieldResolver(() => SelectionCycle, { nullable: true, description: 'The cycle in which it was awarded (评选周期); null when the county of the holder has none for its kind and level.' })
  async selectionCycle(@Root() honour: Honour, @Ctx() scope: Scope): Promise<SelectionCycle | null> {
    const cycle = await cycleOfHonour(scope, honour.id);
    return cycle && scope.row(SelectionCycle, 'id', cycle.cycleId);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Last day by which the holder is due to be selected anew (重新评选期限): the end of the year of the award and the years of its cycle; null when that is not known, it is not selected anew, or it was taken away.',
  })
  async reselectionDueOn(@Root() honour: Honour, @Ctx() scope: Scope): Promise<string | null> {
    return (await cycleOfHonour(scope, honour.id))?.dueOn ?? null;
  }

  @Query(() => HonourSummary, { nullable: true, description: 'Honours and holders over all that meet the conditions (荣誉合计).' })
  async honourSummary(@WhereArg(HonourWhere) where: HonourWhere | undefined, @Ctx() scope: Scope): Promise<HonourSummary | undefined> {
    const [summary] = await readAggregate<HonourSummary & Record<string, number>>(scope, source(where), where as never);
    return summary;
  }

  @Query(() => [HonourLevelSummary], { nullable: true, description: 'Honours and holders by level (分级别荣誉合计).' })
  honoursByLevel(@WhereArg(HonourWhere) where: HonourWhere | undefined, @Ctx() scope: Scope): Promise<HonourLevelSummary[]> {
    return readAggregate(scope, ofGroups(where, 'level', HonourLevel), where as never);
  }

  @Query(() => [HonourKindSummary], { nullable: true, description: 'Honours and holders by kind (分类别荣誉合计).' })
  honoursByKind(@WhereArg(HonourWhere) where: HonourWhere | undefined, @Ctx() scope: Scope): Promise<HonourKindSummary[]> {
    return readAggregate(scope, ofGroups(where, 'kind', HonourKind), where as never);
  }

  @Query(() => [HonourSubjectSummary], { nullable: true, description: 'Honours and holders by the main subject of the holders (分学科荣誉合计).' })
  honoursBySubject(@WhereArg(HonourWhere) where: HonourWhere | undefined, @Ctx() scope: Scope): Promise<HonourSubjectSummary[]> {
    const ofSubjects = ofGroups(where, { name: 'subject', of: sql`holder.subject` }, Subject);
    return readAggregate(scope, { ...ofSubjects, joins: sql`JOIN teacher holder ON holder.id = t.teacher_id` }, where as never);
  }

  @Query(() => [SchoolHonours], { nullable: true, description: 'Honours and holders by the school these serve today (分学校荣誉合计), of the schools whose staff the account sees.' })
  honoursBySchool(@WhereArg(HonourWhere) where: HonourWhere | undefined, @Ctx() scope: Scope): Promise<SchoolHonours[]> {
    return honoursBySchool(scope, source(where), where);
  }

  @Query(() => [HonourNameSummary], { nullable: true, description: 'Honours and holders by name (分名称荣誉合计).' })
  honoursByName(@WhereArg(HonourWhere) where: HonourWhere | undefined, @Ctx() scope: Scope): Promise<HonourNameSummary[]> {
    return readAggregate(scope, { ...source(where), groupBy: 'name' }, where as never);
  }
}
