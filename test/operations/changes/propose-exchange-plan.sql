-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT FROM schools_published.county c WHERE c.id = $1::uuid;
-- planning
INSERT INTO "planning"."exchange_plan" AS t ("provenance","code","name","county_id","author","shared","state","as_of","rule_pack","constraints","started_at") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."county_id" AS "countyId", t."author" AS "author", t."shared" AS "shared", t."state" AS "state", t."as_of" AS "asOf", t."rule_pack" AS "rulePack", t."constraints" AS "constraints", t."objective_value" AS "objectiveValue", t."bound" AS "bound", t."gap" AS "gap", t."unfilled" AS "unfilled", t."started_at" AS "startedAt", t."finished_at" AS "finishedAt";
-- planning
INSERT INTO exchange_plan_progress (plan_id) VALUES ($1::uuid);
-- planning
SELECT plan_id AS "planId", at, seconds, found, bound, gap, cancel_requested AS "cancelRequested" FROM exchange_plan_progress WHERE plan_id = ANY($1::uuid[]);
