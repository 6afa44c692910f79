-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."teacher_id" AS "teacherId", t."name" AS "name", t."kind" AS "kind", t."level" AS "level", t."awarded_year" AS "awardedYear", t."revoked_on" AS "revokedOn" FROM "staffing"."honour" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
UPDATE "staffing"."honour" AS t SET "revoked_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."teacher_id" AS "teacherId", t."name" AS "name", t."kind" AS "kind", t."level" AS "level", t."awarded_year" AS "awardedYear", t."revoked_on" AS "revokedOn";
-- staffing
SELECT (t.awarded_year > extract(year FROM coalesce($1::date, (now() AT TIME ZONE 'Asia/Shanghai')::date))::int) AS r0,(t.revoked_on > coalesce($2::date, (now() AT TIME ZONE 'Asia/Shanghai')::date)) AS r1 FROM "staffing"."honour" AS t WHERE t.id = $3::uuid;
