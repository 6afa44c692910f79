import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { SeenBy, type Connection, type DatedConnectionArgs, type Scope } from '../../kit';
import { requireGroupSeen } from '../access/require-group-seen';
import { DayArg } from '../day-arg';
import { StaffingFigures } from '../figures/staffing-figures';
import { staffingOfGroup } from '../figures/staffing-of';
import type { MentorLink } from '../mentor-link/mentor-link.entity';
import { mentorLinks } from '../mentor-link/mentor-link.list';
import { yesOrNo } from '../places';
import type { RotationAssignment } from '../rotation/rotation.entity';
import { rotations } from '../rotation/rotation.list';
import { EducationGroupStub } from './education-group';
import { insideGroup, linkedGroup, type Ends } from './group-links';

const rotationEnds: Ends = { table: sql`rotation_assignment`, one: sql`from_school_id`, other: sql`to_school_id` };
const mentorEnds: Ends = { table: sql`mentor_link`, one: sql`mentor_school_id`, other: sql`mentee_school_id` };

const InsideArg = (): ParameterDecorator =>
  Arg('inside', () => Boolean, {
    nullable: true,
    description: 'True for those between two members only, false for those with one end outside; both when left out (是否仅限集团内部).',
  }) as ParameterDecorator;

/** The same for both kinds of link; membership must hold at the time that is asked. */
const via = (ends: Ends, inside: boolean | null | undefined, when: DatedConnectionArgs, today: string) => ({
  joins: linkedGroup(ends, when, today),
  parent: sql`linked.group_id`,
  conditions: inside == null ? [] : [yesOrNo(insideGroup(ends, when, today))(inside)],
});

@Resolver(() => EducationGroupStub)
export class EducationGroupStaffResolver {
  @SeenBy('OFFICE')
  @FieldResolver(() => rotations.Connection, {
    nullable: true,
    description: 'Rotation assignments from or to its member schools, of those the viewer sees (成员校交流轮岗).',
  })
  async rotationAssignments(
    @Root() group: EducationGroupStub,
    @Args(() => rotations.Args) args: DatedConnectionArgs,
    @InsideArg() inside: boolean | undefined,
    @Ctx() scope: Scope,
  ): Promise<Connection<RotationAssignment>> {
    await requireGroupSeen(scope, group.id);
    return rotations.read(scope, args, via(rotationEnds, inside, args, scope.today), group.id);
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => mentorLinks.Connection, {
    nullable: true,
    description: 'Mentor links with a mentor or mentee of its member schools, of those the viewer sees (成员校师徒结对).',
  })
  async mentorLinks(
    @Root() group: EducationGroupStub,
    @Args(() => mentorLinks.Args) args: DatedConnectionArgs,
    @InsideArg() inside: boolean | undefined,
    @Ctx() scope: Scope,
  ): Promise<Connection<MentorLink>> {
    await requireGroupSeen(scope, group.id);
    return mentorLinks.read(scope, args, via(mentorEnds, inside, args, scope.today), group.id);
  }

  @FieldResolver(() => StaffingFigures, { nullable: true, description: 'The staff of its member schools in figures, on a day (成员校师资概况).' })
  staffing(@Root() group: EducationGroupStub, @DayArg() on: string | undefined, @Ctx() scope: Scope): Promise<StaffingFigures> {
    return staffingOfGroup(scope, on ?? scope.today, group.id);
  }
}
