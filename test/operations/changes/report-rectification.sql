-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."inspection_id" AS "inspectionId", t."requirement" AS "requirement", t."due_on" AS "dueOn", t."state" AS "state", t."done_on" AS "doneOn" FROM "planning"."rectification" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- planning
SELECT i.inspected_on::text AS "inspectedOn" FROM inspection i WHERE i.id = $1::uuid;
-- planning
UPDATE "planning"."rectification" AS t SET "state" = $1, "done_on" = $2, version = t.version + 1 WHERE t.id = $3::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."inspection_id" AS "inspectionId", t."requirement" AS "requirement", t."due_on" AS "dueOn", t."state" AS "state", t."done_on" AS "doneOn";
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."topic" AS "topic", t."inspected_on" AS "inspectedOn", t."verdict" AS "verdict", t."score" AS "score", t."published_on" AS "publishedOn" FROM "planning"."inspection" AS t WHERE t."id" = ANY($1::uuid[]);
