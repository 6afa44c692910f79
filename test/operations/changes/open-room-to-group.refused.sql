-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."kind" AS "kind", t."name" AS "name", t."seats" AS "seats", t."area" AS "area" FROM "facilities"."room" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- facilities
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open, s.closed_on::text AS "closedOn", (SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1) AS successor FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- facilities
SELECT g.id, (g.founded_on IS NULL OR g.founded_on <= $1::date) AND (g.dissolved_on IS NULL OR g.dissolved_on > $2::date) AS open FROM groups_published.education_group g WHERE g.id::text = $3;
-- facilities
SELECT id, starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM room_sharing WHERE room_id = $1::uuid AND group_id = $2::uuid AND daterange(starts_on, ends_on) && daterange($3::date, $4::date) ORDER BY starts_on LIMIT 1;
