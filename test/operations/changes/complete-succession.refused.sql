-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."successor_id" AS "successorId", t."kind" AS "kind", t."state" AS "state", t."decided_year" AS "decidedYear", t."effective_on" AS "effectiveOn", t."transition_ends_on" AS "transitionEndsOn", t."former_name" AS "formerName", t."former_code" AS "formerCode", t."part" AS "part", t."carried_on" AS "carriedOn" FROM "schools"."school_succession" AS t WHERE t.id = $1::uuid FOR UPDATE;
