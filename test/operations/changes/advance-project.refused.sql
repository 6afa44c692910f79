-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."kind" AS "kind", t."stage" AS "stage", t."programme" AS "programme", t."investment" AS "investment", t."final_cost" AS "finalCost", t."floor_area" AS "floorArea", t."start_year" AS "startYear", t."end_year" AS "endYear", t."places_added" AS "placesAdded" FROM "facilities"."construction_project" AS t WHERE t.id = $1::uuid FOR UPDATE;
