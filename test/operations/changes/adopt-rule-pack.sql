-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT c.id, c.province FROM schools_published.county c WHERE c.id = $1::uuid;
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."jurisdiction" AS "jurisdiction", t."valid_from" AS "validFrom", t."valid_to" AS "validTo" FROM "planning"."rule_pack" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- planning
INSERT INTO "planning"."county_rule_pack" AS t ("provenance","county_id","pack_id","starts_on","ends_on") VALUES ($1,$2,$3,$4,$5) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."county_id" AS "countyId", t."pack_id" AS "packId";
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."jurisdiction" AS "jurisdiction", t."valid_from" AS "validFrom", t."valid_to" AS "validTo" FROM "planning"."rule_pack" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."province" AS "province", t."ended_on" AS "endedOn" FROM "schools"."county" AS t WHERE t."id" = ANY($1::uuid[]);
