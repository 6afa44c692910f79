import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import type { Connection, ConnectionArgs, Scope, When } from '../../kit';
import type { SchoolAppraisal } from '../appraisal/school-appraisal.entity';
import { schoolAppraisals } from '../appraisal/school-appraisal.list';
import { AsOfArgs } from '../balance/as-of.args';
import { Balance } from '../balance/balance.types';
import { balanceOfCounty } from '../balance/load';
import type { StaffingDuty } from '../duty/staffing-duty.entity';
import { staffingDuties } from '../duty/staffing-duty.list';
import { rotationFiguresOfCounty } from '../eligibility/read-rotation-figures';
import { RotationFigures } from '../eligibility/rotation-figures.types';
import type { Inspection } from '../inspection/inspection.entity';
import { inspections } from '../inspection/inspection.list';
import type { Inspector } from '../inspector/inspector.entity';
import { inspectors } from '../inspector/inspector.list';
import type { Target } from '../target/target.entity';
import { targets } from '../target/target.list';
import { CountyStub } from './county.stub';

@Resolver(() => CountyStub)
export class CountyPlanningResolver {
  @FieldResolver(() => Balance, { nullable: true, description: 'Quality balance among its schools of compulsory education, on a day (县域优质均衡).' })
  balance(@Root() county: CountyStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<Balance> {
    return balanceOfCounty(scope, county.id, { day: on ?? scope.today, rulePack });
  }

  @FieldResolver(() => RotationFigures, { nullable: true, description: 'Rotation of the teachers of its schools against the rules, in the school year of a day (全县交流轮岗达标情况).' })
  rotationFigures(@Root() county: CountyStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<RotationFigures> {
    return rotationFiguresOfCounty(scope, county.id, { day: on ?? scope.today, rulePack });
  }

  @FieldResolver(() => targets.Connection, { nullable: true, description: 'Targets of its plans (规划目标).' })
  targets(@Root() county: CountyStub, @Args(() => targets.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Target> {
    return targets.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => inspections.Connection, { nullable: true, description: 'Inspections of its schools and of itself (督导).' })
  inspections(@Root() county: CountyStub, @Args(() => inspections.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Inspection> {
    return inspections.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => schoolAppraisals.Connection, { nullable: true, description: 'Yearly appraisals of its schools (学校年度考核).' })
  appraisals(@Root() county: CountyStub, @Args(() => schoolAppraisals.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SchoolAppraisal> {
    return schoolAppraisals.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => staffingDuties.Connection, { nullable: true, description: 'Which duties towards teachers it has and which its schools (县管校聘职责).' })
  staffingDuties(@Root() county: CountyStub, @Args(() => staffingDuties.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<StaffingDuty> {
    return staffingDuties.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }

  @FieldResolver(() => inspectors.Connection, { nullable: true, description: 'Its inspectors (督学).' })
  inspectors(@Root() county: CountyStub, @Args(() => inspectors.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<Inspector> {
    return inspectors.read(scope, args, { parent: sql`t.county_id` }, county.id);
  }
}
