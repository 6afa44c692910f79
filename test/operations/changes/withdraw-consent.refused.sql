-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."school_id" AS "schoolId", t."group_id" AS "groupId", t."scope" AS "scope" FROM "groups"."data_sharing_consent" AS t WHERE t.id = $1::uuid FOR UPDATE;
