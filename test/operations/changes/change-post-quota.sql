-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."title_grade" AS "titleGrade", t."subject" AS "subject", t."quota" AS "quota" FROM "staffing"."post" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT most_filled($1::uuid, daterange($2::date, $3::date)) AS filled;
-- staffing
UPDATE "staffing"."post" AS t SET "quota" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."title_grade" AS "titleGrade", t."subject" AS "subject", t."quota" AS "quota";
-- staffing
SELECT t.post_id AS "__parent", count(*)::int AS "filled" FROM "staffing"."appointment" AS t WHERE t.post_id = ANY($1::uuid[]) AND t.contract_status IN ('HIRED', 'REASSIGNED') AND t.starts_on <= $2::date AND (t.ends_on IS NULL OR t.ends_on > $3::date) GROUP BY 1;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
