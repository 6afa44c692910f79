import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../kit';
import { CountyStub } from '../foreign/county.stub';
import { StaffingDuty } from './staffing-duty.entity';
import { staffingDuties } from './staffing-duty.list';

@Resolver(() => StaffingDuty)
export class StaffingDutyResolver extends listResolver(staffingDuties, { one: 'staffingDuty', many: 'staffingDuties' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county in which it holds (县区).' })
  county(@Root() { countyId }: StaffingDuty): CountyStub {
    return { id: countyId };
  }
}
