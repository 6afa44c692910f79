import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, DateScalar, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import type { ClassGroup } from '../class-group/class-group.entity';
import { classGroups } from '../class-group/class-group.list';
import { County } from '../county/county.entity';
import type { Designation } from '../designation/designation.entity';
import { designations } from '../designation/designation.list';
import type { PlaceChange } from '../place-change/place-change.entity';
import { placeChanges } from '../place-change/place-change.list';
import type { SchoolSuccession } from '../succession/succession.entity';
import { successions } from '../succession/succession.list';
import { Township } from '../township/township.entity';
import { formerly } from '../former-code';
import { predecessorsOf, successorOf } from './lineage';
import { SchoolPosition } from './school-position';
import { School } from './school.entity';
import { SchoolState } from './school.enums';
import { stateOn } from './school-state';
import { schools } from './school.list';

@Resolver(() => School)
export class SchoolResolver extends codedListResolver(schools, { one: 'school', many: 'schools' }, formerly('school')) {
  @FieldResolver(() => County, { description: 'The county it belongs to (所属县区).' })
  county(@Root() school: School, @Ctx() scope: Scope): Promise<County | null> {
    return scope.row(County, 'id', school.countyId);
  }

  @FieldResolver(() => Township, { nullable: true, description: 'The township it lies in (所在乡镇); null where the source names none.' })
  async township(@Root() school: School, @Ctx() scope: Scope): Promise<Township | null> {
    return school.townshipId ? scope.row(Township, 'id', school.townshipId) : null;
  }

  @FieldResolver(() => SchoolState, { nullable: true, description: 'Whether it is open on a day (办学状态); null of a day before today where it has closed on a day that no source tells (`closedUndated`).' })
  state(@Root() school: School, @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined, @Ctx() scope: Scope): SchoolState | null {
    return stateOn(school, on ?? scope.today, scope.today);
  }

  @FieldResolver(() => SchoolPosition, { nullable: true, description: 'Where it is on the map (地理位置); null when not reported.' })
  position(@Root() { longitude, latitude }: School): SchoolPosition | null {
    return longitude === null || latitude === null ? null : { longitude, latitude };
  }

  @FieldResolver(() => classGroups.Connection, { description: 'Its classes (班级).' })
  classGroups(@Root() school: School, @Args(() => classGroups.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<ClassGroup> {
    return classGroups.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => designations.Connection, { description: 'Ranks and designations it holds (等级与称号).' })
  designations(@Root() school: School, @Args(() => designations.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Designation> {
    return designations.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => placeChanges.Connection, { description: 'Changes of its places (学位变动).' })
  placeChanges(@Root() school: School, @Args(() => placeChanges.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<PlaceChange> {
    return placeChanges.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => successions.Connection, { description: 'What became of it: closure, merger, renaming (撤并、更名等去向).' })
  successions(@Root() school: School, @Args(() => successions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SchoolSuccession> {
    return successions.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => successions.Connection, { description: 'Schools that went into it, split from it or are relieved by it (并入、分设及分流来源).' })
  predecessions(@Root() school: School, @Args(() => successions.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SchoolSuccession> {
    return successions.read(scope, args, { parent: sql`t.successor_id` }, school.id);
  }

  @FieldResolver(() => School, { nullable: true, description: 'The school that follows it as a whole, once that is decided: it went into it, or is the same under a new code (承接学校).' })
  successor(@Root() school: School, @Ctx() scope: Scope): Promise<School | null> {
    return successorOf(scope, school.id);
  }

  @FieldResolver(() => [School], { description: 'Schools it follows, wholly or for a part of them, once that is decided (前身学校).' })
  predecessors(@Root() school: School, @Ctx() scope: Scope): Promise<readonly School[]> {
    return predecessorsOf(scope, school.id);
  }
}
