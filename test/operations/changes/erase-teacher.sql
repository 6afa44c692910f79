-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT FROM appointment a WHERE a.teacher_id = $1::uuid AND a.contract_status <> 'EXITED' AND (a.ends_on IS NULL OR a.ends_on > $2::date);
-- staffing
UPDATE "staffing"."teacher" AS t SET "name" = $1, "erased_on" = $2, version = t.version + 1 WHERE t.id = $3::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching";
-- staffing
SELECT set_config('sng.role', $1, true), set_config('sng.counties', $2, true), set_config('sng.teacher', $3, true), set_config('sng.own_school', $4, true), set_config('sng.today', $5, true), set_config('role', 'sng_staffing_private', true);
-- staffing
DELETE FROM teacher_private p WHERE p.teacher_id = $1::uuid RETURNING array_remove(ARRAY[CASE WHEN p.phone IS NOT NULL THEN 'PHONE' END, CASE WHEN p.staff_number IS NOT NULL THEN 'STAFF_NUMBER' END, CASE WHEN p.birth_date IS NOT NULL THEN 'BIRTH_DATE' END, CASE WHEN p.sex IS NOT NULL THEN 'SEX' END], NULL) AS fields;
-- staffing
SELECT set_config('role', 'none', true);
-- staffing
UPDATE portfolio_item SET text = $1, version = version + 1 WHERE teacher_id = $2::uuid RETURNING id;
-- staffing
UPDATE change SET before = without_name(before), after = without_name(after) WHERE record_table IN ('teacher', 'portfolio_item') AND record_id = ANY($1::uuid[]);
-- staffing
INSERT INTO audit_event (actor, role, request, action, teacher_id, fields, purpose) VALUES ($1, $2, $3, $4, $5::uuid, $6::text[], $7);
