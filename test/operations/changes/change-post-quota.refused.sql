-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."title_grade" AS "titleGrade", t."subject" AS "subject", t."quota" AS "quota" FROM "staffing"."post" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT most_filled($1::uuid, daterange($2::date, $3::date)) AS filled;
