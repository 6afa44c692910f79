-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT id, mentor_id AS mentor FROM mentor_link WHERE mentee_id = $1::uuid AND subject = $2 AND daterange(starts_on, ends_on) && daterange($3::date, $4::date) ORDER BY starts_on LIMIT 1;
-- staffing
SELECT a.serving_school_id AS "servingSchoolId" FROM appointment a WHERE a.teacher_id = $1::uuid AND a.contract_status <> 'EXITED' GROUP BY a.serving_school_id HAVING range_agg(daterange(a.starts_on, a.ends_on)) @> daterange($2::date, $3::date);
-- staffing
SELECT r.to_school_id AS school FROM rotation_assignment r WHERE r.teacher_id = $1::uuid AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind IN ('ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST') AND daterange(r.starts_on, r.ends_on) @> daterange($2::date, $3::date);
-- staffing
SELECT a.serving_school_id AS "servingSchoolId" FROM appointment a WHERE a.teacher_id = $1::uuid AND a.contract_status <> 'EXITED' GROUP BY a.serving_school_id HAVING range_agg(daterange(a.starts_on, a.ends_on)) @> daterange($2::date, $3::date);
-- staffing
SELECT r.to_school_id AS school FROM rotation_assignment r WHERE r.teacher_id = $1::uuid AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind IN ('ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST') AND daterange(r.starts_on, r.ends_on) @> daterange($2::date, $3::date);
-- staffing
INSERT INTO "staffing"."mentor_link" AS t ("provenance","mentor_id","mentee_id","subject","mentor_school_id","mentee_school_id","starts_on","ends_on") VALUES ($1,$2,$3,$4,$5,$6,$7,$8) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."mentor_id" AS "mentorId", t."mentee_id" AS "menteeId", t."subject" AS "subject", t."mentor_school_id" AS "mentorSchoolId", t."mentee_school_id" AS "menteeSchoolId", t."outcome" AS "outcome";
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
