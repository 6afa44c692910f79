import { enteredCode, enteredText, requireEarlierEnd, requirePeriod, type Transaction } from '../../../../kit';
import { requireTeacherInService } from '../../../foreign/teacher-in-service';
import { ResearchOrganisation } from '../research-organisation.entity';
import type { ChangeResearchOrganisationInput, FoundResearchOrganisationInput } from './research-organisation.inputs';
import { requireParent } from './require-parent';
import { whoseItIs } from './whose-it-is';

/** That there is no other for the same county, group or school at a time is kept by the database. */
export async function foundResearchOrganisation(tx: Transaction, input: FoundResearchOrganisationInput): Promise<ResearchOrganisation> {
  const { parent, head, startsOn } = input;
  const endsOn = input.endsOn ?? null;
  const name = enteredText(input.name, 'name');
  const code = enteredCode(tx, 'RO', input.code);
  requirePeriod(startsOn, endsOn);
  const whose = await whoseItIs(tx, input);
  const parentId = parent == null ? null : await requireParent(tx, { ...whose, startsOn, endsOn }, parent);
  if (head != null) await requireTeacherInService(tx, head, startsOn, 'head');
  return tx.insert(ResearchOrganisation, { ...whose, code, name, parentId, headId: head ?? null, startsOn, endsOn });
}

export async function changeResearchOrganisation(tx: Transaction, input: ChangeResearchOrganisationInput): Promise<ResearchOrganisation> {
  const organisation = await tx.lockVersion(ResearchOrganisation, input);
  const { parent, head } = input;
  const name = input.name == null ? undefined : enteredText(input.name, 'name');
  const endsOn = input.endsOn ?? undefined;
  if (endsOn !== undefined) requireEarlierEnd(ResearchOrganisation, organisation, endsOn);
  const parentId = parent == null ? parent : await requireParent(tx, { ...organisation, endsOn: endsOn ?? organisation.endsOn }, parent);
  if (head != null) await requireTeacherInService(tx, head, tx.scope.today, 'head');
  return tx.update(ResearchOrganisation, organisation, { name, parentId, headId: head, endsOn });
}
