-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."province" AS "province", t."ended_on" AS "endedOn" FROM "schools"."county" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT id FROM county WHERE code = $1 AND id <> $2::uuid UNION ALL SELECT coalesce(successor_county_id, county_id) FROM area_succession WHERE county_id IS NOT NULL AND state <> 'WITHDRAWN' AND (former_code = $3 OR (carried_on IS NULL AND part->>'code' = $4)) AND coalesce(successor_county_id, county_id) <> $5::uuid LIMIT 1;
