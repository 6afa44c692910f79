import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../kit';
import { SchoolStub } from '../foreign/school.stub';
import { ResourceReport } from './resource-report.entity';
import { resourceReports } from './resource-report.list';

@Resolver(() => ResourceReport)
export class ResourceReportResolver extends listResolver(resourceReports, { one: 'resourceReport', many: 'resourceReports' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school(@Root() { schoolId }: ResourceReport): SchoolStub {
    return { id: schoolId };
  }
}
