import { ownReference, stubReference, type SubgraphDefinition } from '../kit';
import { planningAccess } from './access';
import { CalculatorResolver } from './balance/calculator.resolver';
import { planningConstraints } from './constraints';
import { CountyPlanningResolver } from './foreign/county.resolver';
import { CountyStub } from './foreign/county.stub';
import { GroupPlanningResolver } from './foreign/education-group.resolver';
import { EducationGroupStub } from './foreign/education-group.stub';
import { SchoolPlanningResolver } from './foreign/school.resolver';
import { SchoolStub } from './foreign/school.stub';
import { RulesAndReports1764400001000 } from './migrations/1764400001000-rules-and-reports';
import { PlanningChanges1764400001900 } from './migrations/1764400001900-planning-changes';
import { Targets1764400002000 } from './migrations/1764400002000-targets';
import { PublishedRules1764400001100 } from './published/1764400001100-published-rules';
import { ResourceReport } from './resource-report/resource-report.entity';
import { ResourceReportResolver } from './resource-report/resource-report.resolver';
import { resourceReportSheet } from './resource-report/resource-report.sheet';
import { CountyRulePack } from './rules/county-rule-pack.entity';
import { RulePack } from './rules/rule-pack.entity';
import { Rule } from './rules/rule.entity';
import { CountyRulePackResolver, RulePackResolver, RuleResolver } from './rules/rule.resolvers';
import { countyRulePackSheet, rulePackSheet, ruleSheet } from './rules/rule.sheets';
import { targetEntities, targetReferences, targetResolvers, targetSheets } from './target';

/** What a county asks of all the others' records: the rules they are held against, and how evenly its schools are endowed. */
export const planningSubgraph: SubgraphDefinition = {
  name: 'planning',
  entities: [RulePack, Rule, CountyRulePack, ResourceReport, ...targetEntities],
  resolvers: [
    RuleResolver,
    RulePackResolver,
    CountyRulePackResolver,
    ResourceReportResolver,
    CalculatorResolver,
    SchoolPlanningResolver,
    CountyPlanningResolver,
    GroupPlanningResolver,
    ...targetResolvers,
  ],
  references: [
    stubReference('School', SchoolStub),
    stubReference('County', CountyStub),
    stubReference('EducationGroup', EducationGroupStub),
    ownReference('RulePack', RulePack, ['id', 'code']),
    ownReference('Rule', Rule),
    ownReference('CountyRulePack', CountyRulePack),
    ownReference('ResourceReport', ResourceReport),
    ...targetReferences,
  ],
  constraints: planningConstraints,
  access: planningAccess,
  migrations: [RulesAndReports1764400001000, PublishedRules1764400001100, PlanningChanges1764400001900, Targets1764400002000],
  sheets: [rulePackSheet, ruleSheet, countyRulePackSheet, resourceReportSheet, ...targetSheets],
};
