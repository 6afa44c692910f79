import type { Sheet, SubgraphDefinition } from '../../kit';
import { TrainingBase } from './base/base.entity';
import { trainingBaseSheet } from './base/base.sheet';
import { TrainingEnrolment } from './enrolment/enrolment.entity';
import { trainingEnrolmentSheet } from './enrolment/enrolment.sheet';
import { TrainingEvaluation } from './evaluation/evaluation.entity';
import { trainingEvaluationSheet } from './evaluation/evaluation.sheet';
import { TrainingExpert } from './expert/expert.entity';
import { trainingExpertSheet } from './expert/expert.sheet';
import { Training1764000002000 } from './migrations/1764000002000-training';
import { TrainingProgramme } from './programme/programme.entity';
import { trainingProgrammeSheet } from './programme/programme.sheet';
import { PublishedTraining1764000002100 } from './published/1764000002100-published-training';
import { SessionTrainer } from './session/session-trainer.entity';
import { sessionTrainerSheet } from './session/session-trainer.sheet';
import { TrainingSession } from './session/session.entity';
import { trainingSessionSheet } from './session/session.sheet';
import { StationExpert } from './station/station-expert.entity';
import { stationExpertSheet } from './station/station-expert.sheet';
import { CultivationStation } from './station/station.entity';
import { cultivationStationSheet } from './station/station.sheet';

/** Training of teachers: programmes and their sessions, who took part and how it was judged, and who can give it. */
export const trainingEntities: SubgraphDefinition['entities'] = [
  TrainingProgramme,
  TrainingSession,
  SessionTrainer,
  TrainingEnrolment,
  TrainingEvaluation,
  TrainingBase,
  CultivationStation,
  TrainingExpert,
  StationExpert,
];

export const trainingResolvers: SubgraphDefinition['resolvers'] = [];

export const trainingReferences: SubgraphDefinition['references'] = [];

export const trainingTypes: readonly (new () => object)[] = [];

export const trainingMigrations: SubgraphDefinition['migrations'] = [Training1764000002000, PublishedTraining1764000002100];

/** In the order in which their references resolve. */
export const trainingSheets: readonly Sheet[] = [
  trainingProgrammeSheet,
  cultivationStationSheet,
  trainingSessionSheet,
  sessionTrainerSheet,
  trainingEnrolmentSheet,
  trainingEvaluationSheet,
  trainingBaseSheet,
  trainingExpertSheet,
  stationExpertSheet,
];
