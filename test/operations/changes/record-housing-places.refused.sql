-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."school_id" AS "schoolId", t."name" AS "name", t."kind" AS "kind", t."floor_area" AS "floorArea", t."built_year" AS "builtYear", t."housing_places" AS "housingPlaces", t."state" AS "state", t."reuse" AS "reuse" FROM "facilities"."building" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- facilities
SELECT coalesce(max(l.living), 0)::int AS most FROM housing_assignment f CROSS JOIN LATERAL ( SELECT count(*) AS living FROM housing_assignment h WHERE h.building_id = f.building_id AND h.starts_on <= f.starts_on AND (h.ends_on IS NULL OR h.ends_on > f.starts_on)) AS l WHERE f.building_id = $1::uuid;
