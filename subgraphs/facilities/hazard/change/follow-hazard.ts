import { pastDay, refuse, type Transaction } from '../../../kit';
import { Hazard } from '../hazard.entity';
import { hazardLife, type HazardEvent } from '../hazard-life';
import type { RectifyHazardInput, SummonOverHazardInput } from './hazard.inputs';

/** The hazard, when its state allows the event. The state is in the day of rectification, so there is no column to change. */
async function lockFor(tx: Transaction, event: HazardEvent, input: RectifyHazardInput | SummonOverHazardInput): Promise<Hazard> {
  const hazard = await tx.lockVersion(Hazard, input);
  hazardLife.step(event, hazard.rectifiedOn === null ? 'OPEN' : 'RECTIFIED');
  return hazard;
}

export async function rectifyHazard(tx: Transaction, input: RectifyHazardInput): Promise<Hazard> {
  const hazard = await lockFor(tx, 'rectify', input);
  return tx.update(Hazard, hazard, { rectifiedOn: pastDay(tx, input.rectifiedOn, 'rectifiedOn', hazard.foundOn) });
}

/** Once, and over a major hazard or one past its deadline, or of which no deadline is known to stand against it: the database holds the latter for imports too. */
export async function summonOverHazard(tx: Transaction, input: SummonOverHazardInput): Promise<Hazard> {
  const hazard = await lockFor(tx, 'summon', input);
  if (hazard.summonedOn !== null) refuse('ALREADY_EXISTS', 'id', { summonedOn: hazard.summonedOn });
  const summonedOn = pastDay(tx, input.summonedOn, 'summonedOn', hazard.foundOn);
  if (hazard.severity !== 'MAJOR' && hazard.deadline !== null && summonedOn <= hazard.deadline) {
    refuse('INVALID_STATE', 'id', { severity: hazard.severity, deadline: hazard.deadline, summonedOn });
  }
  return tx.update(Hazard, hazard, { summonedOn });
}
