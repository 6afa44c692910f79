-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT FROM appointment a WHERE a.teacher_id = $1::uuid AND a.contract_status <> 'EXITED' AND a.starts_on <= $2::date AND (a.ends_on IS NULL OR a.ends_on > $3::date);
-- staffing
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open, s.closed_on::text AS "closedOn", (SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1) AS successor FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- staffing
SELECT id FROM reserve_candidate WHERE teacher_id = $1::uuid AND daterange(entered_on, left_on) && daterange($2::date, NULL) LIMIT 1;
-- staffing
INSERT INTO "staffing"."reserve_candidate" AS t ("provenance","teacher_id","school_id","entered_on","stage") VALUES ($1,$2,$3,$4,$5) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."teacher_id" AS "teacherId", t."school_id" AS "schoolId", t."entered_on" AS "enteredOn", t."left_on" AS "leftOn", t."stage" AS "stage", t."modes" AS "modes";
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
