-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."establishment_school_id" AS "establishmentSchoolId", t."serving_school_id" AS "servingSchoolId", t."post_id" AS "postId", t."role" AS "role", t."contract_status" AS "contractStatus", t."stage" AS "stage" FROM "staffing"."appointment" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- staffing
SELECT r.id, r.state FROM rotation_assignment r WHERE r.teacher_id = $1::uuid AND r.state NOT IN ('WITHDRAWN', 'CANCELLED') AND (r.ends_on IS NULL OR r.ends_on > $2::date) ORDER BY r.starts_on;
-- staffing
UPDATE "staffing"."appointment" AS t SET "ends_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."establishment_school_id" AS "establishmentSchoolId", t."serving_school_id" AS "servingSchoolId", t."post_id" AS "postId", t."role" AS "role", t."contract_status" AS "contractStatus", t."stage" AS "stage";
-- staffing
INSERT INTO "staffing"."appointment" AS t ("provenance","teacher_id","establishment_school_id","serving_school_id","post_id","role","contract_status","stage","starts_on","ends_on") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."establishment_school_id" AS "establishmentSchoolId", t."serving_school_id" AS "servingSchoolId", t."post_id" AS "postId", t."role" AS "role", t."contract_status" AS "contractStatus", t."stage" AS "stage";
-- staffing
SELECT l.id, l.mentor_id AS mentor, l.mentee_id AS mentee, l.subject FROM mentor_link l WHERE (l.mentor_id = $1::uuid OR l.mentee_id = $2::uuid) AND (l.ends_on IS NULL OR l.ends_on > $3::date) AND (NOT is_posted($4::uuid, daterange(l.starts_on, l.ends_on)) OR $5::uuid NOT IN (l.mentor_school_id, l.mentee_school_id)) ORDER BY l.id;
