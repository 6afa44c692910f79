-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."kind" AS "kind", t."quantity" AS "quantity", t."unit" AS "unit", t."year" AS "year", t."programme" AS "programme" FROM "facilities"."equipment_lot" AS t WHERE t.id = $1::uuid FOR UPDATE;
