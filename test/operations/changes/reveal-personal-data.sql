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
SELECT p.teacher_id AS "teacherId", p.phone AS phone,NULL AS "staffNumber",p.birth_date::text AS "birthDate",NULL AS sex, p.version FROM teacher_private p WHERE p.teacher_id = ANY($1::uuid[]);
-- staffing
SELECT set_config('role', 'none', true);
-- staffing
INSERT INTO audit_event (actor, role, request, action, teacher_id, fields, purpose) VALUES ($1, $2, $3, $4, $5::uuid, $6::text[], $7);
