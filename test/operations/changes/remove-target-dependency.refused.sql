-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."target_id" AS "targetId", t."school_id" AS "schoolId", t."group_id" AS "groupId", t."note" AS "note" FROM "planning"."target_dependency" AS t WHERE t.id = $1::uuid FOR UPDATE;
