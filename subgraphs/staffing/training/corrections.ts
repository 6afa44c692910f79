import sql from 'sql-template-tag';
import { correctable, type Correctable, type RowRule } from '../../kit';
import { knownCounty, knownSchool, notToCome, openSchool, rule } from '../../network/row-rules';
import { TrainingAssetUse } from './asset-use/asset-use.entity';
import { trainingAssetUses } from './asset-use/asset-use.list';
import { trainingAssetUseSheet } from './asset-use/asset-use.sheet';
import { TrainingBase } from './base/base.entity';
import { trainingBases } from './base/base.list';
import { trainingBaseSheet } from './base/base.sheet';
import { TrainingEnrolment } from './enrolment/enrolment.entity';
import { trainingEnrolments } from './enrolment/enrolment.list';
import { trainingEnrolmentSheet } from './enrolment/enrolment.sheet';
import { TrainingEvaluation } from './evaluation/evaluation.entity';
import { trainingEvaluations } from './evaluation/evaluation.list';
import { trainingEvaluationSheet } from './evaluation/evaluation.sheet';
import { TrainingExpert } from './expert/expert.entity';
import { trainingExperts } from './expert/expert.list';
import { trainingExpertSheet } from './expert/expert.sheet';
import { TrainingProgramme } from './programme/programme.entity';
import { trainingProgrammes } from './programme/programme.list';
import { trainingProgrammeSheet } from './programme/programme.sheet';
import { SessionTrainer } from './session/session-trainer.entity';
import { sessionTrainers } from './session/session-trainer.list';
import { sessionTrainerSheet } from './session/session-trainer.sheet';
import { TrainingSession } from './session/session.entity';
import { trainingSessions } from './session/session.list';
import { trainingSessionSheet } from './session/session.sheet';
import { StationExpert } from './station/station-expert.entity';
import { CultivationStation } from './station/station.entity';
import { cultivationStations } from './station/station.list';
import { cultivationStationSheet } from './station/station.sheet';

const sessionDay = sql`(t.starts_at AT TIME ZONE 'Asia/Shanghai')::date`;
const dayOfSession = sql`(SELECT (s.starts_at AT TIME ZONE 'Asia/Shanghai')::date FROM training_session s WHERE s.id = t.session_id)`;
const seatsTaken = sql`(SELECT count(*) FROM training_enrolment e WHERE e.session_id = t.id AND e.state <> 'WITHDRAWN')`;

const sessionRules: readonly RowRule[] = [
  ...openSchool('hostSchoolId', sessionDay, ['startsAt']),
  rule('NOT_FOUND', ['roomId'], sql`t.room_id IS NOT NULL AND NOT EXISTS (SELECT FROM facilities_published.room r WHERE r.id = t.room_id)`),
  rule('INVALID_VALUE', ['roomId', 'hostSchoolId'], sql`EXISTS (SELECT FROM facilities_published.room r WHERE r.id = t.room_id AND r.school_id IS DISTINCT FROM t.host_school_id)`),
  rule('INVALID_VALUE', ['capacity', 'roomId'], sql`EXISTS (SELECT FROM facilities_published.room r WHERE r.id = t.room_id AND t.capacity > r.seats)`),
  rule('FULL', ['capacity'], sql`t.capacity < ${seatsTaken}`),
];

/** What of training can be put right. Which expert serves at which station has neither days nor a record of its own in the graph. */
export const trainingCorrections: readonly Correctable[] = [
  correctable({ entity: TrainingProgramme, list: trainingProgrammes, sheet: trainingProgrammeSheet, rules: [knownCounty('countyId')] }),
  correctable({ entity: TrainingSession, list: trainingSessions, sheet: trainingSessionSheet, rules: sessionRules, parts: [{ entity: SessionTrainer, property: 'sessionId' }] }),
  correctable({ entity: SessionTrainer, list: sessionTrainers, sheet: sessionTrainerSheet, rules: [knownSchool('fromSchoolId')] }),
  correctable({
    entity: TrainingEnrolment,
    list: trainingEnrolments,
    sheet: trainingEnrolmentSheet,
    rules: [rule('OUTSIDE_POSTING', ['teacherId', 'sessionId'], sql`NOT is_posted(t.teacher_id, daterange(${dayOfSession}, ${dayOfSession}, '[]'))`)],
  }),
  correctable({
    entity: TrainingEvaluation,
    list: trainingEvaluations,
    sheet: trainingEvaluationSheet,
    rules: [
      rule('SAME', ['evaluated', 'evaluator'], sql`t.evaluated = t.evaluator`),
      rule('INVALID_VALUE', ['spotCheck', 'evaluator'], sql`t.spot_check AND t.evaluator <> 'INSTITUTION'`),
      rule('INVALID_STATE', ['sessionId'], sql`${dayOfSession} > (now() AT TIME ZONE 'Asia/Shanghai')::date`),
    ],
  }),
  correctable({ entity: TrainingExpert, list: trainingExperts, sheet: trainingExpertSheet }),
  correctable({ entity: TrainingBase, list: trainingBases, sheet: trainingBaseSheet, rules: [knownSchool('schoolId')] }),
  correctable({ entity: CultivationStation, list: cultivationStations, sheet: cultivationStationSheet, rules: [knownSchool('hostSchoolId')], parts: [{ entity: StationExpert, property: 'stationId' }] }),
  correctable({ entity: TrainingAssetUse, list: trainingAssetUses, sheet: trainingAssetUseSheet, rules: [...openSchool('schoolId', sql`t.used_on`, ['usedOn']), notToCome('usedOn')] }),
];
