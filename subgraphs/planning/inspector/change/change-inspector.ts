import sql from 'sql-template-tag';
import { enteredCode, enteredText, isId, refuse, requireEarlierEnd, requirePeriod, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { InspectorAssignment } from '../assignment/inspector-assignment.entity';
import { Inspector } from '../inspector.entity';
import type { AppointInspectorInput, AssignInspectorInput, EndInspectorAssignmentInput } from './inspector.inputs';

const longestName = 60;

export async function appointInspector(tx: Transaction, { county, kind, startsOn, endsOn, ...input }: AppointInspectorInput): Promise<Inspector> {
  const [name, zone] = [enteredText(input.name, 'name', longestName), enteredText(input.zone, 'zone')];
  const code = enteredCode(tx, 'DX', input.code);
  requirePeriod(startsOn, endsOn);
  const [found] = isId(county) ? await tx.rows<{ id: string }>(sql`SELECT c.id FROM schools_published.county c WHERE c.id = ${county}::uuid`) : [];
  if (!found) refuse('NOT_FOUND', 'county', { value: county });
  return tx.insert(Inspector, { code, countyId: found.id, name, zone, kind, startsOn, endsOn });
}

/** Refuses a time at which the inspector is none, and a school that is another county's or not open all the time. */
export async function assignInspector(tx: Transaction, { school, startsOn, ...input }: AssignInspectorInput): Promise<InspectorAssignment> {
  requirePeriod(startsOn, input.endsOn);
  const inspector = await tx.lock(Inspector, input.inspector, 'inspector');
  const endsOn = input.endsOn ?? inspector.endsOn;
  if (startsOn < inspector.startsOn || (inspector.endsOn !== null && (endsOn === null || endsOn > inspector.endsOn || startsOn >= inspector.endsOn))) {
    refuse('OUTSIDE_POSTING', 'startsOn', { value: startsOn, from: inspector.startsOn, before: inspector.endsOn });
  }
  const found = await requireOpenSchool(tx, school, { startsOn, endsOn }, 'school');
  if (found.countyId !== inspector.countyId) refuse('INVALID_VALUE', 'school', { value: school, expected: 'a school of the county of the inspector' });
  return tx.insert(InspectorAssignment, { inspectorId: inspector.id, schoolId: found.id, startsOn, endsOn });
}

export async function endInspectorAssignment(tx: Transaction, input: EndInspectorAssignmentInput): Promise<InspectorAssignment> {
  const assignment = await tx.lockVersion(InspectorAssignment, input);
  requireEarlierEnd(InspectorAssignment, assignment, input.endsOn);
  return tx.update(InspectorAssignment, assignment, { endsOn: input.endsOn });
}
