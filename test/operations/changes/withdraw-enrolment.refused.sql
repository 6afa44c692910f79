-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."session_id" AS "sessionId", t."teacher_id" AS "teacherId", t."state" AS "state", t."hours" AS "hours" FROM "staffing"."training_enrolment" AS t WHERE t.id = $1::uuid FOR UPDATE;
