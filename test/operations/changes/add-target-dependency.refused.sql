-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."county_id" AS "countyId", t."title" AS "title", t."domain" AS "domain", t."measure" AS "measure", t."stages" AS "stages", t."area" AS "area", t."counted_name" AS "countedName", t."comparator" AS "comparator", t."threshold" AS "threshold", t."threshold_max" AS "thresholdMax", t."unit" AS "unit", t."baseline" AS "baseline", t."baseline_year" AS "baselineYear", t."starts_on" AS "startsOn", t."due_on" AS "dueOn", t."recurrence" AS "recurrence", t."document" AS "document" FROM "planning"."target" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- planning
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.closed_undated THEN CASE WHEN $1::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $2::date END) AS open FROM schools_published.school s WHERE s.id = $3::uuid;
