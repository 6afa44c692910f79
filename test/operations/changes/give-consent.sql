-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description" FROM "groups"."education_group" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open, s.closed_on::text AS "closedOn", (SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1) AS successor FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- groups
SELECT m.school_id AS id FROM group_membership m WHERE m.group_id = $1::uuid AND m.school_id = ANY($2::uuid[]) AND m.starts_on <= $3::date AND (m.ends_on IS NULL OR m.ends_on > $4::date);
-- groups
SELECT id, coalesce(starts_on = ends_on, false) AS void FROM data_sharing_consent WHERE school_id = $1::uuid AND group_id = $2::uuid AND (daterange(starts_on, ends_on) && daterange($3::date, $4::date) OR starts_on = $5::date);
-- groups
INSERT INTO "groups"."data_sharing_consent" AS t ("provenance","school_id","group_id","scope","starts_on") VALUES ($1,$2,$3,$4,$5) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."school_id" AS "schoolId", t."group_id" AS "groupId", t."scope" AS "scope";
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description" FROM "groups"."education_group" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
