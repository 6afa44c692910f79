-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."kind" AS "kind", t."name" AS "name", t."seats" AS "seats", t."area" AS "area" FROM "facilities"."room" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- facilities
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (s.closed_on IS NULL OR s.closed_on > $2::date)) AS open FROM schools_published.school s WHERE s.id = ANY($3::uuid[]);
-- facilities
SELECT EXISTS ( SELECT FROM room_sharing s JOIN groups_published.membership m ON m.group_id = s.group_id WHERE s.room_id = $1::uuid AND m.school_id = $2::uuid AND daterange(s.starts_on, s.ends_on) @> daterange($3::date, $4::date, '[]') AND daterange(m.starts_on, m.ends_on) @> daterange($5::date, $6::date, '[]') ) AS may;
-- facilities
SELECT id, code, starts_at AS "startsAt", ends_at AS "endsAt" FROM room_booking WHERE room_id = $1::uuid AND state = 'BOOKED' AND tstzrange(starts_at, ends_at) && tstzrange($2::timestamptz, $3::timestamptz) ORDER BY starts_at LIMIT 1;
-- facilities
INSERT INTO "facilities"."room_booking" AS t ("provenance","code","room_id","booked_by_id","starts_at","ends_at","purpose","state") VALUES ($1,$2,$3,$4,$5,$6,$7,$8) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."room_id" AS "roomId", t."booked_by_id" AS "bookedById", t."starts_at" AS "startsAt", t."ends_at" AS "endsAt", t."purpose" AS "purpose", t."state" AS "state";
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."kind" AS "kind", t."name" AS "name", t."seats" AS "seats", t."area" AS "area" FROM "facilities"."room" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
