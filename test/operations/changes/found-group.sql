-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT c.id FROM schools_published.county c WHERE c.id = $1::uuid;
-- groups
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open, s.closed_on::text AS "closedOn", (SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1) AS successor FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- groups
INSERT INTO "groups"."education_group" AS t ("provenance","code","name","kind","county_id","founded_on") VALUES ($1,$2,$3,$4,$5,$6) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description";
-- groups
INSERT INTO "groups"."group_membership" AS t ("provenance","group_id","school_id","role","starts_on") VALUES ($1,$2,$3,$4,$5) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."group_id" AS "groupId", t."school_id" AS "schoolId", t."role" AS "role", t."strength" AS "strength";
-- groups
SELECT t.group_id AS "__parent", (array_agg(t.school_id))[1] AS "id" FROM "groups"."group_membership" AS t WHERE t.group_id = ANY($1::uuid[]) AND t.role = 'LEAD' AND t.starts_on <= $2::date AND (t.ends_on IS NULL OR t.ends_on > $3::date) GROUP BY 1;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."province" AS "province", t."ended_on" AS "endedOn" FROM "schools"."county" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
