-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."mentor_id" AS "mentorId", t."mentee_id" AS "menteeId", t."subject" AS "subject", t."mentor_school_id" AS "mentorSchoolId", t."mentee_school_id" AS "menteeSchoolId", t."outcome" AS "outcome" FROM "staffing"."mentor_link" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
INSERT INTO "staffing"."mentor_session" AS t ("provenance","mentor_link_id","mentor_id","mentee_id","subject","held_on","topic","hours","place") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."mentor_link_id" AS "mentorLinkId", t."mentor_id" AS "mentorId", t."mentee_id" AS "menteeId", t."subject" AS "subject", t."held_on" AS "heldOn", t."topic" AS "topic", t."hours" AS "hours", t."place" AS "place";
-- staffing
SELECT (t.held_on > coalesce($1::date, (now() AT TIME ZONE 'Asia/Shanghai')::date)) AS r0 FROM "staffing"."mentor_session" AS t WHERE t.id = $2::uuid;
