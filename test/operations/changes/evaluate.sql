-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."programme_id" AS "programmeId", t."station_id" AS "stationId", t."studio_id" AS "studioId", t."host_school_id" AS "hostSchoolId", t."room_id" AS "roomId", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."topic" AS "topic", t."hours" AS "hours", t."capacity" AS "capacity", t."delivery" AS "delivery" FROM "staffing"."training_session" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT ARRAY(SELECT t.teacher_id FROM session_trainer t WHERE t.session_id = $1::uuid) AS trainers, ARRAY(SELECT e.teacher_id FROM training_enrolment e WHERE e.session_id = $2::uuid AND e.state = 'ATTENDED') AS trainees;
-- staffing
INSERT INTO "staffing"."training_evaluation" AS t ("provenance","code","session_id","evaluator","evaluated","score","comment","spot_check") VALUES ($1,$2,$3,$4,$5,$6,$7,$8) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."session_id" AS "sessionId", t."evaluator" AS "evaluator", t."evaluated" AS "evaluated", t."score" AS "score", t."comment" AS "comment", t."spot_check" AS "spotCheck";
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."programme_id" AS "programmeId", t."station_id" AS "stationId", t."studio_id" AS "studioId", t."host_school_id" AS "hostSchoolId", t."room_id" AS "roomId", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."topic" AS "topic", t."hours" AS "hours", t."capacity" AS "capacity", t."delivery" AS "delivery" FROM "staffing"."training_session" AS t WHERE t."id" = ANY($1::uuid[]);
