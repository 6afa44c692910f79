import { AuditByActor1764500036050 } from './migrations/1764500036050-audit-by-actor';
import { StaffingChangesWrittenByOwner1764500036010 } from './migrations/1764500036010-staffing-changes-written-by-owner';
import { StaffingForgetNames1764500034040 } from './migrations/1764500034040-staffing-forget-names';
import { StaffingStrikeEverySpelling1764500039040 } from './migrations/1764500039040-staffing-strike-every-spelling';
import { StaffingNumbersInNames1764500031010 } from './migrations/1764500031010-staffing-numbers-in-names';
import { StaffingTellsOnce1764500030110 } from './migrations/1764500030110-staffing-tells-once';
import { ContinuedYear1764500023050 } from './migrations/1764500023050-continued-year';
import { StaffingFollowsTownships1764500023020 } from './migrations/1764500023020-staffing-follows-townships';
import { StaffingNames1764500002010 } from './migrations/1764500002010-staffing-names';
import { ownReference, stubReference, type SubgraphDefinition } from '../kit';
import { staffingAccess } from './access';
import { Appointment } from './appointment/appointment.entity';
import { ChangeAppointment } from './appointment/change/appointment.mutation';
import { AppointmentResolver } from './appointment/appointment.resolver';
import { appointmentSheet } from './appointment/appointment.sheet';
import { staffingConstraints } from './constraints';
import { CountyStub } from './foreign/county';
import { CountyStaffResolver } from './foreign/county.resolver';
import { EducationGroupStub } from './foreign/education-group';
import { EducationGroupStaffResolver } from './foreign/education-group.resolver';
import { PublishedSchool } from './foreign/published-school.entity';
import { SchoolStub } from './foreign/school';
import { TownshipStub } from './foreign/township';
import { SchoolStaffResolver } from './foreign/school.resolver';
import { ChangeHonour } from './honour/change/honour.mutation';
import { Honour } from './honour/honour.entity';
import { HonourResolver } from './honour/honour.resolver';
import { honourSheet } from './honour/honour.sheet';
import { MentorChainResolver } from './mentor-link/chain/mentor-chain.resolver';
import { ChangeMentorLink } from './mentor-link/change/mentor-link.mutation';
import { MentorLink } from './mentor-link/mentor-link.entity';
import { MentorLinkResolver } from './mentor-link/mentor-link.resolver';
import { mentorLinkSheet } from './mentor-link/mentor-link.sheet';
import { RecordMentorSession } from './mentor-session/change/record-mentor-session.mutation';
import { MentorSession } from './mentor-session/mentor-session.entity';
import { MentorSessionResolver } from './mentor-session/mentor-session.resolver';
import { mentorSessionSheet } from './mentor-session/mentor-session.sheet';
import { RegisteredTeachersFollow1764500009000 } from './migrations/1764500009000-registered-teachers-follow';
import { StaffingUndoneInTurn1764500007210 } from './migrations/1764500007210-staffing-undone-in-turn';
import { StaffingFollows1764500007010 } from './migrations/1764500007010-staffing-follows';
import { Staffing1764000001000 } from './migrations/1764000001000-staffing';
import { StaffingChanges1764100000000 } from './migrations/1764100000000-staffing-changes';
import { StaffingMentoring1764200002100 } from './migrations/1764200002100-staffing-mentoring';
import { HonourRevoked1764200030200 } from './migrations/1764200030200-honour-revoked';
import { PersonalData1764300000100 } from './migrations/1764300000100-personal-data';
import { Erasure1764300000200 } from './migrations/1764300000200-erasure';
import { PortfolioErasure1764400003130 } from './migrations/1764400003130-portfolio-erasure';
import { ItinerantShares1764500013010 } from './migrations/1764500013010-itinerant-shares';
import { StruckReasons1764500029100 } from './migrations/1764500029100-struck-reasons';
import { TeacherPlacesByIndex1764500027000 } from './migrations/1764500027000-teacher-places-by-index';
import { WhoseData1764500001000 } from './migrations/1764500001000-whose-data';
import { ErasureEverywhere1764500001010 } from './migrations/1764500001010-erasure-everywhere';
import { SchoolYearOfFirstDay1764500006000 } from './migrations/1764500006000-school-year-of-first-day';
import { SelectionCycles1764400003000 } from './migrations/1764400003000-selection-cycles';
import { StaffingPostQuota1764200002200 } from './migrations/1764200002200-staffing-post-quota';
import { Principals1764400003110 } from './migrations/1764400003110-principals';
import { ChangePost } from './post/change/post.mutation';
import { AuditEvent } from './personal-data/audit-event.entity';
import { AuditEventResolver } from './personal-data/audit-event.list';
import { ChangePersonalData } from './personal-data/change/personal-data.mutation';
import { PersonalDataResolver } from './personal-data/personal-data.resolver';
import { TeacherPrivate } from './personal-data/teacher-private.entity';
import { Post } from './post/post.entity';
import { PostResolver } from './post/post.resolver';
import { postSheet } from './post/post.sheet';
import { principalEntities, principalReferences, principalResolvers, principalSheets } from './principal';
import { PublishedStaffing1764000001100 } from './published/1764000001100-published-staffing';
import { PublishedMentorLinks1764200000100 } from './published/1764200000100-published-mentor-links';
import { PublishedTrainersSchools1764400000210 } from './published/1764400000210-published-trainers-schools';
import { PublishedProfessionalRecords1764400000200 } from './published/1764400000200-published-professional-records';
import { PublishedStudiosAndRecruitment1764400002110 } from './published/1764400002110-published-studios-and-recruitment';
import { PublishedAges1764500004010 } from './published/1764500004010-published-ages';
import { RecruitmentBatch } from './recruitment/recruitment-batch.entity';
import { RecruitmentBatchResolver } from './recruitment/recruitment-batch.resolver';
import { recruitmentBatchSheet } from './recruitment/recruitment-batch.sheet';
import { ChangeReserve } from './reserve-candidate/change/reserve.mutation';
import { ReserveCandidate } from './reserve-candidate/reserve-candidate.entity';
import { ReserveCandidateResolver } from './reserve-candidate/reserve-candidate.resolver';
import { reserveCandidateSheet } from './reserve-candidate/reserve-candidate.sheet';
import { RotationQuota } from './rotation-quota/rotation-quota.entity';
import { RotationQuotaResolver } from './rotation-quota/rotation-quota.resolver';
import { rotationQuotaSheet } from './rotation-quota/rotation-quota.sheet';
import { DecideRotation } from './rotation/change/decide-rotation.mutation';
import { ProposeRotation } from './rotation/change/propose-rotation.mutation';
import { RunRotation } from './rotation/change/run-rotation.mutation';
import { RotationAssignment } from './rotation/rotation.entity';
import { RotationAssignmentResolver } from './rotation/rotation.resolver';
import { rotationSheet } from './rotation/rotation.sheet';
import { ChangeSelectionCycle } from './selection-cycle/change/selection-cycle.mutation';
import { SelectionCycle } from './selection-cycle/selection-cycle.entity';
import { SelectionCycleResolver } from './selection-cycle/selection-cycle.resolver';
import { selectionCycleSheet } from './selection-cycle/selection-cycle.sheet';
import { StaffingGapResolver } from './staffing-gap/staffing-gap.resolver';
import { ChangeStudio } from './studio/change/studio.mutation';
import { StudioMember } from './studio/studio-member.entity';
import { StudioMemberResolver } from './studio/studio-member.resolver';
import { studioMemberSheet } from './studio/studio-member.sheet';
import { Studio } from './studio/studio.entity';
import { StudioResolver } from './studio/studio.resolver';
import { studioSheet } from './studio/studio.sheet';
import { RegisterTeacher } from './teacher/change/register-teacher.mutation';
import { StaffOfClosedSchoolsResolver } from './figures/staff-of-closed-schools.resolver';
import { TeacherFiguresResolver } from './teacher/teacher-figures.resolver';
import { Teacher } from './teacher/teacher.entity';
import { TeacherResolver } from './teacher/teacher.resolver';
import { teacherSheet } from './teacher/teacher.sheet';
import { trainingEntities, trainingMigrations, trainingReferences, trainingResolvers, trainingSheets, trainingTypes } from './training';
import { staffingCorrections } from './corrections';
import { staffingGuards } from './guards';
import { StaffingChangeReasons1764500008000 } from './migrations/1764500008000-staffing-change-reasons';
import { trainingCorrections } from './training/corrections';

/** Teachers, where they serve, who guides whom, what they hold and how they are trained. */
export const staffingSubgraph: SubgraphDefinition = {
  name: 'staffing',
  entities: [
    Teacher,
    Post,
    Appointment,
    RotationAssignment,
    RotationQuota,
    MentorLink,
    MentorSession,
    Honour,
    SelectionCycle,
    Studio,
    StudioMember,
    ReserveCandidate,
    RecruitmentBatch,
    TeacherPrivate,
    AuditEvent,
    PublishedSchool,
    ...principalEntities,
    ...trainingEntities,
  ],
  resolvers: [
    TeacherResolver,
    TeacherFiguresResolver,
    StaffOfClosedSchoolsResolver,
    RegisterTeacher,
    PersonalDataResolver,
    ChangePersonalData,
    AuditEventResolver,
    PostResolver,
    ChangePost,
    AppointmentResolver,
    ChangeAppointment,
    RotationAssignmentResolver,
    ProposeRotation,
    DecideRotation,
    RunRotation,
    RotationQuotaResolver,
    MentorLinkResolver,
    MentorChainResolver,
    ChangeMentorLink,
    MentorSessionResolver,
    RecordMentorSession,
    HonourResolver,
    ChangeHonour,
    SelectionCycleResolver,
    ChangeSelectionCycle,
    StudioResolver,
    StudioMemberResolver,
    ChangeStudio,
    ReserveCandidateResolver,
    ChangeReserve,
    RecruitmentBatchResolver,
    SchoolStaffResolver,
    EducationGroupStaffResolver,
    CountyStaffResolver,
    StaffingGapResolver,
    ...principalResolvers,
    ...trainingResolvers,
  ],
  references: [
    stubReference('School', SchoolStub),
    stubReference('EducationGroup', EducationGroupStub),
    stubReference('County', CountyStub),
    stubReference('Township', TownshipStub),
    ownReference('Teacher', Teacher),
    ownReference('Post', Post),
    ownReference('Appointment', Appointment),
    ownReference('RotationAssignment', RotationAssignment),
    ownReference('RotationQuota', RotationQuota),
    ownReference('MentorLink', MentorLink),
    ownReference('MentorSession', MentorSession),
    ownReference('Honour', Honour),
    ownReference('SelectionCycle', SelectionCycle),
    ownReference('Studio', Studio),
    ownReference('StudioMember', StudioMember),
    ownReference('ReserveCandidate', ReserveCandidate),
    ownReference('RecruitmentBatch', RecruitmentBatch),
    ...principalReferences,
    ...trainingReferences,
  ],
  types: trainingTypes,
  constraints: staffingConstraints,
  access: staffingAccess,
  corrections: [...staffingCorrections, ...trainingCorrections],
  guards: staffingGuards,
  kept: {
    // Of who was erased the words are struck, which triggers watch over.
    change: ['SELECT', 'UPDATE (before, after, reason)'],
    audit_event: ['SELECT', 'INSERT', 'UPDATE (purpose)'],
    // For the role alone that is taken on to read personal data.
    teacher_private: [],
  },
  migrations: [
    Staffing1764000001000,
    PublishedStaffing1764000001100,
    ...trainingMigrations,
    StaffingChanges1764100000000,
    PublishedMentorLinks1764200000100,
    StaffingMentoring1764200002100,
    StaffingPostQuota1764200002200,
    HonourRevoked1764200030200,
    PersonalData1764300000100,
    Erasure1764300000200,
    PublishedProfessionalRecords1764400000200,
    PublishedTrainersSchools1764400000210,
    PublishedStudiosAndRecruitment1764400002110,
    SelectionCycles1764400003000,
    Principals1764400003110,
    PortfolioErasure1764400003130,
    PublishedAges1764500004010,
    WhoseData1764500001000,
    ErasureEverywhere1764500001010,
    SchoolYearOfFirstDay1764500006000,
    StaffingFollows1764500007010, StaffingUndoneInTurn1764500007210,
    RegisteredTeachersFollow1764500009000,
    ItinerantShares1764500013010,
    TeacherPlacesByIndex1764500027000,
    StruckReasons1764500029100,
    StaffingChangeReasons1764500008000,
    StaffingNames1764500002010,
    StaffingFollowsTownships1764500023020,
    ContinuedYear1764500023050,
    StaffingNumbersInNames1764500031010,
    StaffingForgetNames1764500034040,
    StaffingTellsOnce1764500030110,
    StaffingChangesWrittenByOwner1764500036010,
    AuditByActor1764500036050,
    StaffingStrikeEverySpelling1764500039040,
  ],
  sheets: [
    teacherSheet,
    postSheet,
    appointmentSheet,
    rotationQuotaSheet,
    rotationSheet,
    mentorLinkSheet,
    mentorSessionSheet,
    honourSheet,
    selectionCycleSheet,
    studioSheet,
    studioMemberSheet,
    reserveCandidateSheet,
    recruitmentBatchSheet,
    ...principalSheets,
    ...trainingSheets,
  ],
};
