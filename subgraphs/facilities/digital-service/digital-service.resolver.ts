import { FieldResolver, Resolver, Root } from 'type-graphql';
import { codedListResolver } from '../../kit';
import { byId } from '../foreign/ids';
import { SchoolStub } from '../foreign/school/school.stub';
import { DigitalService } from './digital-service.entity';
import { digitalServices } from './digital-service.list';

@Resolver(() => DigitalService)
export class DigitalServiceResolver extends codedListResolver(digitalServices, { one: 'digitalService', many: 'digitalServices' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that has it or lacks it (学校).' })
  school(@Root() service: DigitalService): SchoolStub | null {
    return byId(service.schoolId);
  }
}
