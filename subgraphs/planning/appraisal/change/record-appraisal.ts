import { pastDay, refuse, requireRules, type Transaction } from '../../../kit';
import { whatWasInspected } from '../../inspection/change/what-was-inspected';
import { SchoolAppraisal } from '../school-appraisal.entity';
import { appraisedByNow } from '../school-appraisal.rules';
import type { PublishAppraisalInput, RecordAppraisalInput } from './appraisal.inputs';

const highest = 100;

/** Stores an appraisal. That the points for training are no more than the score is kept by the database. */
export async function recordAppraisal(tx: Transaction, input: RecordAppraisalInput): Promise<SchoolAppraisal> {
  const { school, year, score, trainingScore = null, trainingWeight = null } = input;
  const { today } = tx.scope;
  requireScore(score, 'score');
  if (trainingScore !== null) requireScore(trainingScore, 'trainingScore');
  if (trainingWeight !== null && !(trainingWeight > 0 && trainingWeight < highest)) refuse('INVALID_VALUE', 'trainingWeight', { value: trainingWeight, above: 0, below: highest });
  if (trainingScore !== null && trainingWeight === null) refuse('EMPTY', 'trainingWeight');
  if (trainingScore === null && trainingWeight !== null) refuse('EMPTY', 'trainingScore');
  const { countyId, schoolId } = await whatWasInspected(tx, { school }, dayOfYear(year, today));
  const appraisal = await tx.insert(SchoolAppraisal, { countyId, schoolId: schoolId ?? refuse('NOT_FOUND', 'school', { value: school }), year, score, trainingScore, trainingWeight, publishedOn: null });
  return requireRules(tx, SchoolAppraisal, appraisal, [appraisedByNow], input);
}

/** Its last day, or today while the year is not over. That there is such a year the database and the rule see to. */
const dayOfYear = (year: number, today: string): string => (year < Number(today.slice(0, 4)) ? `${String(Math.max(year, 1)).padStart(4, '0')}-12-31` : today);

/** Once: what is public is not taken back. */
export async function publishAppraisal(tx: Transaction, input: PublishAppraisalInput): Promise<SchoolAppraisal> {
  const appraisal = await tx.lockVersion(SchoolAppraisal, input);
  if (appraisal.publishedOn !== null) refuse('ALREADY_EXISTS', 'id', { publishedOn: appraisal.publishedOn });
  return tx.update(SchoolAppraisal, appraisal, { publishedOn: pastDay(tx, input.publishedOn, 'publishedOn', `${appraisal.year}-12-31`) });
}

function requireScore(value: number, field: string): void {
  if (!(value >= 0 && value <= highest)) refuse('INVALID_VALUE', field, { value, min: 0, max: highest });
}
