-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."room_id" AS "roomId", t."booked_by_id" AS "bookedById", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."purpose" AS "purpose", t."state" AS "state" FROM "facilities"."room_booking" AS t WHERE t.id = $1::uuid FOR UPDATE;
