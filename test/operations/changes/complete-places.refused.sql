-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."project" AS "project", t."places" AS "places", t."start_year" AS "startYear", t."end_year" AS "endYear", t."status" AS "status" FROM "schools"."place_change" AS t WHERE t.id = $1::uuid FOR UPDATE;
