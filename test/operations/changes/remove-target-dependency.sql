-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."target_id" AS "targetId", t."school_id" AS "schoolId", t."group_id" AS "groupId", t."note" AS "note" FROM "planning"."target_dependency" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- planning
DELETE FROM target_dependency WHERE id = $1::uuid;
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."county_id" AS "countyId", t."title" AS "title", t."domain" AS "domain", t."measure" AS "measure", t."stages" AS "stages", t."area" AS "area", t."counted_name" AS "countedName", t."comparator" AS "comparator", t."threshold" AS "threshold", t."threshold_max" AS "thresholdMax", t."unit" AS "unit", t."baseline" AS "baseline", t."baseline_year" AS "baselineYear", t."starts_on" AS "startsOn", t."due_on" AS "dueOn", t."recurrence" AS "recurrence", t."document" AS "document" FROM "planning"."target" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- planning
SELECT t.target_id AS id, count(*)::int AS count FROM "planning"."target_dependency" AS t WHERE TRUE AND t.target_id = ANY($1::uuid[]) GROUP BY 1;
