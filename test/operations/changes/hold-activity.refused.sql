-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description" FROM "groups"."education_group" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
INSERT INTO "groups"."joint_activity" AS t ("provenance","group_id","code","kind","title","held_on") VALUES ($1,$2,$3,$4,$5,$6) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."group_id" AS "groupId", t."pairing_id" AS "pairingId", t."kind" AS "kind", t."title" AS "title", t."held_on" AS "heldOn", t."host_school_id" AS "hostSchoolId";
-- groups
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open, s.closed_on::text AS "closedOn", (SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1) AS successor FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- groups
SELECT m.school_id AS id FROM group_membership m WHERE m.group_id = $1::uuid AND m.school_id = ANY($2::uuid[]) AND m.starts_on <= $3::date AND (m.ends_on IS NULL OR m.ends_on > $4::date);
