-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT s.id, s.county_id AS "countyId", (s.opened_on IS NULL OR s.opened_on <= $1::date) AND (s.closed_on IS NULL OR s.closed_on > $2::date) AS open FROM schools_published.school s WHERE s.id::text = $3;
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."name" AS "name", t."kind" AS "kind", t."floor_area" AS "floorArea", t."built_year" AS "builtYear", t."housing_places" AS "housingPlaces", t."state" AS "state", t."reuse" AS "reuse" FROM "facilities"."building" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- facilities
INSERT INTO "facilities"."hazard" AS t ("provenance","code","school_id","building_id","description","severity","found_on","deadline") VALUES ($1,$2,$3,$4,$5,$6,$7,$8) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."description" AS "description", t."severity" AS "severity", t."found_on" AS "foundOn", t."deadline" AS "deadline", t."rectified_on" AS "rectifiedOn", t."summoned_on" AS "summonedOn";
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."name" AS "name", t."kind" AS "kind", t."floor_area" AS "floorArea", t."built_year" AS "builtYear", t."housing_places" AS "housingPlaces", t."state" AS "state", t."reuse" AS "reuse" FROM "facilities"."building" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."closed_on" AS "closedOn" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
