import sql, { type Sql } from 'sql-template-tag';
import { correctable, type Correctable, type RowRule } from '../kit';
import { knownCounty, knownGroup, knownSchool, notClosedBefore, notToCome, openSchool, openSchoolWhenItStarts, period, rule, schoolOfCounty, schoolYearOfReport, today, yearNotToCome } from '../network/row-rules';
import { SchoolAppraisal } from './appraisal/school-appraisal.entity';
import { schoolAppraisals } from './appraisal/school-appraisal.list';
import { appraisedByNow, publishedInTime } from './appraisal/school-appraisal.rules';
import { schoolAppraisalSheet } from './appraisal/school-appraisal.sheet';
import { StaffingDuty } from './duty/staffing-duty.entity';
import { staffingDuties } from './duty/staffing-duty.list';
import { staffingDutySheet } from './duty/staffing-duty.sheet';
import { Inspection } from './inspection/inspection.entity';
import { inspections } from './inspection/inspection.list';
import { inspectionSheet } from './inspection/inspection.sheet';
import { Rectification } from './inspection/rectification/rectification.entity';
import { rectifications } from './inspection/rectification/rectification.list';
import { rectificationSheet } from './inspection/rectification/rectification.sheet';
import { InspectorAssignment } from './inspector/assignment/inspector-assignment.entity';
import { inspectorAssignments } from './inspector/assignment/inspector-assignment.list';
import { inspectorAssignmentSheet } from './inspector/assignment/inspector-assignment.sheet';
import { Inspector } from './inspector/inspector.entity';
import { inspectors } from './inspector/inspector.list';
import { inspectorSheet } from './inspector/inspector.sheet';
import { ResourceReport } from './resource-report/resource-report.entity';
import { resourceReports } from './resource-report/resource-report.list';
import { resourceReportSheet } from './resource-report/resource-report.sheet';
import { CountyRulePack } from './rules/county-rule-pack.entity';
import { countyRulePacks } from './rules/rule.lists';
import { countyRulePackSheet } from './rules/rule.sheets';
import { TargetDependency } from './target/dependency/target-dependency.entity';
import { targetDependencies } from './target/dependency/target-dependency.list';
import { targetDependencySheet } from './target/dependency/target-dependency.sheet';
import { TargetObservation } from './target/observation/target-observation.entity';
import { targetObservations } from './target/observation/target-observation.list';
import { observedByNow } from './target/observation/target-observation.rules';
import { targetObservationSheet } from './target/observation/target-observation.sheet';
import { Target } from './target/target.entity';
import { targets } from './target/target.list';
import { targetSheet } from './target/target.sheet';

const ofCounty = (table: string, county: Sql): RowRule =>
  rule(
    'INVALID_VALUE',
    [table === 'school' ? 'schoolId' : 'groupId', 'targetId'],
    table === 'school'
      ? sql`EXISTS (SELECT FROM schools_published.school s WHERE s.id = t.school_id AND s.county_id <> ${county})`
      : sql`EXISTS (SELECT FROM groups_published.education_group g WHERE g.id = t.group_id AND g.county_id <> ${county})`,
  );
const countyOfTarget = sql`(SELECT x.county_id FROM target x WHERE x.id = t.target_id)`;

/** What the graph counts by itself is not overruled by hand. */
const countedByTheGraph = sql`EXISTS (SELECT FROM target x WHERE x.id = t.target_id AND x.measure IS NOT NULL)`;

/** Only a school has something to put right, and only where it did not pass. */
const nothingToPutRight = sql`EXISTS (SELECT FROM inspection i WHERE i.id = t.inspection_id AND (i.school_id IS NULL OR i.verdict = 'PASSED'))`;
const doneBeforeFound = sql`EXISTS (SELECT FROM inspection i WHERE i.id = t.inspection_id AND t.done_on < i.inspected_on)`;

const beyondTheInspector = sql`EXISTS (SELECT FROM inspector i WHERE i.id = t.inspector_id AND NOT ${period('i')} @> ${period()})`;
const ofAnotherCounty = sql`EXISTS (SELECT FROM inspector i JOIN schools_published.school s ON s.id = t.school_id WHERE i.id = t.inspector_id AND s.county_id <> i.county_id)`;

/** A school reports what it has in a year in which it is. */
const openInSchoolYear = notClosedBefore('schoolId', 'schoolYear');

/** What of planning can be put right. Rules and packs are data of the project, plans are computed: neither is an entry. */
export const planningCorrections: readonly Correctable[] = [
  correctable({ entity: ResourceReport, list: resourceReports, sheet: resourceReportSheet, rules: [knownSchool('schoolId'), schoolYearOfReport(), openInSchoolYear] }),
  correctable({
    entity: CountyRulePack,
    list: countyRulePacks,
    sheet: countyRulePackSheet,
    rules: [
      knownCounty('countyId'),
      rule(
        'INVALID_VALUE',
        ['packId', 'countyId'],
        sql`EXISTS (SELECT FROM rule_pack p JOIN schools_published.county c ON c.id = t.county_id WHERE p.id = t.pack_id AND p.jurisdiction <> c.province)`,
      ),
      rule('INVALID_VALUE', ['startsOn', 'packId'], sql`EXISTS (SELECT FROM rule_pack p WHERE p.id = t.pack_id AND NOT daterange(p.valid_from, p.valid_to) @> t.starts_on)`),
    ],
  }),
  correctable({
    entity: Target,
    list: targets,
    sheet: targetSheet,
    rules: [knownCounty('countyId'), yearNotToCome('baselineYear')],
    resting: [
      { type: 'TargetObservation', stranded: ({ id }) => sql`SELECT t.id FROM target_observation t WHERE t.target_id = ${id}::uuid AND ${countedByTheGraph}` },
      {
        type: 'TargetDependency',
        stranded: ({ id }) =>
          sql`SELECT t.id FROM target_dependency t JOIN target x ON x.id = t.target_id LEFT JOIN schools_published.school s ON s.id = t.school_id LEFT JOIN groups_published.education_group g ON g.id = t.group_id
            WHERE x.id = ${id}::uuid AND coalesce(s.county_id, g.county_id) <> x.county_id`,
      },
    ],
  }),
  correctable({
    entity: TargetDependency,
    list: targetDependencies,
    sheet: targetDependencySheet,
    rules: [knownSchool('schoolId'), knownGroup('groupId'), ofCounty('school', countyOfTarget), ofCounty('group', countyOfTarget)],
  }),
  correctable({
    entity: TargetObservation,
    list: targetObservations,
    sheet: targetObservationSheet,
    rules: [observedByNow, rule('INVALID_STATE', ['targetId'], countedByTheGraph)],
  }),
  correctable({
    entity: SchoolAppraisal,
    list: schoolAppraisals,
    sheet: schoolAppraisalSheet,
    rules: [knownCounty('countyId'), ...openSchool('schoolId', sql`least(make_date(t.year, 12, 31), ${today})`, ['year']), appraisedByNow, schoolOfCounty(), ...publishedInTime],
  }),
  correctable({ entity: StaffingDuty, list: staffingDuties, sheet: staffingDutySheet, rules: [knownCounty('countyId')] }),
  correctable({
    entity: Inspection,
    list: inspections,
    sheet: inspectionSheet,
    rules: [knownCounty('countyId'), ...openSchool('schoolId', sql`t.inspected_on`, ['inspectedOn']), schoolOfCounty(), notToCome('inspectedOn'), notToCome('publishedOn')],
    resting: [{ type: 'Rectification', stranded: ({ id }) => sql`SELECT t.id FROM rectification t WHERE t.inspection_id = ${id}::uuid AND (${nothingToPutRight} OR ${doneBeforeFound})` }],
  }),
  correctable({
    entity: Rectification,
    list: rectifications,
    sheet: rectificationSheet,
    rules: [rule('INVALID_STATE', ['inspectionId'], nothingToPutRight), rule('INVALID_VALUE', ['doneOn', 'inspectionId'], doneBeforeFound), notToCome('doneOn')],
  }),
  correctable({
    entity: Inspector,
    list: inspectors,
    sheet: inspectorSheet,
    rules: [knownCounty('countyId')],
    resting: [{ type: 'InspectorAssignment', stranded: ({ id }) => sql`SELECT t.id FROM inspector_assignment t WHERE t.inspector_id = ${id}::uuid AND (${beyondTheInspector} OR ${ofAnotherCounty})` }],
  }),
  correctable({
    entity: InspectorAssignment,
    list: inspectorAssignments,
    sheet: inspectorAssignmentSheet,
    rules: [
      ...openSchoolWhenItStarts('schoolId'),
      rule('OUTSIDE_POSTING', ['startsOn', 'endsOn', 'inspectorId'], beyondTheInspector),
      rule('INVALID_VALUE', ['schoolId', 'inspectorId'], ofAnotherCounty),
    ],
  }),
];
