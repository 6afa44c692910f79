-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."programme_id" AS "programmeId", t."station_id" AS "stationId", t."studio_id" AS "studioId", t."host_school_id" AS "hostSchoolId", t."room_id" AS "roomId", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."topic" AS "topic", t."hours" AS "hours", t."capacity" AS "capacity", t."delivery" AS "delivery" FROM "staffing"."training_session" AS t WHERE t.id = $1::uuid FOR UPDATE;
