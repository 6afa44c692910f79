import { GroupsChangesWrittenByOwner1764500036020 } from './migrations/1764500036020-groups-changes-written-by-owner';
import { GroupsForgetNames1764500034010 } from './migrations/1764500034010-groups-forget-names';
import { GroupsStrikeEverySpelling1764500039010 } from './migrations/1764500039010-groups-strike-every-spelling';
import { GroupsNumbersInNames1764500031030 } from './migrations/1764500031030-groups-numbers-in-names';
import { GroupsTellOnce1764500030120 } from './migrations/1764500030120-groups-tell-once';
import { SchoolOfficesBelowTheirGroup1764500028000 } from './migrations/1764500028000-school-offices-below-their-group';
import { GroupsFollowTownships1764500023030 } from './migrations/1764500023030-groups-follow-townships';
import { ownReference, stubReference, type SubgraphDefinition } from '../kit';
import { groupsAccess } from './access';
import { ActivityParticipant } from './activity-participant/activity-participant.entity';
import { ActivityParticipantResolver } from './activity-participant/activity-participant.resolver';
import { activityParticipantSheet } from './activity-participant/activity-participant.sheet';
import { CooperationAgreement } from './agreement/agreement.entity';
import { CooperationAgreementResolver, PartnerReachResolver } from './agreement/agreement.resolver';
import { ChangeAgreement } from './agreement/change/change-agreement.mutation';
import { agreementSheet } from './agreement/agreement.sheet';
import { ChangeConsent } from './consent/change/change-consent.mutation';
import { DataSharingConsent } from './consent/consent.entity';
import { DataSharingConsentResolver } from './consent/consent.resolver';
import { consentSheet } from './consent/consent.sheet';
import { groupsConstraints } from './constraints';
import { CoverageResolver } from './coverage/coverage.resolver';
import { DissolveGroup } from './education-group/change/dissolve-group.mutation';
import { FoundGroup } from './education-group/change/found-group.mutation';
import { EducationGroup } from './education-group/education-group.entity';
import { EducationGroupResolver } from './education-group/education-group.resolver';
import { educationGroupSheet } from './education-group/education-group.sheet';
import { GroupMembersResolver } from './education-group/group-members.resolver';
import { CountyGroupsResolver } from './foreign/county.resolver';
import { CountyStub } from './foreign/county.stub';
import { MentorLinkStub } from './foreign/mentor-link.stub';
import { PublishedSchool } from './foreign/published-school.entity';
import { SchoolLinksResolver } from './foreign/school.resolver';
import { SchoolStub } from './foreign/school.stub';
import { TeacherStub } from './foreign/teacher.stub';
import { HoldActivity } from './joint-activity/change/hold-activity.mutation';
import { JointActivity } from './joint-activity/joint-activity.entity';
import { JointActivityResolver } from './joint-activity/joint-activity.resolver';
import { jointActivitySheet } from './joint-activity/joint-activity.sheet';
import { ChangeMembership } from './membership/change/change-membership.mutation';
import { LeaveGroup } from './membership/change/leave-group.mutation';
import { GroupMembership } from './membership/membership.entity';
import { GroupMembershipResolver } from './membership/membership.resolver';
import { membershipSheet } from './membership/membership.sheet';
import { GroupsUndoneInTurn1764500007220 } from './migrations/1764500007220-groups-undone-in-turn';
import { GroupsFollow1764500007020 } from './migrations/1764500007020-groups-follow';
import { Groups1764000003000 } from './migrations/1764000003000-groups';
import { SharedWork1764000003010 } from './migrations/1764000003010-shared-work';
import { GroupsChanges1764100000000 } from './migrations/1764100000000-groups-changes';
import { ConsentWithdrawnAtOnce1764200003000 } from './migrations/1764200003000-consent-withdrawn-at-once';
import { ActivitiesOfPairings1764400003210 } from './migrations/1764400003210-activities-of-pairings';
import { Research1764400003200 } from './migrations/1764400003200-research';
import { PartnerOrganisation } from './partner/partner.entity';
import { PartnerOrganisationResolver } from './partner/partner.resolver';
import { partnerSheet } from './partner/partner.sheet';
import { PublishedGroups1764000003100 } from './published/1764000003100-published-groups';
import { PublishedMembershipIds1764200003110 } from './published/1764200003110-published-membership-ids';
import { PublishedStrengths1764400000400 } from './published/1764400000400-published-strengths';
import { PublishedGroupLife1764200003100 } from './published/1764200003100-published-group-life';
import { PublishedPairings1764400002120 } from './published/1764400002120-published-pairings';
import { researchEntities, researchReferences, researchResolvers, researchSheets } from './research';
import { ResourceConsumer } from './resource-consumer/resource-consumer.entity';
import { ResourceConsumerResolver } from './resource-consumer/resource-consumer.resolver';
import { resourceConsumerSheet } from './resource-consumer/resource-consumer.sheet';
import { ShareResource } from './shared-resource/change/share-resource.mutation';
import { SharedResource } from './shared-resource/shared-resource.entity';
import { SharedResourceResolver } from './shared-resource/shared-resource.resolver';
import { sharedResourceSheet } from './shared-resource/shared-resource.sheet';
import { PairSchools } from './support-pairing/change/pair-schools.mutation';
import { SupportPairing } from './support-pairing/support-pairing.entity';
import { SupportPairingResolver } from './support-pairing/support-pairing.resolver';
import { supportPairingSheet } from './support-pairing/support-pairing.sheet';
import { ViewerScopeResolver } from './viewer-scope/viewer-scope.resolver';
import { groupsCorrections } from './corrections';
import { groupsGuards } from './guards';
import { GroupsChangeReasons1764500008000 } from './migrations/1764500008000-groups-change-reasons';

/** Groups of schools and all that ties schools to each other and to partners outside. */
export const groupsSubgraph: SubgraphDefinition = {
  name: 'groups',
  entities: [
    EducationGroup,
    GroupMembership,
    SupportPairing,
    PartnerOrganisation,
    CooperationAgreement,
    JointActivity,
    ActivityParticipant,
    SharedResource,
    ResourceConsumer,
    DataSharingConsent,
    ...researchEntities,
    PublishedSchool,
  ],
  resolvers: [
    EducationGroupResolver,
    FoundGroup,
    DissolveGroup,
    GroupMembersResolver,
    GroupMembershipResolver,
    ChangeMembership,
    LeaveGroup,
    SupportPairingResolver,
    PairSchools,
    PartnerOrganisationResolver,
    CooperationAgreementResolver,
    PartnerReachResolver,
    ChangeAgreement,
    JointActivityResolver,
    HoldActivity,
    ActivityParticipantResolver,
    SharedResourceResolver,
    ShareResource,
    ResourceConsumerResolver,
    DataSharingConsentResolver,
    ChangeConsent,
    ...researchResolvers,
    CoverageResolver,
    SchoolLinksResolver,
    CountyGroupsResolver,
    ViewerScopeResolver,
  ],
  references: [
    ownReference('EducationGroup', EducationGroup, ['id', 'code']),
    ownReference('GroupMembership', GroupMembership),
    ownReference('SupportPairing', SupportPairing),
    ownReference('PartnerOrganisation', PartnerOrganisation),
    ownReference('CooperationAgreement', CooperationAgreement),
    ownReference('JointActivity', JointActivity),
    ownReference('ActivityParticipant', ActivityParticipant),
    ownReference('SharedResource', SharedResource),
    ownReference('ResourceConsumer', ResourceConsumer),
    ownReference('DataSharingConsent', DataSharingConsent),
    ...researchReferences,
    stubReference('School', SchoolStub),
    stubReference('County', CountyStub),
    stubReference('MentorLink', MentorLinkStub),
    stubReference('Teacher', TeacherStub),
  ],
  constraints: groupsConstraints,
  access: groupsAccess,
  corrections: groupsCorrections,
  guards: groupsGuards,
  migrations: [Groups1764000003000, SharedWork1764000003010, PublishedGroups1764000003100, GroupsChanges1764100000000, ConsentWithdrawnAtOnce1764200003000, PublishedGroupLife1764200003100, PublishedMembershipIds1764200003110, PublishedStrengths1764400000400, PublishedPairings1764400002120, Research1764400003200, ActivitiesOfPairings1764400003210, GroupsFollow1764500007020, GroupsUndoneInTurn1764500007220, GroupsChangeReasons1764500008000, GroupsFollowTownships1764500023030, SchoolOfficesBelowTheirGroup1764500028000, GroupsNumbersInNames1764500031030, GroupsForgetNames1764500034010, GroupsTellOnce1764500030120, GroupsChangesWrittenByOwner1764500036020, GroupsStrikeEverySpelling1764500039010],
  sheets: [
    partnerSheet,
    educationGroupSheet,
    membershipSheet,
    supportPairingSheet,
    agreementSheet,
    consentSheet,
    jointActivitySheet,
    activityParticipantSheet,
    sharedResourceSheet,
    resourceConsumerSheet,
    ...researchSheets,
  ],
};
