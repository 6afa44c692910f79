import { enteredCode, enteredText, requireRules, type Transaction } from '../../../kit';
import { buildingOfSchool } from '../../building/building-of-school';
import { whereItIs } from '../../foreign/school/where-it-is';
import { ConstructionProject } from '../construction-project.entity';
import { projectRules } from '../construction-project.rules';
import type { RegisterProjectInput } from './project.inputs';

/** Stores a project, at the first of its nine steps. */
export async function registerProject(tx: Transaction, input: RegisterProjectInput): Promise<ConstructionProject> {
  const { kind, investment, floorArea, startYear, endYear, placesAdded } = input;
  const name = enteredText(input.name, 'name');
  const programme = input.programme ? enteredText(input.programme, 'programme') : null;
  const code = enteredCode(tx, 'CP', input.code);
  const place = await whereItIs(tx, input);
  const buildingId = await buildingOfSchool(tx, input.building, place.schoolId);
  const project = await tx.insert(ConstructionProject, { ...place, code, name, kind, buildingId, programme, investment, floorArea, startYear, endYear, placesAdded, stage: 'DESIGN' });
  return requireRules(tx, ConstructionProject, project, projectRules, input);
}
