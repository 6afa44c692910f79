import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../../kit';
import { ResearchOrganisation } from '../research-organisation.entity';
import { changeResearchOrganisation, foundResearchOrganisation } from './found-research-organisation';
import { ChangeResearchOrganisationInput, FoundResearchOrganisationInput } from './research-organisation.inputs';

const Founded = payloadType<ResearchOrganisation>('foundResearchOrganisation', 'organisation', ResearchOrganisation, 'The new organisation (教研组织).');
const Changed = payloadType<ResearchOrganisation>('changeResearchOrganisation', 'organisation', ResearchOrganisation, 'The organisation as it is now (教研组织).');

@Resolver()
export class ChangeResearchOrganisation {
  @Mutation(() => Founded.type, { nullable: true, description: 'Sets up who looks after the research of a county, a group or a school (设立教研组织).' })
  async foundResearchOrganisation(
    @Arg('input', () => FoundResearchOrganisationInput, { description: 'The organisation (输入).' }) input: FoundResearchOrganisationInput,
    @Ctx() scope: Scope,
  ): Promise<object> {
    return Founded.of(await mutate(scope, 'foundResearchOrganisation', input, (tx) => foundResearchOrganisation(tx, input), reloading.one(scope, ResearchOrganisation)));
  }

  @Mutation(() => Changed.type, { nullable: true, description: 'Changes name, parent or head of a research organisation, or ends it (变更教研组织).' })
  async changeResearchOrganisation(
    @Arg('input', () => ChangeResearchOrganisationInput, { description: 'Which one, and what (输入).' }) input: ChangeResearchOrganisationInput,
    @Ctx() scope: Scope,
  ): Promise<object> {
    return Changed.of(await mutate(scope, 'changeResearchOrganisation', input, (tx) => changeResearchOrganisation(tx, input), reloading.one(scope, ResearchOrganisation)));
  }
}
