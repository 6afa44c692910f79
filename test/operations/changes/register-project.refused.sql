-- facilities
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- facilities
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (s.closed_on IS NULL OR s.closed_on > $2::date)) AS open FROM schools_published.school s WHERE s.id = ANY($3::uuid[]);
-- facilities
INSERT INTO "facilities"."construction_project" AS t ("provenance","school_id","county_id","code","name","kind","building_id","programme","start_year","end_year","stage") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."building_id" AS "buildingId", t."kind" AS "kind", t."stage" AS "stage", t."programme" AS "programme", t."investment" AS "investment", t."final_cost" AS "finalCost", t."floor_area" AS "floorArea", t."start_year" AS "startYear", t."end_year" AS "endYear", t."places_added" AS "placesAdded";
