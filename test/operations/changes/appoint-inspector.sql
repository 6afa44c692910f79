-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT c.id FROM schools_published.county c WHERE c.id = $1::uuid;
-- planning
INSERT INTO "planning"."inspector" AS t ("provenance","code","county_id","name","zone","kind","starts_on","ends_on") VALUES ($1,$2,$3,$4,$5,$6,$7,$8) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."code" AS "code", t."county_id" AS "countyId", t."name" AS "name", t."zone" AS "zone", t."kind" AS "kind";
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."province" AS "province", t."ended_on" AS "endedOn" FROM "schools"."county" AS t WHERE t."id" = ANY($1::uuid[]);
