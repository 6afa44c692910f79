import type { SampleTable } from '../table';
import { activityParticipants, jointActivities } from './activities';
import { consents } from './consents';
import { educationGroups } from './education-groups';
import { memberships } from './memberships';
import { agreements, partners } from './partners';
import { researcherAssignments, researchOrganisations } from './research';
import { resourceConsumers, sharedResources } from './shared-resources';
import { supportPairings } from './support-pairings';

export const groupTables: readonly SampleTable[] = [
  educationGroups,
  memberships,
  supportPairings,
  partners,
  agreements,
  jointActivities,
  activityParticipants,
  sharedResources,
  resourceConsumers,
  consents,
  researchOrganisations,
  researcherAssignments,
];
