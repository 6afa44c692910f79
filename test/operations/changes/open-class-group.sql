-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT coalesce(max(number), 0)::int + 1 AS next FROM class_group WHERE school_id = $1::uuid AND school_year = $2 AND stage = $3 AND grade = $4;
-- schools
INSERT INTO "schools"."class_group" AS t ("provenance","school_id","school_year","stage","grade","number","size") VALUES ($1,$2,$3,$4,$5,$6,$7) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."school_id" AS "schoolId", t."school_year" AS "schoolYear", t."stage" AS "stage", t."grade" AS "grade", t."number" AS "number", t."size" AS "size";
-- schools
SELECT ((t.school_year < $1 OR t.school_year > extract(year FROM coalesce($2::date, (now() AT TIME ZONE 'Asia/Shanghai')::date) - interval '8 months')::int + 1)) AS r0 FROM "schools"."class_group" AS t WHERE t.id = $3::uuid;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
