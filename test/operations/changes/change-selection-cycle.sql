-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."kind" AS "kind", t."level" AS "level", t."years_at_least" AS "yearsAtLeast", t."years_at_most" AS "yearsAtMost", t."renews" AS "renews", t."places" AS "places", t."first_year" AS "firstYear" FROM "staffing"."selection_cycle" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
UPDATE "staffing"."selection_cycle" AS t SET "years_at_most" = $1, "places" = $2, version = t.version + 1 WHERE t.id = $3::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."kind" AS "kind", t."level" AS "level", t."years_at_least" AS "yearsAtLeast", t."years_at_most" AS "yearsAtMost", t."renews" AS "renews", t."places" AS "places", t."first_year" AS "firstYear";
