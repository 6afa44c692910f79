import { ownReference, stubReference, type SubgraphDefinition } from '../kit';
import { Appointment } from './appointment/appointment.entity';
import { appointmentSheet } from './appointment/appointment.sheet';
import { CountyStub } from './foreign/county';
import { EducationGroupStub } from './foreign/education-group';
import { SchoolStub } from './foreign/school';
import { Honour } from './honour/honour.entity';
import { honourSheet } from './honour/honour.sheet';
import { MentorLink } from './mentor-link/mentor-link.entity';
import { mentorLinkSheet } from './mentor-link/mentor-link.sheet';
import { Staffing1764000001000 } from './migrations/1764000001000-staffing';
import { Post } from './post/post.entity';
import { postSheet } from './post/post.sheet';
import { PublishedStaffing1764000001100 } from './published/1764000001100-published-staffing';
import { RecruitmentBatch } from './recruitment/recruitment-batch.entity';
import { recruitmentBatchSheet } from './recruitment/recruitment-batch.sheet';
import { ReserveCandidate } from './reserve-candidate/reserve-candidate.entity';
import { reserveCandidateSheet } from './reserve-candidate/reserve-candidate.sheet';
import { RotationAssignment } from './rotation/rotation.entity';
import { rotationSheet } from './rotation/rotation.sheet';
import { RotationQuota } from './rotation-quota/rotation-quota.entity';
import { rotationQuotaSheet } from './rotation-quota/rotation-quota.sheet';
import { StudioMember } from './studio/studio-member.entity';
import { studioMemberSheet } from './studio/studio-member.sheet';
import { Studio } from './studio/studio.entity';
import { studioSheet } from './studio/studio.sheet';
import { Teacher } from './teacher/teacher.entity';
import { teacherSheet } from './teacher/teacher.sheet';

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
    Honour,
    Studio,
    StudioMember,
    ReserveCandidate,
    RecruitmentBatch,
  ],
  resolvers: [],
  references: [
    stubReference('School', SchoolStub),
    stubReference('EducationGroup', EducationGroupStub),
    stubReference('County', CountyStub),
    ownReference('Teacher', Teacher),
    ownReference('Post', Post),
    ownReference('Appointment', Appointment),
    ownReference('RotationAssignment', RotationAssignment),
    ownReference('RotationQuota', RotationQuota),
    ownReference('MentorLink', MentorLink),
    ownReference('Honour', Honour),
    ownReference('Studio', Studio),
    ownReference('StudioMember', StudioMember),
    ownReference('ReserveCandidate', ReserveCandidate),
    ownReference('RecruitmentBatch', RecruitmentBatch),
  ],
  migrations: [Staffing1764000001000, PublishedStaffing1764000001100],
  sheets: [
    teacherSheet,
    postSheet,
    appointmentSheet,
    rotationQuotaSheet,
    rotationSheet,
    mentorLinkSheet,
    honourSheet,
    studioSheet,
    studioMemberSheet,
    reserveCandidateSheet,
    recruitmentBatchSheet,
  ],
};
