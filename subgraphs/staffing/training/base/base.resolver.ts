import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../../kit';
import { SchoolStub } from '../../foreign/school';
import { TrainingBase } from './base.entity';
import { trainingBases } from './base.list';

@Resolver(() => TrainingBase)
export class TrainingBaseResolver extends listResolver(trainingBases, { one: 'trainingBase', many: 'trainingBases' }) {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school(@Root() base: TrainingBase): SchoolStub {
    return { id: base.schoolId };
  }

  @FieldResolver(() => [String], { nullable: true, description: 'Its courses (特色课程); null when none is stated.' })
  courses(@Root() base: TrainingBase): string[] | null {
    const named = base.courses?.split(/[;；]/).map((course) => course.trim()).filter(Boolean);
    return named?.length ? named : null;
  }
}
