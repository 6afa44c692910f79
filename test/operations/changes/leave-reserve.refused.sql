-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."teacher_id" AS "teacherId", t."school_id" AS "schoolId", t."entered_on" AS "enteredOn", t."left_on" AS "leftOn", t."stage" AS "stage", t."modes" AS "modes" FROM "staffing"."reserve_candidate" AS t WHERE t.id = $1::uuid FOR UPDATE;
