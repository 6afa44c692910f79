import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver, type Scope } from '../../kit';
import { School } from '../school/school.entity';
import { Designation } from './designation.entity';
import { designations } from './designation.list';

@Resolver(() => Designation)
export class DesignationResolver extends listResolver(designations, { one: 'designation', many: 'designations' }) {
  @FieldResolver(() => School, { description: 'The school that holds it (学校).' })
  school(@Root() designation: Designation, @Ctx() scope: Scope): Promise<School | null> {
    return scope.row(School, 'id', designation.schoolId);
  }
}
