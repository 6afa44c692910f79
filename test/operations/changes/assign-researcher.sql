-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."code" AS "code", t."name" AS "name", t."level" AS "level", t."county_id" AS "countyId", t."group_id" AS "groupId", t."school_id" AS "schoolId", t."parent_id" AS "parentId", t."parent_level" AS "parentLevel", t."head_id" AS "headId" FROM "groups"."research_organisation" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
SELECT p.left_on AS "leftOn" FROM staffing_published.teacher p WHERE p.id = $1::uuid;
-- groups
INSERT INTO "groups"."researcher_assignment" AS t ("provenance","teacher_id","subject","organisation_id","full_time","starts_on","ends_on") VALUES ($1,$2,$3,$4,$5,$6,$7) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."subject" AS "subject", t."organisation_id" AS "organisationId", t."full_time" AS "fullTime";
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."code" AS "code", t."name" AS "name", t."level" AS "level", t."county_id" AS "countyId", t."group_id" AS "groupId", t."school_id" AS "schoolId", t."parent_id" AS "parentId", t."parent_level" AS "parentLevel", t."head_id" AS "headId" FROM "groups"."research_organisation" AS t WHERE t."id" = ANY($1::uuid[]);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t."id" = ANY($1::uuid[]);
