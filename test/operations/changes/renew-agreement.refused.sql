-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."code" AS "code", t."partner_id" AS "partnerId", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."group_id" AS "groupId", t."areas" AS "areas", t."signed_on" AS "signedOn" FROM "groups"."cooperation_agreement" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
UPDATE "groups"."cooperation_agreement" AS t SET "ends_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."code" AS "code", t."partner_id" AS "partnerId", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."group_id" AS "groupId", t."areas" AS "areas", t."signed_on" AS "signedOn";
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."place" AS "place" FROM "groups"."partner_organisation" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."province" AS "province" FROM "schools"."county" AS t WHERE t."id" = ANY($1::uuid[]);
