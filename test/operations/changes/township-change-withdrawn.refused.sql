-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT array_remove(ARRAY[county_id, successor_county_id], NULL)::text[] AS counties, array_remove(ARRAY[township_id, successor_township_id], NULL)::text[] AS townships FROM area_succession WHERE id::text = $1;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ended_on" AS "endedOn" FROM "schools"."township" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."kind" AS "kind", t."state" AS "state", t."county_id" AS "countyId", t."successor_county_id" AS "successorCountyId", t."township_id" AS "townshipId", t."successor_township_id" AS "successorTownshipId", t."cause_id" AS "causeId", t."effective_on" AS "effectiveOn", t."former_code" AS "formerCode", t."former_name" AS "formerName", t."part" AS "part", t."carried_on" AS "carriedOn" FROM "schools"."area_succession" AS t WHERE t.id = $1::uuid FOR UPDATE;
