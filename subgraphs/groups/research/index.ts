import { ownReference, type SubgraphDefinition } from '../../kit';
import { ChangeResearchOrganisation } from './organisation/change/research-organisation.mutation';
import { CountyResearchResolver, GroupResearchResolver } from './organisation/research-of.resolver';
import { ResearchOrganisation } from './organisation/research-organisation.entity';
import { ResearchOrganisationResolver } from './organisation/research-organisation.resolver';
import { researchOrganisationSheet } from './organisation/research-organisation.sheet';
import { SchoolResearchResolver } from './path/school-research.resolver';
import { AssignResearcher } from './researcher/change/assign-researcher.mutation';
import { ResearcherAssignment } from './researcher/researcher-assignment.entity';
import { ResearcherAssignmentResolver } from './researcher/researcher-assignment.resolver';
import { researcherAssignmentSheet } from './researcher/researcher-assignment.sheet';
import { TeacherResearchResolver } from './researcher/teacher-research.resolver';

/** What the subgraph takes in for the research network: its organisations, and who does research in them. */
export const researchEntities: SubgraphDefinition['entities'] = [ResearchOrganisation, ResearcherAssignment];
export const researchResolvers: SubgraphDefinition['resolvers'] = [
  ResearchOrganisationResolver,
  ChangeResearchOrganisation,
  CountyResearchResolver,
  GroupResearchResolver,
  ResearcherAssignmentResolver,
  AssignResearcher,
  TeacherResearchResolver,
  SchoolResearchResolver,
];
export const researchReferences: SubgraphDefinition['references'] = [ownReference('ResearchOrganisation', ResearchOrganisation), ownReference('ResearcherAssignment', ResearcherAssignment)];
export const researchSheets: SubgraphDefinition['sheets'] = [researchOrganisationSheet, researcherAssignmentSheet];
