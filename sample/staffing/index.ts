import type { SampleTable } from '../table';
import { appointments } from './appointments';
import { honours } from './honours';
import { mentorLinks } from './mentor-links';
import { mentorSessions } from './mentor-sessions';
import { posts } from './posts';
import { portfolioItems } from './portfolio-items';
import { principalRanks } from './principal-ranks';
import { recruitmentBatches } from './recruitment-batches';
import { reserveCandidates } from './reserve-candidates';
import { rotationQuotas } from './rotation-quotas';
import { rotations } from './rotations';
import { selectionCycles } from './selection-cycles';
import { studioMembers } from './studio-members';
import { studios } from './studios';
import { teachers } from './teachers';
import { trainingAssetUses } from './training/asset-uses';
import { trainingBases } from './training/bases';
import { trainingEnrolments } from './training/enrolments';
import { trainingEvaluations } from './training/evaluations';
import { trainingExperts } from './training/experts';
import { trainingProgrammes } from './training/programmes';
import { sessionTrainers } from './training/session-trainers';
import { trainingSessions } from './training/sessions';
import { cultivationStations, stationExperts } from './training/stations';

const staff = [
  teachers,
  posts,
  appointments,
  rotations,
  rotationQuotas,
  mentorLinks,
  mentorSessions,
  honours,
  selectionCycles,
  studios,
  studioMembers,
  reserveCandidates,
  recruitmentBatches,
  principalRanks,
  portfolioItems,
];
const training = [
  trainingProgrammes,
  trainingExperts,
  cultivationStations,
  stationExperts,
  trainingSessions,
  sessionTrainers,
  trainingEnrolments,
  trainingEvaluations,
  trainingBases,
  trainingAssetUses,
];

export const staffingTables: readonly SampleTable[] = [...staff, ...training];
