-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT school_id AS "schoolId", successor_id AS "successorId" FROM school_succession WHERE id::text = $1;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."successor_id" AS "successorId", t."kind" AS "kind", t."state" AS "state", t."decided_year" AS "decidedYear", t."effective_on" AS "effectiveOn", t."transition_ends_on" AS "transitionEndsOn", t."former_name" AS "formerName", t."former_code" AS "formerCode", t."part" AS "part", t."carried_on" AS "carriedOn" FROM "schools"."school_succession" AS t WHERE t.id = $1::uuid FOR UPDATE;
