-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT FROM schools_published.county c WHERE c.id = $1::uuid;
-- planning
SELECT pg_advisory_xact_lock(hashtextextended($1, 0));
-- planning
SELECT count(*)::int AS "COUNTY", (count(*) FILTER (WHERE u.author IS NOT DISTINCT FROM $1))::int AS "ACCOUNT" FROM (SELECT p.author FROM exchange_plan p JOIN exchange_plan_progress g ON g.plan_id = p.id WHERE p.county_id = $2::uuid AND p.state = 'RUNNING' AND g.at >= clock_timestamp() - interval '60 seconds') AS u;
