-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."teacher_id" AS "teacherId", t."kind" AS "kind", t."happened_on" AS "happenedOn", t."text" AS "text", t."withdrawn_on" AS "withdrawnOn" FROM "staffing"."portfolio_item" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
UPDATE "staffing"."portfolio_item" AS t SET "withdrawn_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."teacher_id" AS "teacherId", t."kind" AS "kind", t."happened_on" AS "happenedOn", t."text" AS "text", t."withdrawn_on" AS "withdrawnOn";
