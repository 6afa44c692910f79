-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."studio_id" AS "studioId", t."teacher_id" AS "teacherId" FROM "staffing"."studio_member" AS t WHERE t.id = $1::uuid FOR UPDATE;
