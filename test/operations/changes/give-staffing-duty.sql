-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT c.id, (SELECT coalesce(max(d.place), 0) FROM staffing_duty d WHERE d.county_id = c.id AND d.side = $1 AND daterange(d.starts_on, d.ends_on) && daterange($2::date, $3::date)) AS last FROM schools_published.county c WHERE c.id = $4::uuid;
-- planning
INSERT INTO "planning"."staffing_duty" AS t ("provenance","county_id","side","duty","place","starts_on","ends_on") VALUES ($1,$2,$3,$4,$5,$6,$7) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."county_id" AS "countyId", t."side" AS "side", t."duty" AS "duty", t."place" AS "place";
