-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT FROM ( SELECT a.teacher_id, a.serving_school_id AS school_id FROM appointment a WHERE a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL') AND a.contract_status <> 'EXITED' AND a.starts_on <= $1::date AND (a.ends_on IS NULL OR a.ends_on > $2::date)) AS h WHERE h.teacher_id = $3::uuid;
-- staffing
INSERT INTO "staffing"."portfolio_item" AS t ("provenance","code","text","teacher_id","kind","happened_on") VALUES ($1,$2,$3,$4,$5,$6) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."teacher_id" AS "teacherId", t."kind" AS "kind", t."happened_on" AS "happenedOn", t."text" AS "text", t."withdrawn_on" AS "withdrawnOn";
