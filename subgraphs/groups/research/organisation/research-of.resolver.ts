import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Connection, DatedConnectionArgs, Scope } from '../../../kit';
import { EducationGroup } from '../../education-group/education-group.entity';
import { CountyStub } from '../../foreign/county.stub';
import type { ResearchOrganisation } from './research-organisation.entity';
import { researchOrganisations } from './research-organisation.list';

@Resolver(() => CountyStub)
export class CountyResearchResolver {
  @FieldResolver(() => researchOrganisations.Connection, { nullable: true, description: 'Its research organisations, of all levels (教研组织).' })
  researchOrganisations(@Root() { id }: CountyStub, @Args(() => researchOrganisations.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<ResearchOrganisation> {
    return researchOrganisations.read(scope, args, { parent: sql`t.county_id` }, id);
  }
}

@Resolver(() => EducationGroup)
export class GroupResearchResolver {
  @FieldResolver(() => researchOrganisations.Connection, { description: 'The research organisation of its schools, one at a time (集团教研组织).' })
  researchOrganisations(@Root() { id }: EducationGroup, @Args(() => researchOrganisations.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<ResearchOrganisation> {
    return researchOrganisations.read(scope, args, { parent: sql`t.group_id` }, id);
  }
}
