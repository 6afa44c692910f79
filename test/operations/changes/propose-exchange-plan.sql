-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT FROM schools_published.county c WHERE c.id = $1::uuid;
-- planning
SELECT pg_advisory_xact_lock(hashtextextended($1, 0));
-- planning
SELECT count(*)::int AS "COUNTY", (count(*) FILTER (WHERE u.author IS NOT DISTINCT FROM $1))::int AS "ACCOUNT" FROM (SELECT p.author FROM exchange_plan p JOIN exchange_plan_progress g ON g.plan_id = p.id WHERE p.county_id = $2::uuid AND p.state = 'RUNNING' AND g.at >= clock_timestamp() - interval '60 seconds') AS u;
-- planning
SELECT FROM (WITH held AS MATERIALIZED ( SELECT subject, stage, parameter, threshold, numerator, denominator FROM planning_published.rules_in_force($1::uuid, $2::date, $3)) SELECT o.stage, (SELECT h.threshold FROM held h WHERE h.subject = $4 AND h.parameter IS NULL AND coalesce(h.stage, o.stage) = o.stage ORDER BY h.stage IS NULL LIMIT 1) AS pupils_per_staff,(SELECT h.threshold FROM held h WHERE h.subject = $5 AND h.parameter IS NULL AND coalesce(h.stage, o.stage) = o.stage ORDER BY h.stage IS NULL LIMIT 1) AS non_teaching_share FROM unnest($6::text[]) AS o(stage)) AS r WHERE r.pupils_per_staff IS NOT NULL AND r.non_teaching_share IS NOT NULL AND r.stage IN (SELECT o.stage FROM ( SELECT stage, parameter, numerator = 'SHARED_LESSONS' AS shared, threshold AS lessons, sum(threshold) OVER (PARTITION BY stage) AS stage_lessons FROM ( SELECT subject, stage, parameter, threshold, numerator, denominator FROM planning_published.rules_in_force($7::uuid, $8::date, $9)) AS held WHERE subject = 'LESSONS' AND parameter IS NOT NULL) AS o WHERE NOT o.shared) LIMIT 1;
-- planning
SELECT o.stage, o.parameter AS subject FROM ( SELECT stage, parameter, numerator = 'SHARED_LESSONS' AS shared, threshold AS lessons, sum(threshold) OVER (PARTITION BY stage) AS stage_lessons FROM ( SELECT subject, stage, parameter, threshold, numerator, denominator FROM planning_published.rules_in_force($1::uuid, $2::date, $3)) AS held WHERE subject = 'LESSONS' AND parameter IS NOT NULL) AS o WHERE NOT o.shared;
-- planning
INSERT INTO "planning"."exchange_plan" AS t ("provenance","code","name","county_id","author","shared","state","as_of","rule_pack","constraints","started_at") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."county_id" AS "countyId", t."author" AS "author", t."shared" AS "shared", t."state" AS "state", t."as_of" AS "asOf", t."rule_pack" AS "rulePack", t."constraints" AS "constraints", t."objective_value" AS "objectiveValue", t."bound" AS "bound", t."gap" AS "gap", t."unfilled" AS "unfilled", t."missed" AS "missed", t."started_at" AS "startedAt", t."finished_at" AS "finishedAt";
-- planning
INSERT INTO exchange_plan_progress (plan_id) VALUES ($1::uuid);
-- planning
SELECT g.plan_id AS "planId", g.at, g.seconds, g.found, g.bound, g.gap, g.begun_at IS NOT NULL AS begun, g.at < clock_timestamp() - interval '60 seconds' AS silent, (SELECT count(*)::int FROM exchange_plan o JOIN exchange_plan_progress w ON w.plan_id = o.id WHERE o.county_id = p.county_id AND o.state = 'RUNNING' AND w.at >= clock_timestamp() - interval '60 seconds' AND (w.begun_at, o.id) < (coalesce(g.begun_at, 'infinity'), p.id)) AS before FROM exchange_plan_progress g JOIN exchange_plan p ON p.id = g.plan_id WHERE g.plan_id = ANY($1::uuid[]);
