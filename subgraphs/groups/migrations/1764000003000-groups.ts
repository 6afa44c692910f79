import { datedColumns, Migration, newIdFunction, oneOf, recordedColumns, someOf } from '../../kit';

/**
 * Rows of one school and group must not overlap in time. Deferrable, so that an import that ends one row and begins
 * the next is judged when its statement is over and not row by row.
 */
const noOverlap = (name: string, ...columns: string[]): string =>
  `CONSTRAINT ${name} EXCLUDE USING gist (${columns.map((column) => `${column} WITH =`).join(', ')}, daterange(starts_on, ends_on) WITH &&) DEFERRABLE`;

const groupKinds = [
  'SCHOOL_DISTRICT',
  'EDUCATION_GROUP',
  'ALLIANCE',
  'CONSORTIUM',
  'URBAN_RURAL_COMMUNITY',
  'KINDERGARTEN_NETWORK',
  'SENIOR_SECONDARY_ALLIANCE',
  'VOCATIONAL_ALLIANCE',
  'ENTRUSTED_MANAGEMENT',
  'PAIR',
];

const educationGroup = `
  CREATE TABLE education_group (${recordedColumns},
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    kind text NOT NULL ${oneOf('kind', groupKinds)},
    county_id uuid,
    founded_on date,
    dissolved_on date CHECK (dissolved_on > founded_on),
    charter text,
    description text
  );
  CREATE INDEX education_group_county ON education_group (county_id, code, id);
  CREATE INDEX education_group_code ON education_group (code, id);
  CREATE INDEX education_group_name ON education_group (name, id)`;

const groupMembership = `
  CREATE TABLE group_membership (${recordedColumns},${datedColumns},
    group_id uuid NOT NULL REFERENCES education_group,
    school_id uuid NOT NULL,
    role text NOT NULL ${oneOf('role', ['LEAD', 'CORE', 'MEMBER', 'SUPPORTED', 'PIPELINE'])},
    strength text ${oneOf('strength', ['SAME_LEGAL_PERSON', 'ENTRUSTED', 'COOPERATION', 'BRAND'])},
    UNIQUE (group_id, school_id, starts_on),
    ${noOverlap('group_membership_no_overlap', 'group_id', 'school_id')},
    CONSTRAINT group_membership_one_lead EXCLUDE USING gist (group_id WITH =, daterange(starts_on, ends_on) WITH &&)
      WHERE (role = 'LEAD') DEFERRABLE
  );
  CREATE INDEX group_membership_group ON group_membership (group_id, starts_on, id);
  CREATE INDEX group_membership_school ON group_membership (school_id, starts_on, id);
  CREATE INDEX group_membership_starts_on ON group_membership (starts_on, id)`;

const supportAreas = [
  'MANAGEMENT',
  'TEACHING',
  'RESEARCH',
  'STAFF',
  'PUPIL_ACTIVITIES',
  'CULTURE',
  'EQUIPMENT',
  'CARE_AND_EDUCATION',
  'ENVIRONMENT',
];

const supportPairing = `
  CREATE TABLE support_pairing (${recordedColumns},${datedColumns},
    supporter_id uuid NOT NULL,
    supported_id uuid NOT NULL,
    areas text[] ${someOf('areas', supportAreas)},
    CONSTRAINT support_pairing_not_itself CHECK (supporter_id <> supported_id),
    UNIQUE (supporter_id, supported_id, starts_on),
    ${noOverlap('support_pairing_no_overlap', 'supporter_id', 'supported_id')}
  );
  CREATE INDEX support_pairing_supporter ON support_pairing (supporter_id, starts_on, id);
  CREATE INDEX support_pairing_supported ON support_pairing (supported_id, starts_on, id);
  CREATE INDEX support_pairing_starts_on ON support_pairing (starts_on, id)`;

const partnerKinds = ['UNIVERSITY', 'RESEARCH_INSTITUTE', 'SCHOOL', 'ENTERPRISE', 'PUBLISHER', 'GOVERNMENT', 'OTHER'];

const partnerOrganisation = `
  CREATE TABLE partner_organisation (${recordedColumns},
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    kind text NOT NULL ${oneOf('kind', partnerKinds)},
    place text
  );
  CREATE INDEX partner_organisation_name ON partner_organisation (name, id)`;

const cooperationAreas = [
  'TEACHER_DEVELOPMENT',
  'RESEARCH_GUIDANCE',
  'RESOURCE_SHARING',
  'MANAGEMENT',
  'CURRICULUM',
  'PUPIL_EXCHANGE',
  'WORK_TRAINING',
  'APPRENTICESHIP',
  'SERVICE_PURCHASE',
];

const cooperationAgreement = `
  CREATE TABLE cooperation_agreement (${recordedColumns},${datedColumns},
    code text NOT NULL UNIQUE,
    partner_id uuid NOT NULL REFERENCES partner_organisation,
    county_id uuid NOT NULL,
    school_id uuid,
    group_id uuid REFERENCES education_group,
    areas text[] ${someOf('areas', cooperationAreas)},
    signed_on date
  );
  CREATE INDEX cooperation_agreement_partner ON cooperation_agreement (partner_id, starts_on, id);
  CREATE INDEX cooperation_agreement_county ON cooperation_agreement (county_id, starts_on, id);
  CREATE INDEX cooperation_agreement_school ON cooperation_agreement (school_id, starts_on, id);
  CREATE INDEX cooperation_agreement_group ON cooperation_agreement (group_id, starts_on, id);
  CREATE INDEX cooperation_agreement_starts_on ON cooperation_agreement (starts_on, id)`;

const dataSharingConsent = `
  CREATE TABLE data_sharing_consent (${recordedColumns},${datedColumns},
    school_id uuid NOT NULL,
    group_id uuid NOT NULL REFERENCES education_group,
    scope text NOT NULL ${oneOf('scope', ['STAFFING', 'FACILITIES', 'ALL'])},
    UNIQUE (school_id, group_id, starts_on),
    ${noOverlap('data_sharing_consent_no_overlap', 'school_id', 'group_id')}
  );
  CREATE INDEX data_sharing_consent_school ON data_sharing_consent (school_id, starts_on, id);
  CREATE INDEX data_sharing_consent_group ON data_sharing_consent (group_id, starts_on, id);
  CREATE INDEX data_sharing_consent_starts_on ON data_sharing_consent (starts_on, id)`;

export class Groups1764000003000 extends Migration {
  readonly name = 'Groups1764000003000';
  protected readonly statements = [
    newIdFunction('groups'),
    educationGroup,
    groupMembership,
    supportPairing,
    partnerOrganisation,
    cooperationAgreement,
    dataSharingConsent,
  ];
}
