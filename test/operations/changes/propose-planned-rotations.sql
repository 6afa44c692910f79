-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT p.state FROM planning_published.exchange_plan p WHERE p.id = $1::uuid;
-- staffing
SELECT h.threshold AS years FROM planning_published.exchange_plan p CROSS JOIN LATERAL planning_published.rules_in_force(p.county_id, p.as_of, p.rule_pack) AS h WHERE p.id = $1::uuid AND h.subject = 'SHORTEST_STAY' AND h.stage IS NULL AND h.parameter = $2;
-- staffing
SELECT m.place, m.teacher_id AS teacher, m.to_school_id AS "toSchool" FROM planning_published.exchange_plan_move m WHERE m.plan_id = $1::uuid ORDER BY m.place;
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT s.id, s.county_id AS "countyId", (CASE WHEN s.opened_on IS NULL THEN NOT s.planned ELSE s.opened_on <= $1::date END AND (CASE WHEN s.closed_undated THEN CASE WHEN $2::date >= (now() AT TIME ZONE 'Asia/Shanghai')::date THEN FALSE END ELSE s.closed_on IS NULL OR s.closed_on > $3::date END)) AS open, s.closed_on::text AS "closedOn", (SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1) AS successor FROM schools_published.school s WHERE s.id = ANY($4::uuid[]);
-- staffing
SELECT a.serving_school_id AS "servingSchoolId" FROM appointment a WHERE a.teacher_id = $1::uuid AND a.contract_status <> 'EXITED' GROUP BY a.serving_school_id HAVING range_agg(daterange(a.starts_on, a.ends_on)) @> daterange($2::date, $3::date);
-- staffing
SELECT id, state FROM rotation_assignment r WHERE teacher_id = $1::uuid AND r.state NOT IN ('WITHDRAWN', 'CANCELLED') AND daterange(starts_on, ends_on) && daterange($2::date, $3::date) AND (kind <> 'ITINERANT' OR $4 <> 'ITINERANT' OR to_school_id = $5::uuid) LIMIT 1;
-- staffing
SELECT id FROM rotation_assignment WHERE teacher_id = $1::uuid AND to_school_id = $2::uuid AND starts_on = $3::date;
-- staffing
INSERT INTO "staffing"."rotation_assignment" AS t ("provenance","teacher_id","from_school_id","to_school_id","starts_on","ends_on","kind","share_of_week","school_year","personnel_relation_moves","state") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."starts_on" AS "startsOn", t."ends_on" AS "endsOn", t."teacher_id" AS "teacherId", t."from_school_id" AS "fromSchoolId", t."to_school_id" AS "toSchoolId", t."kind" AS "kind", t."share_of_week" AS "shareOfWeek", t."school_year" AS "schoolYear", t."personnel_relation_moves" AS "personnelRelationMoves", t."state" AS "state", t."continued_year" AS "continuedYear";
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t."id" = ANY($1::uuid[]);
-- schools
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."kind" AS "kind", t."ownership" AS "ownership", t."administration" AS "administration", t."locale" AS "locale", t."county_id" AS "countyId", t."township_id" AS "townshipId", t."boarding" AS "boarding", t."pupils" AS "pupils", t."boarders" AS "boarders", t."places" AS "places", t."longitude" AS "longitude", t."latitude" AS "latitude", t."opened_on" AS "openedOn", t."planned" AS "planned", t."opened" AS "opened", t."closed_on" AS "closedOn", t."closed" AS "closed", t."closed_undated" AS "closedUndated" FROM "schools"."school" AS t WHERE t."id" = ANY($1::uuid[]);
