/** Columns that hold words of anybody about anything: the name of a person who was erased is struck out of them. A test finds every such column. */
export const groupsWords = {
  activity_participant: ['source'],
  cooperation_agreement: ['source'],
  data_sharing_consent: ['source'],
  education_group: ['charter', 'description', 'source'],
  group_membership: ['source'],
  joint_activity: ['title', 'source'],
  partner_organisation: ['place', 'source'],
  research_organisation: ['source'],
  researcher_assignment: ['source'],
  resource_consumer: ['source'],
  shared_resource: ['title', 'source'],
  support_pairing: ['source'],
} as const;

/** Columns that name groups and organisations: nobody is struck out of them, and whoever erases is told when they hold the name. */
export const groupsNames = {
  education_group: ['name'],
  partner_organisation: ['name'],
  research_organisation: ['name'],
} as const;
