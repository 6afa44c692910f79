-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
INSERT INTO "staffing"."honour" AS t ("provenance","code","teacher_id","name","kind","level","awarded_year") VALUES ($1,$2,$3,$4,$5,$6,$7) RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."teacher_id" AS "teacherId", t."name" AS "name", t."kind" AS "kind", t."level" AS "level", t."awarded_year" AS "awardedYear", t."revoked_on" AS "revokedOn";
-- staffing
SELECT (t.awarded_year > extract(year FROM coalesce($1::date, (now() AT TIME ZONE 'Asia/Shanghai')::date))::int) AS r0,(t.revoked_on > coalesce($2::date, (now() AT TIME ZONE 'Asia/Shanghai')::date)) AS r1 FROM "staffing"."honour" AS t WHERE t.id = $3::uuid;
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t."id" = ANY($1::uuid[]);
