import { FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver } from '../../kit';
import { CountyStub } from '../foreign/county/county.stub';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { SchoolBus } from './school-bus.entity';
import { schoolBuses } from './school-bus.list';

@Resolver(() => SchoolBus)
export class SchoolBusResolver extends codedListResolver(schoolBuses, { one: 'schoolBus', many: 'schoolBuses' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school it serves (学校); null for a bus of the county.' })
  school(@Root() bus: SchoolBus): SchoolStub | null {
    return byId(bus.schoolId);
  }

  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county it runs in (县区).' })
  county(@Root() bus: SchoolBus): CountyStub | null {
    return byId(bus.countyId);
  }
}
