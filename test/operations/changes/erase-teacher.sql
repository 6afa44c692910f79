-- staffing
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- staffing
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching" FROM "staffing"."teacher" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- staffing
SELECT FROM appointment a WHERE a.teacher_id = $1::uuid AND a.contract_status <> 'EXITED' AND (a.ends_on IS NULL OR a.ends_on > $2::date);
-- staffing
SELECT set_config('sng.role', $1, true), set_config('sng.counties', $2, true), set_config('sng.teacher', $3, true), set_config('sng.own_school', $4, true), set_config('sng.today', $5, true), set_config('role', 'sng_staffing_private', true);
-- staffing
DELETE FROM teacher_private p WHERE p.teacher_id = $1::uuid RETURNING array_remove(ARRAY[CASE WHEN p.phone IS NOT NULL THEN 'PHONE' END, CASE WHEN p.staff_number IS NOT NULL THEN 'STAFF_NUMBER' END, CASE WHEN p.birth_date IS NOT NULL THEN 'BIRTH_DATE' END, CASE WHEN p.sex IS NOT NULL THEN 'SEX' END], NULL) AS fields, phone, staff_number AS "staffNumber";
-- staffing
SELECT set_config('role', 'none', true);
-- staffing
SELECT t.name FROM teacher t WHERE t.id = $1::uuid UNION SELECT was.name FROM change c CROSS JOIN LATERAL (VALUES (c.before ->> 'name'), (c.after ->> 'name')) AS was(name) WHERE c.record_id = $2::uuid AND c.record_table = 'teacher' AND was.name IS NOT NULL;
-- staffing
UPDATE "staffing"."teacher" AS t SET "name" = $1, "erased_on" = $2, version = t.version + 1 WHERE t.id = $3::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."code" AS "code", t."name" AS "name", t."subject" AS "subject", t."stage" AS "stage", t."title" AS "title", t."degree" AS "degree", t."joined_on" AS "joinedOn", t."left_on" AS "leftOn", t."erased_on" AS "erasedOn", t."county_id" AS "countyId", t."dual_qualified" AS "dualQualified", t."home_teaching" AS "homeTeaching";
-- staffing
INSERT INTO audit_event (actor, role, request, action, teacher_id, fields, purpose) VALUES ($1, $2, $3, $4, $5::uuid, $6::text[], $7);
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM appointment r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, CASE WHEN x.alone AND r.name IS NOT NULL THEN $3 ELSE struck(r.name, $4::text[]) END,$5::text, struck(r.source, $6::text[])), $7::text[]) FROM honour r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $8 AND teacher_id = $9::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.name IS DISTINCT FROM CASE WHEN x.alone AND r.name IS NOT NULL THEN $10 ELSE struck(r.name, $11::text[]) END OR r.source IS DISTINCT FROM struck(r.source, $12::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, CASE WHEN x.alone AND r.outcome IS NOT NULL THEN $3 ELSE struck(r.outcome, $4::text[]) END,$5::text, struck(r.source, $6::text[])), $7::text[]) FROM mentor_link r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $8 AND teacher_id = $9::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.outcome IS DISTINCT FROM CASE WHEN x.alone AND r.outcome IS NOT NULL THEN $10 ELSE struck(r.outcome, $11::text[]) END OR r.source IS DISTINCT FROM struck(r.source, $12::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, CASE WHEN x.alone AND r.topic IS NOT NULL THEN $3 ELSE struck(r.topic, $4::text[]) END,$5::text, CASE WHEN x.alone AND r.place IS NOT NULL THEN $6 ELSE struck(r.place, $7::text[]) END,$8::text, struck(r.source, $9::text[])), $10::text[]) FROM mentor_session r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $11 AND teacher_id = $12::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.topic IS DISTINCT FROM CASE WHEN x.alone AND r.topic IS NOT NULL THEN $13 ELSE struck(r.topic, $14::text[]) END OR r.place IS DISTINCT FROM CASE WHEN x.alone AND r.place IS NOT NULL THEN $15 ELSE struck(r.place, $16::text[]) END OR r.source IS DISTINCT FROM struck(r.source, $17::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, CASE WHEN x.alone AND r.text IS NOT NULL THEN $3 ELSE struck(r.text, $4::text[]) END,$5::text, struck(r.source, $6::text[])), $7::text[]) FROM portfolio_item r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $8 AND teacher_id = $9::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.text IS DISTINCT FROM CASE WHEN x.alone AND r.text IS NOT NULL THEN $10 ELSE struck(r.text, $11::text[]) END OR r.source IS DISTINCT FROM struck(r.source, $12::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM principal_rank r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM reserve_candidate r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM rotation_assignment r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM session_trainer r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, CASE WHEN x.alone AND r.name IS NOT NULL THEN $3 ELSE struck(r.name, $4::text[]) END,$5::text, struck(r.source, $6::text[])), $7::text[]) FROM studio r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $8 AND teacher_id = $9::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.name IS DISTINCT FROM CASE WHEN x.alone AND r.name IS NOT NULL THEN $10 ELSE struck(r.name, $11::text[]) END OR r.source IS DISTINCT FROM struck(r.source, $12::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM studio_member r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM training_enrolment r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, CASE WHEN x.alone AND r.comment IS NOT NULL THEN $3 ELSE struck(r.comment, $4::text[]) END,$5::text, struck(r.source, $6::text[])), $7::text[]) FROM training_evaluation r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $8 AND teacher_id = $9::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.comment IS DISTINCT FROM CASE WHEN x.alone AND r.comment IS NOT NULL THEN $10 ELSE struck(r.comment, $11::text[]) END OR r.source IS DISTINCT FROM struck(r.source, $12::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, struck(r.source, $3::text[])), $4::text[]) FROM training_expert r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $5 AND teacher_id = $6::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.source IS DISTINCT FROM struck(r.source, $7::text[]) ORDER BY r.id;
-- staffing
SELECT put_struck($1, r.id, to_jsonb(r) || jsonb_build_object($2::text, CASE WHEN x.alone AND r.topic IS NOT NULL THEN $3 ELSE struck(r.topic, $4::text[]) END,$5::text, struck(r.source, $6::text[])), $7::text[]) FROM training_session r JOIN (SELECT record_id, bool_or(alone) AS alone FROM about_person WHERE record_table = $8 AND teacher_id = $9::uuid GROUP BY 1) AS x ON r.id = x.record_id WHERE r.topic IS DISTINCT FROM CASE WHEN x.alone AND r.topic IS NOT NULL THEN $10 ELSE struck(r.topic, $11::text[]) END OR r.source IS DISTINCT FROM struck(r.source, $12::text[]) ORDER BY r.id;
-- staffing
UPDATE teacher SET source = struck(source, $1::text[]) WHERE id = $2::uuid;
-- staffing
UPDATE change c SET before = struck(c.before, w.words, $1::text[], x.alone), after = struck(c.after, w.words, $2::text[], x.alone), reason = struck(c.reason, $3::text[]) FROM ( SELECT x.record_table, x.record_id, bool_or(x.alone) AS alone FROM ( SELECT record_table, record_id, alone FROM about_person WHERE teacher_id = $4::uuid UNION ALL SELECT c.record_table, c.record_id, c.record_table = 'portfolio_item' FROM change c WHERE c.before IS NOT NULL AND persons_in(c.before) <> '{}' AND persons_in(c.before) && ARRAY[$5] ) AS x GROUP BY 1, 2) AS x JOIN (VALUES ($6, $7::text[]),($8, $9::text[]),($10, $11::text[]),($12, $13::text[]),($14, $15::text[]),($16, $17::text[]),($18, $19::text[]),($20, $21::text[]),($22, $23::text[]),($24, $25::text[]),($26, $27::text[]),($28, $29::text[]),($30, $31::text[]),($32, $33::text[]),($34, $35::text[]),($36, $37::text[])) AS w(record_table, words) USING (record_table) WHERE c.record_table = x.record_table AND c.record_id = x.record_id;
-- staffing
UPDATE audit_event SET purpose = struck(purpose, $1::text[]) WHERE teacher_id = $2::uuid AND purpose <> struck(purpose, $3::text[]);
-- staffing
UPDATE idempotency SET fingerprint = '' WHERE ids && (SELECT array_agg(record_id) FROM about_person WHERE teacher_id = $1::uuid);
-- staffing
SELECT f.name FROM unnest($1::text[]) AS f(name) WHERE to_regprocedure(f.name || '_published.strike(text[], text[], text[], text[])') IS NULL;
-- staffing
SELECT k.name, bool_or(k.person) AS person FROM ( SELECT t.name, true AS person FROM teacher t WHERE t.id <> $1::uuid UNION ALL SELECT name, false FROM schools_published.school UNION ALL SELECT name, false FROM schools_published.township UNION ALL SELECT name, false FROM schools_published.county UNION ALL SELECT name, false FROM groups_published.education_group ) AS k JOIN unnest($2::text[]) AS n(name) ON position(n.name IN translate(lower(normalize(k.name, NFKC)), '‐‑–—− ·•・‧∙⋅.', '-----')) > 0 AND translate(lower(normalize(k.name, NFKC)), '‐‑–—− ·•・‧∙⋅.', '-----') <> n.name GROUP BY k.name ORDER BY length(k.name) DESC, k.name;
-- staffing
WITH served AS ( SELECT establishment_school_id AS id FROM appointment WHERE teacher_id = $1::uuid UNION SELECT serving_school_id FROM appointment WHERE teacher_id = $2::uuid UNION SELECT from_school_id FROM rotation_assignment WHERE teacher_id = $3::uuid UNION SELECT to_school_id FROM rotation_assignment WHERE teacher_id = $4::uuid ), county AS ( SELECT county_id AS id FROM teacher WHERE id = $5::uuid AND county_id IS NOT NULL UNION SELECT s.county_id FROM schools_published.school s JOIN served USING (id) ) SELECT $6::text AS id UNION SELECT id::text FROM served UNION SELECT id::text FROM county UNION SELECT p.id::text FROM schools_published.school s JOIN county ON county.id = s.county_id CROSS JOIN LATERAL (VALUES (s.id), (s.township_id)) AS p(id) WHERE p.id IS NOT NULL UNION SELECT m.group_id::text FROM groups_published.membership m JOIN served ON served.id = m.school_id;
-- staffing
SELECT set_config('statement_timeout', '4000', true);
-- staffing
SELECT $1::text AS subgraph, upper(s.kind) AS kind, count(DISTINCT s.id)::int AS count, (array_agg(DISTINCT s.id))[1:20] AS ids FROM schools_published.strike($2::text[], $3::text[], $4::text[], $5::text[]) AS s GROUP BY s.kind ORDER BY s.kind;
-- staffing
SELECT $1::text AS subgraph, upper(s.kind) AS kind, count(DISTINCT s.id)::int AS count, (array_agg(DISTINCT s.id))[1:20] AS ids FROM groups_published.strike($2::text[], $3::text[], $4::text[], $5::text[]) AS s GROUP BY s.kind ORDER BY s.kind;
-- staffing
SELECT $1::text AS subgraph, upper(s.kind) AS kind, count(DISTINCT s.id)::int AS count, (array_agg(DISTINCT s.id))[1:20] AS ids FROM facilities_published.strike($2::text[], $3::text[], $4::text[], $5::text[]) AS s GROUP BY s.kind ORDER BY s.kind;
-- staffing
SELECT $1::text AS subgraph, upper(s.kind) AS kind, count(DISTINCT s.id)::int AS count, (array_agg(DISTINCT s.id))[1:20] AS ids FROM planning_published.strike($2::text[], $3::text[], $4::text[], $5::text[]) AS s GROUP BY s.kind ORDER BY s.kind;
-- staffing
SELECT $1::text AS subgraph, upper(s.kind) AS kind, count(DISTINCT s.id)::int AS count, (array_agg(DISTINCT s.id))[1:20] AS ids FROM staffing_published.strike($2::text[], $3::text[], $4::text[], $5::text[]) AS s GROUP BY s.kind ORDER BY s.kind;
