-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."project" AS "project", t."places" AS "places", t."start_year" AS "startYear", t."end_year" AS "endYear", t."status" AS "status" FROM "schools"."place_change" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
UPDATE "schools"."place_change" AS t SET "status" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."project" AS "project", t."places" AS "places", t."start_year" AS "startYear", t."end_year" AS "endYear", t."status" AS "status";
-- schools
SELECT (t.status = 'DONE' AND t.end_year > extract(year FROM coalesce($1::date, (now() AT TIME ZONE 'Asia/Shanghai')::date))::int) AS r0 FROM "schools"."place_change" AS t WHERE t.id = $2::uuid;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
