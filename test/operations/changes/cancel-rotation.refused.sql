-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."from_school_id" AS "fromSchoolId", t."to_school_id" AS "toSchoolId", t."kind" AS "kind", t."share_of_week" AS "shareOfWeek", t."school_year" AS "schoolYear", t."personnel_relation_moves" AS "personnelRelationMoves", t."state" AS "state", t."continued_year" AS "continuedYear" FROM "staffing"."rotation_assignment" AS t WHERE t.id = $1::uuid FOR UPDATE;
