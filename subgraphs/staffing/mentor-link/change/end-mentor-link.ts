import { optionalText, refuse, refuseFirstDay, type Transaction } from '../../../kit';
import { MentorLink } from '../mentor-link.entity';
import type { EndMentorLinkInput } from './mentor-link.inputs';

/** A pair that is to last longer is a new one: its postings and the next mentor would have to be asked again. */
export async function endMentorLink(tx: Transaction, input: EndMentorLinkInput): Promise<MentorLink> {
  const link = await tx.lockVersion(MentorLink, input);
  const { endsOn } = input;
  refuseFirstDay(MentorLink, 'endsOn', endsOn, link.startsOn);
  if (endsOn <= link.startsOn || (link.endsOn !== null && endsOn > link.endsOn)) {
    refuse('INVALID_VALUE', 'endsOn', { value: endsOn, after: link.startsOn, until: link.endsOn });
  }
  return tx.update(MentorLink, link, { endsOn, outcome: optionalText(input.outcome, 'outcome') ?? link.outcome });
}
