import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { codedListResolver, holds, readAggregate, type Scope } from '../../kit';
import { EducationGroup } from '../education-group/education-group.entity';
import { CountyStub } from '../foreign/county.stub';
import { schoolOf, SchoolStub } from '../foreign/school.stub';
import { DayArgs } from '../on-day';
import { PartnerOrganisation } from '../partner/partner.entity';
import { agreementFigures, agreementReach, CooperationAgreementSummary } from './agreement-summary';
import { CooperationAgreement } from './agreement.entity';
import { agreementFilters, agreements, CooperationAgreementWhere } from './agreement.list';
import { CooperationArea } from './cooperation-area';
import { PartnerReach, reachByPartner } from './partner-reach';

@Resolver(() => CooperationAgreement)
export class CooperationAgreementResolver extends codedListResolver(agreements, { one: 'cooperationAgreement', many: 'cooperationAgreements' }) {
  @FieldResolver(() => PartnerOrganisation, { description: 'The outside partner (合作方).' })
  partner(@Root() agreement: CooperationAgreement, @Ctx() scope: Scope): Promise<PartnerOrganisation | null> {
    return scope.row(PartnerOrganisation, 'id', agreement.partnerId);
  }

  @FieldResolver(() => CountyStub, { nullable: true, description: 'The county on whose side it was made (县区).' })
  county(@Root() agreement: CooperationAgreement): CountyStub | null {
    return { id: agreement.countyId };
  }

  @FieldResolver(() => SchoolStub, { nullable: true, description: 'The school that is party to it (学校); null when none is named.' })
  school(@Root() agreement: CooperationAgreement): SchoolStub | null {
    return schoolOf(agreement.schoolId);
  }

  @FieldResolver(() => EducationGroup, { nullable: true, description: 'The group that is party to it (集团); null when none is named.' })
  async group(@Root() agreement: CooperationAgreement, @Ctx() scope: Scope): Promise<EducationGroup | null> {
    return agreement.groupId ? scope.row(EducationGroup, 'id', agreement.groupId) : null;
  }

  @Query(() => CooperationAgreementSummary, { description: 'What the agreements that meet the conditions cover on a day (合作办学协议合计).' })
  async cooperationAgreementSummary(
    @Arg('where', () => CooperationAgreementWhere, { nullable: true, description: 'Only agreements that meet all of these (筛选条件).' })
    where: CooperationAgreementWhere | undefined,
    @Args(() => DayArgs) day: DayArgs,
    @Ctx() scope: Scope,
  ): Promise<CooperationAgreementSummary | undefined> {
    const source = {
      entity: CooperationAgreement,
      joins: agreementReach(day.on ?? scope.today),
      filters: agreementFilters,
      conditions: [holds(day, scope.today)],
      figures: agreementFigures,
    };
    const [summary] = await readAggregate<Omit<CooperationAgreementSummary, 'unusedAreas'>>(scope, source, where as never);
    return summary && { ...summary, unusedAreas: unusedOf(summary.areas) };
  }

  @Query(() => [PartnerReach], { nullable: true, description: 'What the agreements of a day reach, by partner: a row for each that has one meeting the conditions (各合作方覆盖情况).' })
  async cooperationAgreementsByPartner(
    @Arg('where', () => CooperationAgreementWhere, { nullable: true, description: 'Only agreements that meet all of these (筛选条件).' })
    where: CooperationAgreementWhere | undefined,
    @Args(() => DayArgs) day: DayArgs,
    @Ctx() scope: Scope,
  ): Promise<PartnerReach[]> {
    const source = { ...reachByPartner(day.on ?? scope.today), filters: agreementFilters, conditions: [holds(day, scope.today)] };
    const rows = await readAggregate<Omit<PartnerReach, 'unusedAreas'>>(scope, source, where as never);
    return rows.map((row) => ({ ...row, unusedAreas: unusedOf(row.areas) }));
  }
}

const unusedOf = (areas: readonly CooperationArea[]): CooperationArea[] => Object.values(CooperationArea).filter((area) => !areas.includes(area));

@Resolver(() => PartnerReach)
export class PartnerReachResolver {
  @FieldResolver(() => PartnerOrganisation, { nullable: true, description: 'The outside partner (合作方).' })
  partner(@Root() { partnerId }: PartnerReach, @Ctx() scope: Scope): Promise<PartnerOrganisation | null> {
    return scope.row(PartnerOrganisation, 'id', partnerId);
  }
}
