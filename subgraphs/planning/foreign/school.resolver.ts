import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import sql from 'sql-template-tag';
import { requireSchoolSeen, SeenBy, type Connection, type ConnectionArgs, type Scope, type When } from '../../kit';
import type { SchoolAppraisal } from '../appraisal/school-appraisal.entity';
import { schoolAppraisals } from '../appraisal/school-appraisal.list';
import { AsOfArgs } from '../balance/as-of.args';
import { SchoolIndicators } from '../balance/indicators.types';
import { schoolIndicators } from '../balance/load';
import { bySchool, rotationFigures } from '../eligibility/read-rotation-figures';
import { RotationFigures } from '../eligibility/rotation-figures.types';
import type { Inspection } from '../inspection/inspection.entity';
import { inspections } from '../inspection/inspection.list';
import type { InspectorAssignment } from '../inspector/assignment/inspector-assignment.entity';
import { inspectorAssignments } from '../inspector/assignment/inspector-assignment.list';
import { staffingStandard } from '../need/read-staffing-standard';
import { StaffingStandard } from '../need/stage-staffing.types';
import type { ResourceReport } from '../resource-report/resource-report.entity';
import { resourceReports } from '../resource-report/resource-report.list';
import { targetsOfSchool } from '../target/dependency/targets-of';
import type { Target } from '../target/target.entity';
import { targets } from '../target/target.list';
import { SchoolStub } from './school.stub';

@Resolver(() => SchoolStub)
export class SchoolPlanningResolver {
  @SeenBy('OFFICE')
  @FieldResolver(() => SchoolIndicators, {
    nullable: true,
    description: 'Its resource indicators against the standards of quality balance, on a day (优质均衡指标); null for a school with no part in compulsory education then.',
  })
  async indicators(@Root() school: SchoolStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<SchoolIndicators | null> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return schoolIndicators(scope, school.id, { day: on ?? scope.today, rulePack });
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => StaffingStandard, { nullable: true, description: 'How many teachers it is due and has, stage by stage, by pupils and by classes, on a day (师资配备标准).' })
  async staffingStandard(@Root() school: SchoolStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<StaffingStandard | null> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return staffingStandard(scope, school.id, { day: on ?? scope.today, rulePack });
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => RotationFigures, { nullable: true, description: 'Rotation of its teachers against the rules, in the school year of a day (交流轮岗达标情况).' })
  async rotationFigures(@Root() school: SchoolStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<RotationFigures> {
    await requireSchoolSeen(scope, 'STAFFING', school.id);
    return rotationFigures(scope, bySchool, school.id, { day: on ?? scope.today, rulePack });
  }

  @FieldResolver(() => resourceReports.Connection, { nullable: true, description: 'What it reports once a year of what it has (办学条件年报).' })
  resourceReports(@Root() school: SchoolStub, @Args(() => resourceReports.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<ResourceReport> {
    return resourceReports.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => inspections.Connection, { nullable: true, description: 'Its inspections (督导).' })
  inspections(@Root() school: SchoolStub, @Args(() => inspections.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Inspection> {
    return inspections.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => schoolAppraisals.Connection, { nullable: true, description: 'Its yearly appraisals (年度考核).' })
  appraisals(@Root() school: SchoolStub, @Args(() => schoolAppraisals.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<SchoolAppraisal> {
    return schoolAppraisals.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }

  @FieldResolver(() => targets.Connection, { nullable: true, description: 'Targets that depend on it (责任目标).' })
  targets(@Root() school: SchoolStub, @Args(() => targets.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Target> {
    return targets.read(scope, args, targetsOfSchool, school.id);
  }

  @FieldResolver(() => inspectorAssignments.Connection, { nullable: true, description: 'The inspectors who answer for it (责任督学).' })
  inspectorAssignments(@Root() school: SchoolStub, @Args(() => inspectorAssignments.Args) args: ConnectionArgs & When, @Ctx() scope: Scope): Connection<InspectorAssignment> {
    return inspectorAssignments.read(scope, args, { parent: sql`t.school_id` }, school.id);
  }
}
