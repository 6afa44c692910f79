import { datedColumns, Migration, newIdFunction, oneOf, recordedColumns } from '../../kit';

// Schools, counties and groups belong to other subgraphs: their ids are plain columns here, without foreign keys.

const buildingKinds = ['TEACHING', 'COMPLEX', 'PRACTICAL_TRAINING', 'DORMITORY', 'CANTEEN', 'STAFF_HOUSING', 'GYMNASIUM', 'OTHER'];

const building = `
  CREATE TABLE building (${recordedColumns},
    code text NOT NULL UNIQUE,
    school_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL ${oneOf('kind', buildingKinds)},
    floor_area numeric CHECK (floor_area > 0),
    built_year integer CHECK (built_year BETWEEN 1850 AND 2100),
    state text NOT NULL ${oneOf('state', ['IN_USE', 'IDLE', 'DEMOLISHED'])},
    reuse text,
    CONSTRAINT building_reuse_only_of_idle CHECK (reuse IS NULL OR state = 'IDLE')
  );
  CREATE INDEX building_school ON building (school_id, code, id);
  CREATE INDEX building_name ON building (name, id);
  CREATE INDEX building_name_search ON building USING gin (name extensions.gin_trgm_ops)`;

const roomKinds = [
  'CLASSROOM',
  'RECORDING',
  'CLOUD_COMPUTING',
  'ROBOTICS',
  'SMART',
  'MAKER_CENTRE',
  'CALLIGRAPHY',
  'SCIENCE_LABORATORY',
  'MUSIC',
  'ART',
  'DANCE',
  'LIBRARY',
  'COUNSELLING',
  'CLINIC',
  'SAFETY_EXPERIENCE',
  'SPORTS',
  'CANTEEN',
  'DORMITORY',
  'PRACTICAL_TRAINING',
];

const room = `
  CREATE TABLE room (${recordedColumns},
    code text NOT NULL UNIQUE,
    school_id uuid NOT NULL,
    building_id uuid REFERENCES building,
    kind text NOT NULL ${oneOf('kind', roomKinds)},
    name text NOT NULL,
    seats integer CHECK (seats >= 0),
    area numeric CHECK (area > 0)
  );
  CREATE INDEX room_school ON room (school_id, code, id);
  CREATE INDEX room_school_kind ON room (school_id, kind);
  CREATE INDEX room_building ON room (building_id, code, id);
  CREATE INDEX room_kind ON room (kind, code, id);
  CREATE INDEX room_name ON room (name, id);
  CREATE INDEX room_name_search ON room USING gin (name extensions.gin_trgm_ops)`;

const roomSharing = `
  CREATE TABLE room_sharing (${recordedColumns},
    room_id uuid NOT NULL REFERENCES room,
    group_id uuid NOT NULL,
    ${datedColumns},
    terms text,
    CONSTRAINT room_sharing_key UNIQUE (room_id, group_id, starts_on),
    CONSTRAINT room_sharing_no_overlap EXCLUDE USING gist (room_id WITH =, group_id WITH =, daterange(starts_on, ends_on) WITH &&)
  );
  CREATE INDEX room_sharing_room ON room_sharing (room_id, starts_on, id);
  CREATE INDEX room_sharing_group ON room_sharing (group_id, starts_on, id);
  CREATE INDEX room_sharing_starts_on ON room_sharing (starts_on, id)`;

const roomBooking = `
  CREATE TABLE room_booking (${recordedColumns},
    code text NOT NULL UNIQUE,
    room_id uuid NOT NULL REFERENCES room,
    booked_by_id uuid NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    purpose text NOT NULL,
    state text NOT NULL ${oneOf('state', ['BOOKED', 'CANCELLED'])},
    CONSTRAINT room_booking_ends_after_start CHECK (ends_at > starts_at),
    CONSTRAINT room_booking_no_overlap EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state = 'BOOKED')
  );
  CREATE INDEX room_booking_room ON room_booking (room_id, starts_at, id);
  CREATE INDEX room_booking_booked_by ON room_booking (booked_by_id, starts_at, id);
  CREATE INDEX room_booking_starts_at ON room_booking (starts_at, id)`;

export class BuildingsAndRooms1764000004000 extends Migration {
  readonly name = 'BuildingsAndRooms1764000004000';
  protected readonly statements = [newIdFunction('facilities'), building, room, roomSharing, roomBooking];
}
