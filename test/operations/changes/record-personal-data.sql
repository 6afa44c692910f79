-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT set_config('sng.role', $1, true), set_config('sng.counties', $2, true), set_config('sng.teacher', $3, true), set_config('sng.own_school', $4, true), set_config('sng.today', $5, true), set_config('role', 'sng_staffing_private', true);
-- staffing
SELECT version FROM teacher_private WHERE teacher_id = $1::uuid FOR UPDATE;
-- staffing
INSERT INTO teacher_private AS t (teacher_id, phone, staff_number, birth_date, sex) VALUES ($1::uuid, $2, $3, $4::date, $5) ON CONFLICT (teacher_id) DO UPDATE SET version = t.version + 1, phone = CASE WHEN $6::boolean THEN excluded.phone ELSE t.phone END, staff_number = CASE WHEN $7::boolean THEN excluded.staff_number ELSE t.staff_number END, birth_date = CASE WHEN $8::boolean THEN excluded.birth_date ELSE t.birth_date END, sex = CASE WHEN $9::boolean THEN excluded.sex ELSE t.sex END;
-- staffing
SELECT p.teacher_id AS "teacherId", left(p.phone, 3) || '****' || right(p.phone, 4) AS phone, left(p.staff_number, 2) || repeat('*', length(p.staff_number) - 4) || right(p.staff_number, 2) AS "staffNumber", to_char(p.birth_date, 'YYYY') || '-**-**' AS "birthDate", CASE WHEN p.sex IS NOT NULL THEN '*' END AS sex, p.version FROM teacher_private p WHERE p.teacher_id = ANY($1::uuid[]);
-- staffing
SELECT set_config('role', 'none', true);
-- staffing
INSERT INTO audit_event (actor, role, request, action, teacher_id, fields, purpose) VALUES ($1, $2, $3, $4, $5::uuid, $6::text[], $7);
