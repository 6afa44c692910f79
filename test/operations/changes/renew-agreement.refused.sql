-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."code" AS "code", t."partner_id" AS "partnerId", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."group_id" AS "groupId", t."areas" AS "areas", t."signed_on" AS "signedOn" FROM "groups"."cooperation_agreement" AS t WHERE t.id = $1::uuid FOR UPDATE;
