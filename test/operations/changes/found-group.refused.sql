-- groups
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- groups
SELECT c.id FROM schools_published.county c WHERE c.id = $1::uuid;
-- groups
SELECT s.id, (s.opened_on IS NULL OR s.opened_on <= $1::date) AND (s.closed_on IS NULL OR s.closed_on > $2::date) AS open FROM schools_published.school s WHERE s.id = ANY($3::uuid[]);
