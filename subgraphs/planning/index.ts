import { PlanningChangesWrittenByOwner1764500036040 } from './migrations/1764500036040-planning-changes-written-by-owner';
import { PlanningForgetNames1764500034030 } from './migrations/1764500034030-planning-forget-names';
import { PlanningStrikeEverySpelling1764500039030 } from './migrations/1764500039030-planning-strike-every-spelling';
import { PlanningNumbersInNames1764500031040 } from './migrations/1764500031040-planning-numbers-in-names';
import { MovePurposes1764500031100 } from './migrations/1764500031100-move-purposes';
import { PastTargetsAreTold1764500030150 } from './migrations/1764500030150-past-targets-are-told';
import { PlanningTellsOnce1764500030140 } from './migrations/1764500030140-planning-tells-once';
import { SumOfReportsUnknown1764500023060 } from './migrations/1764500023060-sum-of-reports-unknown';
import { PlanningFollowsTownships1764500023010 } from './migrations/1764500023010-planning-follows-townships';
import { ownReference, stubReference, type SubgraphDefinition } from '../kit';
import { planningAccess } from './access';
import { appraisalEntities, appraisalReferences, appraisalResolvers, appraisalSheets } from './appraisal';
import { CalculatorResolver } from './balance/calculator.resolver';
import { StandardCheckResolver } from './balance/standard-check.resolver';
import { planningConstraints } from './constraints';
import { DirectoryResolver } from './directory/directory.resolver';
import { TeacherStandingResolver } from './directory/teacher-standing.resolver';
import { dutyEntities, dutyReferences, dutyResolvers, dutySheets } from './duty';
import { ExchangeCandidateResolver } from './exchange/candidates/exchange-candidate.resolver';
import { ChangeExchangePlan } from './exchange/plan/change/exchange-plan.mutation';
import { ExchangePlanMove } from './exchange/plan/exchange-plan-move.entity';
import { ExchangePlan } from './exchange/plan/exchange-plan.entity';
import { ExchangePlanMoveResolver, ExchangePlanResolver } from './exchange/plan/exchange-plan.resolver';
import { SimulationResolver } from './exchange/simulate/simulation.resolver';
import { CountyPlanningResolver } from './foreign/county.resolver';
import { CountyStub } from './foreign/county.stub';
import { GroupPlanningResolver } from './foreign/education-group.resolver';
import { EducationGroupStub } from './foreign/education-group.stub';
import { MentorLinkStub } from './foreign/mentor-link.stub';
import { PublishedSchool } from './foreign/published-school.entity';
import { PublishedTeacher } from './foreign/published-teacher.entity';
import { SchoolPlanningResolver } from './foreign/school.resolver';
import { SchoolStub } from './foreign/school.stub';
import { TeacherPlanningResolver } from './foreign/teacher.resolver';
import { TeacherStub } from './foreign/teacher.stub';
import { TownshipStub } from './foreign/township.stub';
import { inspectionEntities, inspectionReferences, inspectionResolvers, inspectionSheets } from './inspection';
import { inspectorEntities, inspectorReferences, inspectorResolvers, inspectorSheets } from './inspector';
import { PlanningUndoneInTurn1764500007240 } from './migrations/1764500007240-planning-undone-in-turn';
import { PlanningFollows1764500007040 } from './migrations/1764500007040-planning-follows';
import { RulesAndReports1764400001000 } from './migrations/1764400001000-rules-and-reports';
import { StaffDueAndLessons1764500004000 } from './migrations/1764500004000-staff-due-and-lessons';
import { RotationRules1764500004020 } from './migrations/1764500004020-rotation-rules';
import { StageWeights1764500004050 } from './migrations/1764500004050-stage-weights';
import { NeedSummaryResolver } from './need/need-summary.resolver';
import { StaffingNeedResolver } from './need/staffing-need.resolver';
import { ExchangePlanChanges1764400001950, ExchangePlans1764400001200 } from './migrations/1764400001200-exchange-plans';
import { PlanningChanges1764400001900 } from './migrations/1764400001900-planning-changes';
import { Targets1764400002000 } from './migrations/1764400002000-targets';
import { Inspections1764400002200 } from './migrations/1764400002200-inspections';
import { MoveDistances1764400003700 } from './migrations/1764400003700-move-distances';
import { PlanConstraints1764500005010 } from './migrations/1764500005010-plan-constraints';
import { PlanQueue1764500005000 } from './migrations/1764500005000-plan-queue';
import { SchoolAppraisals1764400003120 } from './migrations/1764400003120-school-appraisals';
import { StaffingDuties1764400003600 } from './migrations/1764400003600-staffing-duties';
import { TargetDependencies1764400003610 } from './migrations/1764400003610-target-dependencies';
import { Inspectors1764400003620 } from './migrations/1764400003620-inspectors';
import { PublishedRules1764400001100 } from './published/1764400001100-published-rules';
import { PublishedPlanRules1764500021001 } from './published/1764500021001-published-plan-rules';
import { RulesInForce1764500004040 } from './published/1764500004040-rules-in-force';
import { ResourceReport } from './resource-report/resource-report.entity';
import { ResourceReportResolver } from './resource-report/resource-report.resolver';
import { resourceReportSheet } from './resource-report/resource-report.sheet';
import { ChangeCountyRulePack } from './rules/change/rule-pack.mutation';
import { CountyRulePack } from './rules/county-rule-pack.entity';
import { RulePack } from './rules/rule-pack.entity';
import { Rule } from './rules/rule.entity';
import { CountyRulePackResolver, RulePackResolver, RuleResolver } from './rules/rule.resolvers';
import { countyRulePackSheet, rulePackSheet, ruleSheet } from './rules/rule.sheets';
import { targetEntities, targetReferences, targetResolvers, targetSheets } from './target';
import { planningCorrections } from './corrections';
import { PlanningChangeReasons1764500008000 } from './migrations/1764500008000-planning-change-reasons';

/** What a county asks of all the others' records: the rules they are held against, and how evenly its schools are endowed. */
export const planningSubgraph: SubgraphDefinition = {
  name: 'planning',
  entities: [RulePack, Rule, CountyRulePack, ResourceReport, ExchangePlan, ExchangePlanMove, ...targetEntities, ...inspectionEntities, ...appraisalEntities, ...dutyEntities, ...inspectorEntities, PublishedSchool, PublishedTeacher],
  resolvers: [
    RuleResolver,
    RulePackResolver,
    CountyRulePackResolver,
    ChangeCountyRulePack,
    ResourceReportResolver,
    CalculatorResolver,
    StandardCheckResolver,
    SchoolPlanningResolver,
    CountyPlanningResolver,
    GroupPlanningResolver,
    TeacherPlanningResolver,
    DirectoryResolver,
    TeacherStandingResolver,
    StaffingNeedResolver,
    NeedSummaryResolver,
    ExchangeCandidateResolver,
    SimulationResolver,
    ExchangePlanResolver,
    ExchangePlanMoveResolver,
    ChangeExchangePlan,
    ...targetResolvers,
    ...inspectionResolvers,
    ...appraisalResolvers,
    ...dutyResolvers,
    ...inspectorResolvers,
  ],
  references: [
    stubReference('School', SchoolStub),
    stubReference('County', CountyStub),
    stubReference('EducationGroup', EducationGroupStub),
    stubReference('Teacher', TeacherStub),
    stubReference('Township', TownshipStub),
    stubReference('MentorLink', MentorLinkStub),
    ownReference('RulePack', RulePack, ['id', 'code']),
    ownReference('Rule', Rule),
    ownReference('CountyRulePack', CountyRulePack),
    ownReference('ResourceReport', ResourceReport),
    ownReference('ExchangePlan', ExchangePlan),
    ownReference('ExchangePlanMove', ExchangePlanMove),
    ...targetReferences,
    ...inspectionReferences,
    ...appraisalReferences,
    ...dutyReferences,
    ...inspectorReferences,
  ],
  constraints: planningConstraints,
  plansEachTime: true,
  access: planningAccess,
  corrections: planningCorrections,
  migrations: [
    RulesAndReports1764400001000,
    PublishedRules1764400001100,
    ExchangePlans1764400001200,
    PlanningChanges1764400001900,
    ExchangePlanChanges1764400001950,
    Targets1764400002000,
    Inspections1764400002200,
    SchoolAppraisals1764400003120,
    StaffingDuties1764400003600,
    TargetDependencies1764400003610,
    Inspectors1764400003620,
    MoveDistances1764400003700,
    PlanQueue1764500005000,
    PlanConstraints1764500005010,
    StaffDueAndLessons1764500004000,
    RotationRules1764500004020,
    RulesInForce1764500004040,
    StageWeights1764500004050,
    PlanningFollows1764500007040,
    PlanningUndoneInTurn1764500007240,
    PlanningChangeReasons1764500008000,
    PublishedPlanRules1764500021001,
    PlanningFollowsTownships1764500023010,
    SumOfReportsUnknown1764500023060,
    PlanningNumbersInNames1764500031040,
    MovePurposes1764500031100,
    PlanningForgetNames1764500034030,
    PlanningTellsOnce1764500030140,
    PastTargetsAreTold1764500030150,
    PlanningChangesWrittenByOwner1764500036040,
    PlanningStrikeEverySpelling1764500039030,
  ],
  sheets: [rulePackSheet, ruleSheet, countyRulePackSheet, resourceReportSheet, ...targetSheets, ...inspectionSheets, ...appraisalSheets, ...dutySheets, ...inspectorSheets],
};
