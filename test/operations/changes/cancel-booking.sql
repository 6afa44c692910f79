-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."room_id" AS "roomId", t."booked_by_id" AS "bookedById", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."purpose" AS "purpose", t."state" AS "state" FROM "facilities"."room_booking" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- facilities
UPDATE "facilities"."room_booking" AS t SET "state" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."room_id" AS "roomId", t."booked_by_id" AS "bookedById", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."purpose" AS "purpose", t."state" AS "state";
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."kind" AS "kind", t."name" AS "name", t."seats" AS "seats", t."area" AS "area" FROM "facilities"."room" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."opened_on" AS "openedOn", t."closed_on" AS "closedOn" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."opened_on" AS "openedOn", t."closed_on" AS "closedOn" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
