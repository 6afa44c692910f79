-- planning
SELECT set_config('sng.operation', $1, true), set_config('sng.actor', $2, true), set_config('sng.request', $3, true);
-- planning
SELECT t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."year" AS "year", t."score" AS "score", t."training_score" AS "trainingScore", t."training_weight" AS "trainingWeight", t."published_on" AS "publishedOn" FROM "planning"."school_appraisal" AS t WHERE t.id = $1::uuid FOR UPDATE;
-- planning
UPDATE "planning"."school_appraisal" AS t SET "published_on" = $1, version = t.version + 1 WHERE t.id = $2::uuid RETURNING t."id" AS "id", t."provenance" AS "provenance", t."source" AS "source", t."version" AS "version", t."county_id" AS "countyId", t."school_id" AS "schoolId", t."year" AS "year", t."score" AS "score", t."training_score" AS "trainingScore", t."training_weight" AS "trainingWeight", t."published_on" AS "publishedOn";
