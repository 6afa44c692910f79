-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT FROM schools_published.county c WHERE c.id::text = $1;
-- staffing
INSERT INTO "staffing"."training_programme" AS t ("provenance","code","name","target_group","county_id","level","mode","provider","year","unit","planned","hours_per_person") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."level" AS "level", t."mode" AS "mode", t."county_id" AS "countyId", t."target_group" AS "targetGroup", t."provider" AS "provider", t."year" AS "year", t."unit" AS "unit", t."planned" AS "planned", t."done" AS "done", t."hours_per_person" AS "hoursPerPerson";
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."province" AS "province", t."ended_on" AS "endedOn" FROM "schools"."county" AS t WHERE t."id" = ANY($1::uuid[]);
