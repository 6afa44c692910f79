import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { SchoolKind } from '../school/school-kind';
import { SchoolSuccession } from './succession.entity';
import { successionFilters, type SchoolSuccessionWhere } from './succession.list';

/** Closures by how far they have come: what is proposed and what has happened are no sum, and what was withdrawn is in none. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Closures and mergers decided, or to be decided, in one year of schools of one kind (分年分类别撤并学校数).' })
export class ClosureCount {
  @Field(() => Int, { nullable: true, description: 'Year of the decision (决定年份); null where no source tells it.' })
  decidedYear!: number | null;

  @Field(() => SchoolKind, { description: 'Kind of the schools (学校类别).' })
  schoolKind!: SchoolKind;

  @Field(() => Int, { description: 'Schools whose closure is proposed (拟撤并学校数).' })
  proposed!: number;

  @Field(() => Int, { description: 'Schools whose closure is decided and in its transition period (过渡期学校数).' })
  inTransition!: number;

  @Field(() => Int, { description: 'Schools whose closure is completed (已撤并学校数).' })
  completed!: number;

  @Field(() => Int, { description: 'Schools among all of these for which no receiver is named (无承接学校数).' })
  withoutReceiver!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'What one school received from schools whose closure is decided (承接学校接收情况).' })
export class ClosureReceiver {
  receiverId!: string | null;

  @Field(() => Int, { description: 'Schools that went or are going to it (并入学校数).' })
  schools!: number;

  @Field(() => Int, { nullable: true, description: 'Pupils they had when they went over, or have while they have not, persons, of those where it is known (并入学生数); null when none is.' })
  pupils!: number | null;

  @Field(() => Int, { description: 'Schools among them whose pupils are not known (学生数缺失学校数).' })
  unknownPupils!: number;
}

/** A school that is the same under another code is not closed, nor is one that only loses a part. */
const kinds = ['CLOSED', 'MERGED_INTO'];

/** The pupils of the closed school `s`: once they have gone over the school has none, and the ledger of what followed tells how many there were. */
const pupils = sql`coalesce((SELECT (f.before ->> 'pupils')::int FROM followed f WHERE f.cause_id = t.id AND f.row_id = t.school_id AND f.kind = 'PUPILS' AND f.act = 'MOVE'
  AND f.before ? 'pupils' ORDER BY f.place LIMIT 1), s.pupils)`;

const source = { entity: SchoolSuccession, joins: sql`JOIN school s ON s.id = t.school_id`, filters: successionFilters };

const schoolsIn = (states: Sql): Sql => sql`count(DISTINCT t.school_id) FILTER (WHERE ${states})::int`;

export const closuresByYear = (scope: Scope, where: SchoolSuccessionWhere | undefined): Promise<ClosureCount[]> =>
  readAggregate(
    scope,
    {
      ...source,
      only: { kind: kinds, state: ['PROPOSED', 'IN_TRANSITION', 'COMPLETED'] },
      groupBy: ['decidedYear', { name: 'schoolKind', of: sql`s.kind` }],
      figures: {
        proposed: schoolsIn(sql`t.state = 'PROPOSED'`),
        inTransition: schoolsIn(sql`t.state = 'IN_TRANSITION'`),
        completed: schoolsIn(sql`t.state = 'COMPLETED'`),
        withoutReceiver: schoolsIn(sql`t.successor_id IS NULL`),
      },
    },
    where as never,
  );

export const closureReceivers = (scope: Scope, where: SchoolSuccessionWhere | undefined): Promise<ClosureReceiver[]> =>
  readAggregate(
    scope,
    {
      ...source,
      only: { kind: kinds, state: ['IN_TRANSITION', 'COMPLETED'] },
      groupBy: [{ name: 'receiverCode', of: sql`(SELECT r.code FROM school r WHERE r.id = t.successor_id)` }, { name: 'receiverId', of: sql`t.successor_id` }],
      figures: { schools: sql`count(*)::int`, pupils: sql`sum(${pupils})::int`, unknownPupils: sql`count(*) FILTER (WHERE ${pupils} IS NULL)::int` },
    },
    where as never,
  );
