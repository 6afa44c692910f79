-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."level" AS "level", t."mode" AS "mode", t."county_id" AS "countyId", t."target_group" AS "targetGroup", t."provider" AS "provider", t."year" AS "year", t."unit" AS "unit", t."planned" AS "planned", t."done" AS "done", t."hours_per_person" AS "hoursPerPerson" FROM "staffing"."training_programme" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."level" AS "level", t."leader_id" AS "leaderId", t."host_school_id" AS "hostSchoolId", t."subject" AS "subject", t."stage" AS "stage", t."founded_year" AS "foundedYear" FROM "staffing"."studio" AS t WHERE t.id = $1::uuid FOR UPDATE;
