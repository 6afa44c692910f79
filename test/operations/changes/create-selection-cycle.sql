-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT FROM schools_published.county c WHERE c.id::text = $1;
-- staffing
INSERT INTO "staffing"."selection_cycle" AS t ("provenance","county_id","kind","level","years_at_least","years_at_most","renews","places","first_year") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."kind" AS "kind", t."level" AS "level", t."years_at_least" AS "yearsAtLeast", t."years_at_most" AS "yearsAtMost", t."renews" AS "renews", t."places" AS "places", t."first_year" AS "firstYear";
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."province" AS "province", t."ended_on" AS "endedOn" FROM "schools"."county" AS t WHERE t."id" = ANY($1::uuid[]);
