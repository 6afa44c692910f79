-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."programme_id" AS "programmeId", t."station_id" AS "stationId", t."studio_id" AS "studioId", t."host_school_id" AS "hostSchoolId", t."room_id" AS "roomId", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."topic" AS "topic", t."hours" AS "hours", t."capacity" AS "capacity", t."delivery" AS "delivery" FROM "staffing"."training_session" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT a.serving_school_id AS "servingSchoolId" FROM appointment a WHERE a.teacher_id = $1::uuid AND a.contract_status <> 'EXITED' GROUP BY a.serving_school_id HAVING range_agg(daterange(a.starts_on, a.ends_on)) @> daterange($2::date, $3::date);
-- staffing
SELECT e.id FROM training_enrolment e WHERE e.session_id = $1::uuid AND e.teacher_id = $2::uuid;
-- staffing
SELECT count(*)::int AS taken FROM training_enrolment e WHERE e.session_id = $1::uuid AND e.state <> 'WITHDRAWN';
