-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT pg_advisory_xact_lock(hashtextextended($1, 0));
-- staffing
SELECT count(*) FILTER (WHERE e.request = $1)::int AS "inRequest", count(*)::int AS "inDay" FROM audit_event e WHERE e.actor = $2 AND e.action IN ('REVEALED', 'EXPORTED') AND e.at > transaction_timestamp() - interval '24 hours';
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT set_config('sng.role', $1, true), set_config('sng.counties', $2, true), set_config('sng.teacher', $3, true), set_config('sng.own_school', $4, true), set_config('sng.today', $5, true), set_config('role', 'sng_staffing_private', true);
-- staffing
SELECT p.teacher_id AS "teacherId", p.phone, p.staff_number AS "staffNumber", p.birth_date::text AS "birthDate", p.sex, p.version, array_remove(ARRAY[CASE WHEN p.phone IS NOT NULL THEN 'PHONE' END, CASE WHEN p.staff_number IS NOT NULL THEN 'STAFF_NUMBER' END, CASE WHEN p.birth_date IS NOT NULL THEN 'BIRTH_DATE' END, CASE WHEN p.sex IS NOT NULL THEN 'SEX' END], NULL) AS fields FROM teacher_private p WHERE p.teacher_id = ANY($1::uuid[]);
-- staffing
SELECT set_config('role', 'none', true);
-- staffing
SELECT e.at, e.role, e.action, e.fields, e.purpose FROM audit_event e WHERE e.teacher_id = $1::uuid ORDER BY e.at, e.id;
-- staffing
INSERT INTO audit_event (actor, role, request, action, teacher_id, fields, purpose) VALUES ($1, $2, $3, $4, $5::uuid, $6::text[], $7);
-- staffing
SELECT parent.id AS "__parent", page.* FROM unnest($1::uuid[]) WITH ORDINALITY AS parent(id, place) CROSS JOIN LATERAL (SELECT *, row_number() OVER () AS "__place" FROM (SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."establishment_school_id" AS "establishmentSchoolId", t."serving_school_id" AS "servingSchoolId", t."post_id" AS "postId", t."role" AS "role", t."contract_status" AS "contractStatus", t."stage" AS "stage", t."starts_on"::text AS "__key" FROM "staffing"."appointment" AS t WHERE t.starts_on <= $2::date AND (t.ends_on IS NULL OR t.ends_on > $3::date) AND t."contract_status" = ANY($4::text[]) AND t.teacher_id = parent.id ORDER BY t."starts_on" ASC, t.id ASC LIMIT $5) AS listed) AS page ORDER BY parent.place, page."__place";
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
