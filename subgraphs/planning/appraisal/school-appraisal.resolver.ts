import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../kit';
import { CountyStub } from '../foreign/county.stub';
import { SchoolStub } from '../foreign/school.stub';
import { SchoolAppraisal } from './school-appraisal.entity';
import { schoolAppraisals } from './school-appraisal.list';
import { TrainingEffect, trainingEffectOf } from './training-effect';

@Resolver(() => SchoolAppraisal)
export class SchoolAppraisalResolver extends listResolver(schoolAppraisals, { one: 'schoolAppraisal', many: 'schoolAppraisals' }) {
  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county (县区).' })
  county(@Root() { countyId }: SchoolAppraisal): CountyStub {
    return { id: countyId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school(@Root() { schoolId }: SchoolAppraisal): SchoolStub {
    return { id: schoolId };
  }

  @FieldResolver(() => TrainingEffect, { nullable: true, description: 'What training quality did to the score (培训质量对考核结果的影响); null where it did not count.' })
  trainingEffect(@Root() appraisal: SchoolAppraisal): TrainingEffect | null {
    return trainingEffectOf(appraisal);
  }
}
