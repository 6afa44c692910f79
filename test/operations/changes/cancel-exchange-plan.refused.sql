-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."county_id" AS "countyId", t."author" AS "author", t."shared" AS "shared", t."state" AS "state", t."as_of" AS "asOf", t."rule_pack" AS "rulePack", t."constraints" AS "constraints", t."objective_value" AS "objectiveValue", t."bound" AS "bound", t."gap" AS "gap", t."unfilled" AS "unfilled", t."missed" AS "missed", t."started_at" AS "startedAt", t."finished_at" AS "finishedAt" FROM "planning"."exchange_plan" AS t WHERE t.id = $1::uuid FOR UPDATE;
