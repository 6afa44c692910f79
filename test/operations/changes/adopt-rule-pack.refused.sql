-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT c.id, c.province FROM schools_published.county c WHERE c.id = $1::uuid;
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."jurisdiction" AS "jurisdiction", t."valid_from" AS "validFrom", t."valid_to" AS "validTo" FROM "planning"."rule_pack" AS t WHERE t.id = $1::uuid FOR UPDATE;
