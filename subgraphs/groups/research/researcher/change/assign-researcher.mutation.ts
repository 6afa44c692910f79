import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, refuse, reloading, requireEarlierEnd, requirePeriod, type Scope, type Transaction } from '../../../../kit';
import { requireTeacherInService } from '../../../foreign/teacher-in-service';
import { ResearchOrganisation } from '../../organisation/research-organisation.entity';
import { ResearcherAssignment } from '../researcher-assignment.entity';
import { AssignResearcherInput, EndResearcherAssignmentInput } from './researcher.inputs';

const Assigned = payloadType<ResearcherAssignment>('assignResearcher', 'assignment', ResearcherAssignment, 'The new assignment (教研员任用).');
const Ended = payloadType<ResearcherAssignment>('endResearcherAssignment', 'assignment', ResearcherAssignment, 'The assignment with its end (教研员任用).');

/** The organisation is held until the end, so that it still is there when its researcher is stored. */
async function assign(tx: Transaction, { teacher, subject, organisation: id, fullTime, startsOn, ...input }: AssignResearcherInput): Promise<ResearcherAssignment> {
  const endsOn = input.endsOn ?? null;
  requirePeriod(startsOn, endsOn);
  const organisation = await tx.lock(ResearchOrganisation, id, 'organisation');
  const outlives = organisation.endsOn !== null && (endsOn === null || endsOn > organisation.endsOn);
  if (startsOn < organisation.startsOn || outlives) refuse('NOT_OPEN', 'organisation', { value: id, startsOn: organisation.startsOn, endsOn: organisation.endsOn });
  await requireTeacherInService(tx, teacher, startsOn, 'teacher');
  return tx.insert(ResearcherAssignment, { teacherId: teacher, subject, organisationId: organisation.id, fullTime, startsOn, endsOn });
}

async function end(tx: Transaction, input: EndResearcherAssignmentInput): Promise<ResearcherAssignment> {
  const assignment = await tx.lockVersion(ResearcherAssignment, input);
  requireEarlierEnd(ResearcherAssignment, assignment, input.endsOn);
  return tx.update(ResearcherAssignment, assignment, { endsOn: input.endsOn });
}

@Resolver()
export class AssignResearcher {
  @Mutation(() => Assigned.type, { nullable: true, description: 'Makes a teacher researcher of a subject (任用教研员).' })
  async assignResearcher(@Arg('input', () => AssignResearcherInput, { description: 'Who, of what and where (输入).' }) input: AssignResearcherInput, @Ctx() scope: Scope): Promise<object> {
    return Assigned.of(await mutate(scope, 'assignResearcher', input, (tx) => assign(tx, input), reloading.one(scope, ResearcherAssignment)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'Ends the assignment of a researcher (解除教研员任用).' })
  async endResearcherAssignment(@Arg('input', () => EndResearcherAssignmentInput, { description: 'Which one and when (输入).' }) input: EndResearcherAssignmentInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endResearcherAssignment', input, (tx) => end(tx, input), reloading.one(scope, ResearcherAssignment)));
  }
}
