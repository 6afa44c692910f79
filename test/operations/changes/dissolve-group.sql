-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description" FROM "groups"."education_group" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- groups
SELECT id, starts_on AS on FROM group_membership WHERE group_id = $1::uuid AND starts_on >= $2::date UNION ALL SELECT id, held_on FROM joint_activity WHERE group_id = $3::uuid AND held_on >= $4::date ORDER BY 2 DESC LIMIT 1;
-- groups
SELECT l.id FROM staffing_published.mentor_link l WHERE l.mentor_school_id IN (SELECT m.school_id FROM group_membership m WHERE m.group_id = $1::uuid AND (m.ends_on IS NULL OR m.ends_on > $2::date)) AND l.mentee_school_id IN (SELECT m.school_id FROM group_membership m WHERE m.group_id = $3::uuid AND (m.ends_on IS NULL OR m.ends_on > $4::date)) AND l.mentor_school_id <> l.mentee_school_id AND (l.ends_on IS NULL OR l.ends_on > $5::date) ORDER BY l.id;
-- groups
UPDATE data_sharing_consent SET ends_on = greatest(starts_on, $1::date), version = version + 1 WHERE group_id = $2::uuid AND (ends_on IS NULL OR ends_on > greatest(starts_on, $3::date));
-- groups
UPDATE group_membership SET ends_on = $1::date, version = version + 1 WHERE group_id = $2::uuid AND (ends_on IS NULL OR ends_on > $3::date);
-- groups
UPDATE "groups"."education_group" AS t SET "dissolved_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."county_id" AS "countyId", t."founded_on" AS "foundedOn", t."dissolved_on" AS "dissolvedOn", t."charter" AS "charter", t."description" AS "description";
