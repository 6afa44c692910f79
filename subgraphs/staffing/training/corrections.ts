import sql from 'sql-template-tag';
import { correctable, holdsOn, type Correctable, type RowRule } from '../../kit';
import { isDecided } from '../../network/rotation-life';
import { postedOn } from '../../network/serving';
import { knownCounty, knownSchool, notGoneOver, openSchool, rule, thisYear, today, yearInReach, yearNotToCome } from '../../network/row-rules';
import { TrainingAssetUse } from './asset-use/asset-use.entity';
import { trainingAssetUses } from './asset-use/asset-use.list';
import { usedByNow } from './asset-use/asset-use.rules';
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

const approvedByNow = rule('INVALID_STATE', ['approved', 'year'], sql`t.approved AND t.year > ${thisYear}`, {
  en: 'a station is approved for a year that has come; leave it unapproved, or correct the year',
  zh: '已批准的培育站其年份不得晚于今年；请改为未批准，或更正年份',
});

/** A trainer serves, or is on the establishment, at the school the session names, on the day of it. */
const cameFromThere: RowRule = rule(
  'OUTSIDE_POSTING',
  ['fromSchoolId', 'teacherId', 'sessionId'],
  sql`t.from_school_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM appointment a WHERE a.teacher_id = t.teacher_id AND t.from_school_id IN (a.serving_school_id, a.establishment_school_id) AND ${postedOn(sql`a`, dayOfSession)})
    AND NOT EXISTS (SELECT FROM rotation_assignment r WHERE r.teacher_id = t.teacher_id AND r.to_school_id = t.from_school_id AND ${isDecided(sql`r`)} AND ${holdsOn(sql`r`, dayOfSession)})`,
  { en: 'the teacher did not serve at that school on the day of the session; correct the school, leave it empty, or correct the appointment', zh: '该教师在培训当日不在该校任职；请更正派出学校，或留空，或更正聘任' },
);

/** What of training can be put right. Which expert serves at which station has neither days nor a record of its own in the graph. */
export const trainingCorrections: readonly Correctable[] = [
  correctable({ entity: TrainingProgramme, list: trainingProgrammes, sheet: trainingProgrammeSheet, rules: [knownCounty('countyId'), yearInReach('year')] }),
  correctable({ entity: TrainingSession, list: trainingSessions, sheet: trainingSessionSheet, rules: sessionRules, parts: [{ entity: SessionTrainer, property: 'sessionId' }] }),
  correctable({ entity: SessionTrainer, list: sessionTrainers, sheet: sessionTrainerSheet, rules: [knownSchool('fromSchoolId'), cameFromThere] }),
  correctable({
    entity: TrainingEnrolment,
    list: trainingEnrolments,
    sheet: trainingEnrolmentSheet,
    rules: [
      rule('OUTSIDE_POSTING', ['teacherId', 'sessionId'], sql`NOT is_posted(t.teacher_id, daterange(${dayOfSession}, ${dayOfSession}, '[]'))`),
      rule('INVALID_STATE', ['state', 'sessionId'], sql`t.state IN ('ATTENDED', 'ABSENT') AND ${dayOfSession} > ${today}`, {
        en: 'nobody has come to a session that is yet to be held, or stayed away; write ENROLLED, or correct the session',
        zh: '场次尚未举行，不得记为出席或缺席；请改为“已报名”，或更正场次',
      }),
    ],
  }),
  correctable({
    entity: TrainingEvaluation,
    list: trainingEvaluations,
    sheet: trainingEvaluationSheet,
    rules: [
      rule('SAME', ['evaluated', 'evaluator'], sql`t.evaluated = t.evaluator`),
      rule('INVALID_VALUE', ['spotCheck', 'evaluator'], sql`t.spot_check AND t.evaluator <> 'INSTITUTION'`),
      rule('INVALID_STATE', ['sessionId'], sql`${dayOfSession} > ${today}`),
    ],
  }),
  correctable({ entity: TrainingExpert, list: trainingExperts, sheet: trainingExpertSheet }),
  correctable({ entity: TrainingBase, list: trainingBases, sheet: trainingBaseSheet, rules: [knownSchool('schoolId'), yearNotToCome('sinceYear')] }),
  correctable({ entity: CultivationStation, list: cultivationStations, sheet: cultivationStationSheet, rules: [knownSchool('hostSchoolId'), notGoneOver('hostSchoolId'), approvedByNow, yearInReach('year')], parts: [{ entity: StationExpert, property: 'stationId' }] }),
  correctable({ entity: TrainingAssetUse, list: trainingAssetUses, sheet: trainingAssetUseSheet, rules: [...openSchool('schoolId', sql`t.used_on`, ['usedOn']), usedByNow] }),
];
