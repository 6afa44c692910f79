import type { CooperationArea } from '../../subgraphs/groups/agreement/cooperation-area';
import type { EducationGroupKind } from '../../subgraphs/groups/education-group/education-group-kind';
import type { JointActivityKind } from '../../subgraphs/groups/joint-activity/joint-activity-kind';
import type { MembershipRole, MembershipStrength } from '../../subgraphs/groups/membership/membership.enums';
import type { PartnerOrganisationKind } from '../../subgraphs/groups/partner/partner-kind';
import type { SupportArea } from '../../subgraphs/groups/support-pairing/support-area';

export interface GroupsProfile {
  readonly groups: readonly GroupEntry[];
  readonly pairings?: readonly PairingEntry[];
  readonly activities?: readonly ActivityEntry[];
  readonly partners?: readonly PartnerEntry[];
}

/** One group, or `count` groups that differ in `{n}`; leads and members are dealt out to them in turn. */
export interface GroupEntry {
  readonly name: string;
  readonly count?: number;
  readonly kind: EducationGroupKind;
  readonly leads?: readonly string[];
  readonly leadSchools?: readonly string[];
  readonly members?: readonly MembersEntry[];
  readonly memberSchools?: readonly string[];
  readonly strength?: MembershipStrength;
  /** It has members in other counties too, so that it belongs to none. */
  readonly acrossCounties?: boolean;
  readonly since: string;
  /** First day on which it is no more. */
  readonly until?: string;
  readonly published?: boolean;
  readonly source: string | null;
}

export interface MembersEntry {
  readonly set: string;
  readonly role?: MembershipRole;
  /** Group the first of them goes to, from 0. */
  readonly from?: number;
  /** How many of the set are left out. */
  readonly skip?: number;
}

export interface PairingEntry {
  readonly supporters: readonly string[];
  readonly supported: readonly string[];
  readonly since: string;
  readonly until?: string;
  readonly areas: readonly SupportArea[];
  readonly source: string | null;
}

/** An activity of every group of a kind, on that day of each year. */
export interface ActivityEntry {
  readonly groups: EducationGroupKind;
  readonly kind: JointActivityKind;
  readonly title: string;
  readonly monthDay: string;
  readonly years: readonly number[];
  readonly source: string | null;
}

export interface PartnerEntry {
  readonly name: string;
  readonly kind: PartnerOrganisationKind;
  readonly areas: readonly CooperationArea[];
  readonly since: string;
  /** First day on which it is no more. */
  readonly until?: string;
  readonly source: string | null;
}
