-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ended_on" AS "endedOn" FROM "schools"."township" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT id FROM township WHERE code = $1 AND id <> $2::uuid UNION ALL SELECT coalesce(successor_township_id, township_id) FROM area_succession WHERE township_id IS NOT NULL AND state <> 'WITHDRAWN' AND (former_code = $3 OR (carried_on IS NULL AND part->>'code' = $4)) AND coalesce(successor_township_id, township_id) <> $5::uuid LIMIT 1;
