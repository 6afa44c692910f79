-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT group_id AS "groupId" FROM group_membership WHERE id = $1::uuid;
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description" FROM "groups"."education_group" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."group_id" AS "groupId", t."school_id" AS "schoolId", t."role" AS "role", t."strength" AS "strength" FROM "groups"."group_membership" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
SELECT l.id FROM staffing_published.mentor_link l WHERE l.mentor_school_id IN (SELECT m.school_id FROM group_membership m WHERE m.group_id = $1::uuid AND (m.ends_on IS NULL OR m.ends_on > $2::date)) AND l.mentee_school_id IN (SELECT m.school_id FROM group_membership m WHERE m.group_id = $3::uuid AND (m.ends_on IS NULL OR m.ends_on > $4::date)) AND l.mentor_school_id <> l.mentee_school_id AND (l.ends_on IS NULL OR l.ends_on > $5::date) AND $6::uuid IN (l.mentor_school_id, l.mentee_school_id) ORDER BY l.id;
-- groups
UPDATE data_sharing_consent SET ends_on = greatest(starts_on, $1::date), version = version + 1 WHERE group_id = $2::uuid AND school_id = $3::uuid AND (ends_on IS NULL OR ends_on > greatest(starts_on, $4::date));
-- groups
UPDATE "groups"."group_membership" AS t SET "ends_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."group_id" AS "groupId", t."school_id" AS "schoolId", t."role" AS "role", t."strength" AS "strength";
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description" FROM "groups"."education_group" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
