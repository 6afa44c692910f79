import { Migration, oneOf, recordedColumns } from '../../kit';

const activityKinds = [
  'JOINT_EXAM',
  'JOINT_RESEARCH',
  'JOINT_TRAINING',
  'JOINT_SECONDMENT',
  'JOINT_TEACHING',
  'JOINT_MATERIALS',
  'JOINT_EXPERTISE',
  'JOINT_RUNNING',
  'TRAINING_DELIVERY',
  'LESSON_DELIVERY',
  'SEMINAR',
  'CLASSROOM_INTERACTION',
  'QUALITY_ANALYSIS',
  'AREA_RESEARCH',
  'OTHER',
];

const jointActivity = `
  CREATE TABLE joint_activity (${recordedColumns},
    code text NOT NULL UNIQUE,
    group_id uuid NOT NULL REFERENCES education_group,
    kind text NOT NULL ${oneOf('kind', activityKinds)},
    title text NOT NULL,
    held_on date NOT NULL,
    host_school_id uuid
  );
  CREATE INDEX joint_activity_group ON joint_activity (group_id, held_on, id);
  CREATE INDEX joint_activity_host_school ON joint_activity (host_school_id, held_on, id);
  CREATE INDEX joint_activity_held_on ON joint_activity (held_on, id)`;

const activityParticipant = `
  CREATE TABLE activity_participant (${recordedColumns},
    activity_id uuid NOT NULL REFERENCES joint_activity,
    school_id uuid NOT NULL,
    persons integer CHECK (persons >= 0),
    UNIQUE (activity_id, school_id)
  );
  CREATE INDEX activity_participant_activity ON activity_participant (activity_id, id);
  CREATE INDEX activity_participant_school ON activity_participant (school_id, id)`;

const resourceKinds = [
  'ONLINE_COURSE',
  'LABORATORY',
  'DIGITAL_LIBRARY',
  'PRACTICE_BASE',
  'COURSE',
  'TEACHER',
  'PREMISES',
  'MANAGEMENT',
  'TEACHING_MATERIAL',
];

const sharedResource = `
  CREATE TABLE shared_resource (${recordedColumns},
    code text NOT NULL UNIQUE,
    group_id uuid REFERENCES education_group,
    owner_id uuid NOT NULL,
    kind text NOT NULL ${oneOf('kind', resourceKinds)},
    title text NOT NULL
  );
  CREATE INDEX shared_resource_group ON shared_resource (group_id, code, id);
  CREATE INDEX shared_resource_owner ON shared_resource (owner_id, code, id);
  CREATE INDEX shared_resource_title ON shared_resource (title, id)`;

const resourceConsumer = `
  CREATE TABLE resource_consumer (${recordedColumns},
    resource_id uuid NOT NULL REFERENCES shared_resource,
    school_id uuid NOT NULL,
    UNIQUE (resource_id, school_id)
  );
  CREATE INDEX resource_consumer_resource ON resource_consumer (resource_id, id);
  CREATE INDEX resource_consumer_school ON resource_consumer (school_id, id)`;

export class SharedWork1764000003010 extends Migration {
  readonly name = 'SharedWork1764000003010';
  protected readonly statements = [jointActivity, activityParticipant, sharedResource, resourceConsumer];
}
