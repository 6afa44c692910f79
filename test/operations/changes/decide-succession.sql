-- schools
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- schools
SELECT school_id AS "schoolId", successor_id AS "successorId" FROM school_succession WHERE id::text = $1;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."successor_id" AS "successorId", t."kind" AS "kind", t."state" AS "state", t."decided_year" AS "decidedYear", t."effective_on" AS "effectiveOn", t."transition_ends_on" AS "transitionEndsOn", t."former_name" AS "formerName", t."former_code" AS "formerCode", t."part" AS "part", t."carried_on" AS "carriedOn" FROM "schools"."school_succession" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- schools
SELECT opened_on::text AS "openedOn", closed_on::text AS "closedOn", planned, closed_undated AS "closedUndated" FROM school WHERE id = $1::uuid;
-- schools
SELECT code, coalesce(transition_ends_on, effective_on)::text AS day FROM school_succession WHERE successor_id = $1::uuid AND school_id <> successor_id AND kind IN ('MERGED_INTO', 'SPLIT_INTO', 'RECODED') AND state = 'IN_TRANSITION' AND coalesce(transition_ends_on, effective_on) > $2::date ORDER BY 2 LIMIT 1;
-- schools
UPDATE "schools"."school" AS t SET "closed_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated";
-- schools
UPDATE "schools"."school_succession" AS t SET "state" = $1, "effective_on" = $2, "transition_ends_on" = $3, version = t.version + 1 WHERE t.id = $4::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."successor_id" AS "successorId", t."kind" AS "kind", t."state" AS "state", t."decided_year" AS "decidedYear", t."effective_on" AS "effectiveOn", t."transition_ends_on" AS "transitionEndsOn", t."former_name" AS "formerName", t."former_code" AS "formerCode", t."part" AS "part", t."carried_on" AS "carriedOn";
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
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT e.place::int AS place, array_agg(l.id::text ORDER BY l.starts_on, l.id) AS ids FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS e (school_id, day, place) JOIN groups_published.membership l ON l.school_id = e.school_id AND (l.ends_on IS NULL OR l.ends_on > e.day) GROUP BY 1;
-- schools
SELECT e.place::int AS place, array_agg(l.id::text ORDER BY l.starts_on, l.id) AS ids FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS e (school_id, day, place) JOIN staffing_published.rotation_assignment l ON e.school_id IN (l.from_school_id, l.to_school_id) AND l.state NOT IN ('WITHDRAWN', 'CANCELLED') AND (l.ends_on IS NULL OR l.ends_on > e.day) GROUP BY 1;
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."group_id" AS "groupId", t."school_id" AS "schoolId", t."role" AS "role", t."strength" AS "strength" FROM "groups"."group_membership" AS t WHERE t."id" = ANY($1::uuid[]);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description" FROM "groups"."education_group" AS t WHERE t."id" = ANY($1::uuid[]);
