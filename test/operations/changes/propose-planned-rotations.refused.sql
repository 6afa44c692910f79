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
