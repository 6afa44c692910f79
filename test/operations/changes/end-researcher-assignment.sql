-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."subject" AS "subject", t."organisation_id" AS "organisationId", t."full_time" AS "fullTime" FROM "groups"."researcher_assignment" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
UPDATE "groups"."researcher_assignment" AS t SET "ends_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."subject" AS "subject", t."organisation_id" AS "organisationId", t."full_time" AS "fullTime";
