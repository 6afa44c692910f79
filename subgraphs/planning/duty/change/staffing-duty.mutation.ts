import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { enteredText, isId, mutate, payloadType, refuse, reloading, requireEarlierEnd, requirePeriod, type Scope, type Transaction } from '../../../kit';
import { StaffingDuty } from '../staffing-duty.entity';
import { EndStaffingDutyInput, GiveStaffingDutyInput } from './staffing-duty.inputs';

const Given = payloadType<StaffingDuty>('giveStaffingDuty', 'duty', StaffingDuty, 'The duty (县管校聘职责).');
const Ended = payloadType<StaffingDuty>('endStaffingDuty', 'duty', StaffingDuty, 'The duty with its end (县管校聘职责).');

/** That a side has neither a duty nor a place among its duties twice at a time is kept by the database. */
async function give(tx: Transaction, { county, side, startsOn, ...input }: GiveStaffingDutyInput): Promise<StaffingDuty> {
  const endsOn = input.endsOn ?? null;
  requirePeriod(startsOn, endsOn);
  const [found] = isId(county) ? await tx.rows<{ id: string; last: number }>(sql`SELECT c.id, (SELECT coalesce(max(d.place), 0) FROM staffing_duty d
    WHERE d.county_id = c.id AND d.side = ${side} AND daterange(d.starts_on, d.ends_on) && daterange(${startsOn}::date, ${endsOn}::date)) AS last
    FROM schools_published.county c WHERE c.id = ${county}::uuid`) : [];
  if (!found) refuse('NOT_FOUND', 'county', { value: county });
  const place = input.place ?? found.last + 1;
  if (place < 1) refuse('INVALID_VALUE', 'place', { value: place, min: 1 });
  return tx.insert(StaffingDuty, { countyId: found.id, side, duty: enteredText(input.duty, 'duty'), place, startsOn, endsOn });
}

async function end(tx: Transaction, input: EndStaffingDutyInput): Promise<StaffingDuty> {
  const held = await tx.lockVersion(StaffingDuty, input);
  requireEarlierEnd(StaffingDuty, held, input.endsOn);
  return tx.update(StaffingDuty, held, { endsOn: input.endsOn });
}

@Resolver()
export class ChangeStaffingDuty {
  @Mutation(() => Given.type, { nullable: true, description: 'A county gives itself or its schools a duty towards teachers, from a day on (明确县管校聘职责).' })
  async giveStaffingDuty(@Arg('input', () => GiveStaffingDutyInput, { description: 'Who, what and when (输入).' }) input: GiveStaffingDutyInput, @Ctx() scope: Scope): Promise<object> {
    return Given.of(await mutate(scope, 'giveStaffingDuty', input, (tx) => give(tx, input), reloading.one(scope, StaffingDuty)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'A duty towards teachers ends (终止县管校聘职责).' })
  async endStaffingDuty(@Arg('input', () => EndStaffingDutyInput, { description: 'Which one, and when (输入).' }) input: EndStaffingDutyInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endStaffingDuty', input, (tx) => end(tx, input), reloading.one(scope, StaffingDuty)));
  }
}
