-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open, s.closed_on::text AS "closedOn", (SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1) AS successor FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- staffing
SELECT id FROM appointment WHERE teacher_id = $1::uuid AND daterange(starts_on, ends_on) && daterange($2::date, $3::date) ORDER BY starts_on;
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."establishment_school_id" AS "establishmentSchoolId", t."serving_school_id" AS "servingSchoolId", t."post_id" AS "postId", t."role" AS "role", t."contract_status" AS "contractStatus", t."stage" AS "stage" FROM "staffing"."appointment" AS t WHERE t.id = $1::uuid FOR UPDATE;
