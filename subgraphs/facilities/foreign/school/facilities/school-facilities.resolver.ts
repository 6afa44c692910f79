import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../../../kit';
import { SchoolStub } from '../school.stub';
import { readSchoolFacilities } from './read-school-facilities';
import { SchoolFacilities } from './school-facilities.types';

@Resolver(() => SchoolStub)
export class SchoolFacilitiesResolver {
  @FieldResolver(() => SchoolFacilities, { nullable: true, description: 'What it has, in figures (办学条件).' })
  facilities(@Root() school: SchoolStub, @Ctx() scope: Scope): Promise<SchoolFacilities> {
    return readSchoolFacilities(scope, school.id);
  }
}
