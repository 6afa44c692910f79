import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { enteredText, givenCode, mutate, payloadType, reloading, type Scope, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { requireCounty } from '../../foreign/known-county';
import { GroupMembership } from '../../membership/membership.entity';
import { EducationGroup } from '../education-group.entity';
import { FoundGroupInput } from './group.inputs';

const Founded = payloadType<EducationGroup>('foundGroup', 'group', EducationGroup, 'The new group (集团).');

/** Of charter and description, as their columns of the sheet have it. */
const longest = 2000;

/** The group and its lead come into being together: a group without one has nobody to answer for it. */
async function found(tx: Transaction, input: FoundGroupInput): Promise<EducationGroup> {
  const { kind, foundedOn, lead, county: countyId } = input;
  const code = givenCode(input.code);
  const name = enteredText(input.name, 'name');
  const charter = input.charter && enteredText(input.charter, 'charter', longest);
  const description = input.description && enteredText(input.description, 'description', longest);
  if (countyId) await requireCounty(tx, countyId, 'county');
  await requireOpenSchool(tx, lead, foundedOn, 'lead');
  const group = await tx.insert(EducationGroup, { code, name, kind, countyId, foundedOn, charter, description });
  await tx.insert(GroupMembership, { groupId: group.id, schoolId: lead, role: 'LEAD', startsOn: foundedOn });
  return group;
}

@Resolver()
export class FoundGroup {
  @Mutation(() => Founded.type, { nullable: true, description: 'Founds a group together with the school that leads it (组建集团).' })
  async foundGroup(@Arg('input', () => FoundGroupInput, { description: 'The group (输入).' }) input: FoundGroupInput, @Ctx() scope: Scope): Promise<object> {
    return Founded.of(await mutate(scope, 'foundGroup', input, (tx) => found(tx, input), reloading.one(scope, EducationGroup)));
  }
}
