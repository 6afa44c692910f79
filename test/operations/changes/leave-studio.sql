-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."studio_id" AS "studioId", t."teacher_id" AS "teacherId" FROM "staffing"."studio_member" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
UPDATE "staffing"."studio_member" AS t SET "ends_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."studio_id" AS "studioId", t."teacher_id" AS "teacherId";
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."level" AS "level", t."leader_id" AS "leaderId", t."host_school_id" AS "hostSchoolId", t."subject" AS "subject", t."stage" AS "stage", t."founded_year" AS "foundedYear" FROM "staffing"."studio" AS t WHERE t."id" = ANY($1::uuid[]);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t."id" = ANY($1::uuid[]);
