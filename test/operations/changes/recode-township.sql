-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ended_on" AS "endedOn" FROM "schools"."township" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT id FROM township WHERE code = $1 AND id <> $2::uuid UNION ALL SELECT coalesce(successor_township_id, township_id) FROM area_succession WHERE township_id IS NOT NULL AND state <> 'WITHDRAWN' AND (former_code = $3 OR (carried_on IS NULL AND part->>'code' = $4)) AND coalesce(successor_township_id, township_id) <> $5::uuid LIMIT 1;
-- schools
INSERT INTO "schools"."area_succession" AS t ("provenance","code","state","kind","township_id","effective_on","part","former_code","former_name") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."kind" AS "kind", t."state" AS "state", t."county_id" AS "countyId", t."successor_county_id" AS "successorCountyId", t."township_id" AS "townshipId", t."successor_township_id" AS "successorTownshipId", t."cause_id" AS "causeId", t."effective_on" AS "effectiveOn", t."former_code" AS "formerCode", t."former_name" AS "formerName", t."part" AS "part", t."carried_on" AS "carriedOn";
-- schools
SELECT set_config('statement_timeout', '4000', true);
-- schools
SELECT f.name FROM unnest($1::text[]) AS f(name) WHERE to_regprocedure(f.name || '_published.unfollow(uuid)') IS NULL;
-- schools
SELECT kind, outcome, reason, count, coalesce(ids, '{}') AS ids FROM schools_published.follow( $1::text, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::boolean, $7::jsonb, $8::boolean);
-- schools
SELECT kind, outcome, reason, count, coalesce(ids, '{}') AS ids FROM staffing_published.follow( $1::text, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::boolean, $7::jsonb, $8::boolean);
-- schools
SELECT kind, outcome, reason, count, coalesce(ids, '{}') AS ids FROM groups_published.follow( $1::text, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::boolean, $7::jsonb, $8::boolean);
-- schools
SELECT kind, outcome, reason, count, coalesce(ids, '{}') AS ids FROM facilities_published.follow( $1::text, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::boolean, $7::jsonb, $8::boolean);
-- schools
SELECT kind, outcome, reason, count, coalesce(ids, '{}') AS ids FROM planning_published.follow( $1::text, $2::uuid, $3::uuid, $4::uuid, $5::date, $6::boolean, $7::jsonb, $8::boolean);
-- schools
UPDATE area_succession SET carried_on = $1, version = version + 1 WHERE cause_id = $2::uuid;
-- schools
UPDATE "schools"."area_succession" AS t SET "carried_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."kind" AS "kind", t."state" AS "state", t."county_id" AS "countyId", t."successor_county_id" AS "successorCountyId", t."township_id" AS "townshipId", t."successor_township_id" AS "successorTownshipId", t."cause_id" AS "causeId", t."effective_on" AS "effectiveOn", t."former_code" AS "formerCode", t."former_name" AS "formerName", t."part" AS "part", t."carried_on" AS "carriedOn";
