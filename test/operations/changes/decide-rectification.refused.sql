-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."inspection_id" AS "inspectionId", t."requirement" AS "requirement", t."due_on" AS "dueOn", t."state" AS "state", t."done_on" AS "doneOn" FROM "planning"."rectification" AS t WHERE t.id = $1::uuid FOR UPDATE;
