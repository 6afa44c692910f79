import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../kit';
import { HousingAssignment } from '../housing-assignment.entity';
import { assignHousing, endHousing } from './assign-housing';
import { AssignHousingInput, EndHousingInput } from './housing.inputs';

const Assigned = payloadType<HousingAssignment>('assignHousing', 'assignment', HousingAssignment, 'Who lives where now (周转房入住).');
const Ended = payloadType<HousingAssignment>('endHousing', 'assignment', HousingAssignment, 'Who lived where, with the end (周转房入住).');

@Resolver()
export class ChangeHousing {
  @Mutation(() => Assigned.type, { nullable: true, description: 'A teacher moves into turnover housing of a school (安排周转房入住).' })
  async assignHousing(@Arg('input', () => AssignHousingInput, { description: 'Who, where and when (输入).' }) input: AssignHousingInput, @Ctx() scope: Scope): Promise<object> {
    return Assigned.of(await mutate(scope, 'assignHousing', input, (tx) => assignHousing(tx, input), reloading.one(scope, HousingAssignment)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'A teacher moves out of housing of a school (结束周转房入住).' })
  async endHousing(@Arg('input', () => EndHousingInput, { description: 'Which one and when (输入).' }) input: EndHousingInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endHousing', input, (tx) => endHousing(tx, input), reloading.one(scope, HousingAssignment)));
  }
}
