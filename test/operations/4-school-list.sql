-- schools
SELECT count(*)::int AS count FROM "schools"."school" AS t WHERE t."locale" = ANY($1::text[]) AND t.county_id = (SELECT id FROM county WHERE code = $2);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."closed_on" AS "closedOn", t."name"::text AS "__key" FROM "schools"."school" AS t WHERE t."locale" = ANY($1::text[]) AND t.county_id = (SELECT id FROM county WHERE code = $2) ORDER BY t."name" ASC, t.id ASC LIMIT $3;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."code" AS "code", t."name" AS "name", t."kind" AS "kind" FROM "schools"."township" AS t WHERE t."id" = ANY($1::uuid[]);
