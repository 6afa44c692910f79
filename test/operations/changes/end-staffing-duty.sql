-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."county_id" AS "countyId", t."side" AS "side", t."duty" AS "duty", t."place" AS "place" FROM "planning"."staffing_duty" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- planning
UPDATE "planning"."staffing_duty" AS t SET "ends_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."county_id" AS "countyId", t."side" AS "side", t."duty" AS "duty", t."place" AS "place";
