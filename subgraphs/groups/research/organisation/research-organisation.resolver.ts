import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { codedListResolver, type Connection, type DatedConnectionArgs, type Scope } from '../../../kit';
import { EducationGroup } from '../../education-group/education-group.entity';
import { CountyStub } from '../../foreign/county.stub';
import { schoolOf, SchoolStub } from '../../foreign/school.stub';
import { TeacherStub } from '../../foreign/teacher.stub';
import type { ResearcherAssignment } from '../researcher/researcher-assignment.entity';
import { researcherAssignments } from '../researcher/researcher-assignment.list';
import { headShown } from './head-shown';
import { ResearchOrganisation } from './research-organisation.entity';
import { researchOrganisations } from './research-organisation.list';

@Resolver(() => ResearchOrganisation)
export class ResearchOrganisationResolver extends codedListResolver(researchOrganisations, { one: 'researchOrganisation', many: 'researchOrganisations' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county it belongs to (所属县区).' })
  county(@Root() { countyId }: ResearchOrganisation): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => EducationGroup, { nullable: true, description: 'The school district or education group whose organisation it is (大学区或教育集团); null on the other levels.' })
  async group(@Root() { groupId }: ResearchOrganisation, @Ctx() scope: Scope): Promise<EducationGroup | null> {
    return groupId === null ? null : scope.row(EducationGroup, 'id', groupId);
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school whose organisation it is (学校); null on the other levels.' })
  school(@Root() { schoolId }: ResearchOrganisation): SchoolStub | null {
    return schoolOf(schoolId);
  }

  @FieldResolver(() => ResearchOrganisation, { nullable: true, description: 'The organisation one level up (上级教研组织); null on the highest level, and where none looks after it.' })
  async parent(@Root() { parentId }: ResearchOrganisation, @Ctx() scope: Scope): Promise<ResearchOrganisation | null> {
    return parentId === null ? null : scope.row(ResearchOrganisation, 'id', parentId);
  }

  @FieldResolver(() => researchOrganisations.Connection, { description: 'Organisations it looks after, one level down (下级教研组织).' })
  children(@Root() { id }: ResearchOrganisation, @Args(() => researchOrganisations.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<ResearchOrganisation> {
    return researchOrganisations.read(scope, args, { parent: sql`t.parent_id` }, id);
  }

  @FieldResolver(() => TeacherStub, { nullable: true, description: 'Who heads it (负责人); null when nobody is named.' })
  async head(@Root() { headId }: ResearchOrganisation, @Ctx() scope: Scope): Promise<TeacherStub | null> {
    return headId === null ? null : headShown(scope, headId);
  }

  @FieldResolver(() => researcherAssignments.Connection, { nullable: true, description: 'Its researchers (教研员).' })
  researchers(@Root() { id }: ResearchOrganisation, @Args(() => researcherAssignments.Args) args: DatedConnectionArgs, @Ctx() scope: Scope): Connection<ResearcherAssignment> {
    return researcherAssignments.read(scope, args, { parent: sql`t.organisation_id` }, id);
  }
}
