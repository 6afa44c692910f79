import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { TrainingSession } from './session.entity';
import type { TrainingSessionWhere } from './session.list';
import { foreignParticipant, trainingSessionFilters } from './session.rules';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Training sessions that one school hosts (学校承办的培训场次).' })
export class SchoolSessions {
  readonly schoolId!: string | null;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (承办学校); null for the sessions that no school hosts.' })
  get school(): SchoolStub | null {
    return this.schoolId === null ? null : { id: this.schoolId };
  }

  @Field(() => Int, { description: 'Sessions, each counted once (场次).' })
  sessions!: number;

  @Field(() => Int, { description: 'Of them those in which teachers of other schools take part (跨校参训场次).' })
  crossSchool!: number;

  @Field(() => Int, { description: 'Of them those of programmes held at a distance (网络研修场次).' })
  online!: number;
}

const source = {
  entity: TrainingSession,
  filters: trainingSessionFilters,
  joins: sql`JOIN training_programme p ON p.id = t.programme_id LEFT JOIN schools_published.school host ON host.id = t.host_school_id`,
  groupBy: [{ name: 'schoolCode', of: sql`host.code` }, { name: 'schoolId', of: sql`host.id` }],
  figures: {
    sessions: sql`count(*)::int`,
    crossSchool: sql`count(*) FILTER (WHERE ${foreignParticipant})::int`,
    online: sql`count(*) FILTER (WHERE p.mode = 'DISTANCE')::int`,
  },
};

export async function sessionsBySchool(scope: Scope, where: TrainingSessionWhere | undefined): Promise<SchoolSessions[]> {
  const rows = await readAggregate(scope, source, where as never);
  return rows.map((row) => Object.assign(new SchoolSessions(), row));
}
