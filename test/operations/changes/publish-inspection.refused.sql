-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."topic" AS "topic", t."inspected_on" AS "inspectedOn", t."verdict" AS "verdict", t."score" AS "score", t."published_on" AS "publishedOn" FROM "planning"."inspection" AS t WHERE t.id = $1::uuid FOR UPDATE;
