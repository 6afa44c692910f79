import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import {
  CodedError,
  DateScalar,
  ofSchoolsSeen,
  requireSchoolSeen,
  SeenBy,
  type Connection,
  type ConnectionArgs,
  type DatedConnectionArgs,
  type Scope,
  type When,
} from '../../../kit';
import type { Appointment } from '../../appointment/appointment.entity';
import { appointments } from '../../appointment/appointment.list';
import { SchoolStub } from '../../foreign/school';
import type { ReserveCandidate } from '../../reserve-candidate/reserve-candidate.entity';
import { reserveCandidates } from '../../reserve-candidate/reserve-candidate.list';
import { staffingGaps } from '../../staffing-gap/staffing-gap.list';

@Resolver(() => SchoolStub)
export class LeavingPrincipalResolver {
  /** Who leaves and who is put forward are persons: whoever may not see them of a school is not told of the school either. */
  @SeenBy('OFFICE')
  @Query(() => staffingGaps.Connection, {
    nullable: true,
    description: 'Open schools of a county, of those whose staff the account sees, whose principal leaves by a day and which have neither a successor nor a candidate in the pool (校长将离任而无后备人选的学校).',
  })
  schoolsWithoutReserveCandidate(
    @Arg('countyCode', () => String, { description: 'Code of the county (县区代码).' }) countyCode: string,
    @Arg('by', () => DateScalar, { description: 'The principal leaves on this day or before: by the end of the appointment or of the service (离任日期不晚于), not a day that is over.' }) by: string,
    @Args(() => staffingGaps.Args) args: ConnectionArgs & When,
    @Ctx() scope: Scope,
  ): Connection<SchoolStub> {
    const day = args.on ?? scope.today;
    if (by < day) throw new CodedError('BAD_FILTER', { field: 'by', value: by, expected: `a day on or after ${day}` });
    const seen = ofSchoolsSeen(scope.viewer, 'STAFFING', sql`t.id`);
    return staffingGaps.read(
      scope,
      { ...args, where: { ...args.where, countyCode, withoutCandidate: { by, on: day } } },
      { conditions: [typeof seen === 'boolean' ? sql`${seen}::boolean` : seen] },
    );
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => appointments.Connection, { nullable: true, description: 'Appointments as its principal (校长聘任).' })
  async principals(@Root() school: SchoolStub, @Args(() => appointments.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Promise<Connection<Appointment>> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return appointments.read(scope, args, { conditions: [sql`t.role = 'PRINCIPAL'`], parent: sql`t.serving_school_id` }, school.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => reserveCandidates.Connection, { nullable: true, description: 'Reserve candidates it put forward (推荐的校长后备人才).' })
  async reserveCandidates(@Root() school: SchoolStub, @Args(() => reserveCandidates.Args) args: ConnectionArgs, @Ctx() scope: Scope): Promise<Connection<ReserveCandidate>> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return reserveCandidates.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }
}
