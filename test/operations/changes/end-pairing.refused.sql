-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."code" AS "code", t."supporter_id" AS "supporterId", t."supported_id" AS "supportedId", t."areas" AS "areas" FROM "groups"."support_pairing" AS t WHERE t.id = $1::uuid FOR UPDATE;
