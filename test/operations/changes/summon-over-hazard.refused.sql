-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."description" AS "description", t."severity" AS "severity", t."found_on" AS "foundOn", t."deadline" AS "deadline", t."rectified_on" AS "rectifiedOn", t."summoned_on" AS "summonedOn" FROM "facilities"."hazard" AS t WHERE t.id = $1::uuid FOR UPDATE;
