import { ownReference, stubReference, type Sheet, type SubgraphDefinition } from '../../kit';
import { TrainingAssetUse } from './asset-use/asset-use.entity';
import { TrainingAssetUseResolver } from './asset-use/asset-use.resolver';
import { trainingAssetUseSheet } from './asset-use/asset-use.sheet';
import { RecordAssetUse } from './asset-use/change/record-asset-use.mutation';
import { TrainingBase } from './base/base.entity';
import { TrainingBaseResolver } from './base/base.resolver';
import { trainingBaseSheet } from './base/base.sheet';
import { Enrol } from './enrolment/change/enrol.mutation';
import { RecordAttendance } from './enrolment/change/record-attendance.mutation';
import { TrainingEnrolment } from './enrolment/enrolment.entity';
import { TrainingEnrolmentResolver } from './enrolment/enrolment.resolver';
import { trainingEnrolmentSheet } from './enrolment/enrolment.sheet';
import { Evaluate } from './evaluation/change/evaluate.mutation';
import { TrainingEvaluation } from './evaluation/evaluation.entity';
import { TrainingEvaluationResolver } from './evaluation/evaluation.resolver';
import { trainingEvaluationSheet } from './evaluation/evaluation.sheet';
import { TrainingExpert } from './expert/expert.entity';
import { TrainingExpertResolver } from './expert/expert.resolver';
import { trainingExpertSheet } from './expert/expert.sheet';
import { RoomStub } from './foreign/room';
import { SchoolTrainingResolver } from './foreign/school-training.resolver';
import { Training1764000002000 } from './migrations/1764000002000-training';
import { TrainingSeats1764200030100 } from './migrations/1764200030100-training-seats';
import { StudioSessions1764400003010 } from './migrations/1764400003010-studio-sessions';
import { BaseYearsUnknown1764500037020 } from './migrations/1764500037020-base-years-unknown';
import { AssetUses1764400003100 } from './migrations/1764400003100-asset-uses';
import { CreateProgramme } from './programme/change/create-programme.mutation';
import { TrainingProgramme } from './programme/programme.entity';
import { TrainingProgrammeResolver } from './programme/programme.resolver';
import { trainingProgrammeSheet } from './programme/programme.sheet';
import { PublishedTraining1764000002100 } from './published/1764000002100-published-training';
import { ScheduleSession } from './session/change/schedule-session.mutation';
import { SchoolTrainingQualityResolver } from './quality/school-training-quality.resolver';
import { SessionTrainer } from './session/session-trainer.entity';
import { SessionTrainerResolver } from './session/session-trainer.resolver';
import { sessionTrainerSheet } from './session/session-trainer.sheet';
import { TrainingSession } from './session/session.entity';
import { TrainingSessionResolver } from './session/session.resolver';
import { trainingSessionSheet } from './session/session.sheet';
import { StationExpert } from './station/station-expert.entity';
import { stationExpertSheet } from './station/station-expert.sheet';
import { CultivationStation } from './station/station.entity';
import { CultivationStationResolver } from './station/station.resolver';
import { cultivationStationSheet } from './station/station.sheet';
import { TeacherTrainingResolver } from './teacher/teacher-training.resolver';
import { UntrainedTeacherResolver } from './teacher/untrained-teacher.resolver';
import { UnservedSchoolResolver } from './unserved/unserved-school.resolver';

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
  TrainingAssetUse,
];

export const trainingResolvers: SubgraphDefinition['resolvers'] = [
  TrainingProgrammeResolver,
  TrainingSessionResolver,
  SessionTrainerResolver,
  TrainingEnrolmentResolver,
  TrainingEvaluationResolver,
  TrainingBaseResolver,
  CultivationStationResolver,
  TrainingExpertResolver,
  TeacherTrainingResolver,
  UntrainedTeacherResolver,
  SchoolTrainingResolver,
  UnservedSchoolResolver,
  CreateProgramme,
  ScheduleSession,
  Enrol,
  RecordAttendance,
  Evaluate,
  SchoolTrainingQualityResolver,
  TrainingAssetUseResolver,
  RecordAssetUse,
];

export const trainingReferences: SubgraphDefinition['references'] = [
  ownReference('TrainingProgramme', TrainingProgramme),
  ownReference('TrainingSession', TrainingSession),
  ownReference('SessionTrainer', SessionTrainer),
  ownReference('TrainingEnrolment', TrainingEnrolment),
  ownReference('TrainingEvaluation', TrainingEvaluation),
  ownReference('TrainingBase', TrainingBase),
  ownReference('CultivationStation', CultivationStation),
  ownReference('TrainingExpert', TrainingExpert),
  ownReference('TrainingAssetUse', TrainingAssetUse),
  stubReference('Room', RoomStub),
];

/** None: every type is reached from a root field or a reference. */
export const trainingTypes: NonNullable<SubgraphDefinition['types']> = [];

export const trainingMigrations: SubgraphDefinition['migrations'] = [Training1764000002000, PublishedTraining1764000002100, TrainingSeats1764200030100, StudioSessions1764400003010, AssetUses1764400003100, BaseYearsUnknown1764500037020];

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
  trainingAssetUseSheet,
];
