-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."mentor_id" AS "mentorId", t."mentee_id" AS "menteeId", t."subject" AS "subject", t."mentor_school_id" AS "mentorSchoolId", t."mentee_school_id" AS "menteeSchoolId", t."outcome" AS "outcome" FROM "staffing"."mentor_link" AS t WHERE t.id = $1::uuid FOR UPDATE;
