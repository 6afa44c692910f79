import { Migration, oneOf, recordedColumns } from '../../kit';

const equipmentKinds = [
  'COMPUTER',
  'MULTIMEDIA',
  'LABORATORY',
  'MUSIC',
  'ART',
  'SPORTS',
  'BOOK',
  'DRINKING_WATER',
  'DESK_AND_CHAIR',
  'STUDENT_BED',
  'CANTEEN',
  'ELECTRIC_HEATING',
  'SECURITY',
  'OTHER',
];

const equipmentLot = `
  CREATE TABLE equipment_lot (${recordedColumns},
    code text NOT NULL UNIQUE,
    county_id uuid NOT NULL,
    school_id uuid,
    kind text NOT NULL ${oneOf('kind', equipmentKinds)},
    quantity integer NOT NULL CHECK (quantity > 0),
    unit text NOT NULL ${oneOf('unit', ['DEVICE', 'SET', 'PIECE', 'FRAME', 'VOLUME', 'VEHICLE'])},
    year integer CHECK (year BETWEEN 1950 AND 2100),
    programme text
  );
  CREATE INDEX equipment_lot_school ON equipment_lot (school_id, code, id);
  CREATE INDEX equipment_lot_county ON equipment_lot (county_id, code, id);
  CREATE INDEX equipment_lot_kind ON equipment_lot (kind, unit)`;

const projectKinds = ['NEW_BUILD', 'EXTENSION', 'REPAIR', 'RELOCATION', 'EQUIPMENT_PURCHASE'];
const projectStages = ['DESIGN', 'BUDGET', 'APPROVAL', 'FINANCIAL_REVIEW', 'TENDER', 'CONSTRUCTION', 'ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT'];

const constructionProject = `
  CREATE TABLE construction_project (${recordedColumns},
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    county_id uuid NOT NULL,
    school_id uuid,
    building_id uuid REFERENCES building,
    kind text NOT NULL ${oneOf('kind', projectKinds)},
    stage text ${oneOf('stage', projectStages)},
    programme text,
    investment numeric CHECK (investment >= 0),
    final_cost numeric CHECK (final_cost >= 0),
    floor_area numeric CHECK (floor_area > 0),
    start_year integer CHECK (start_year BETWEEN 1950 AND 2100),
    end_year integer CHECK (end_year BETWEEN 1950 AND 2100),
    places_added integer CHECK (places_added >= 0),
    CONSTRAINT construction_project_ends_after_start CHECK (end_year >= start_year)
  );
  CREATE INDEX construction_project_school ON construction_project (school_id, code, id);
  CREATE INDEX construction_project_county ON construction_project (county_id, code, id);
  CREATE INDEX construction_project_building ON construction_project (building_id, code, id);
  CREATE INDEX construction_project_name ON construction_project (name, id);
  CREATE INDEX construction_project_name_search ON construction_project USING gin (name extensions.gin_trgm_ops)`;

const schoolBus = `
  CREATE TABLE school_bus (${recordedColumns},
    code text NOT NULL UNIQUE,
    county_id uuid NOT NULL,
    school_id uuid,
    seats integer CHECK (seats > 0),
    route text,
    checked_until date,
    positioned boolean NOT NULL
  );
  CREATE INDEX school_bus_school ON school_bus (school_id, code, id);
  CREATE INDEX school_bus_county ON school_bus (county_id, code, id)`;

const hazard = `
  CREATE TABLE hazard (${recordedColumns},
    code text NOT NULL UNIQUE,
    school_id uuid NOT NULL,
    building_id uuid REFERENCES building,
    description text NOT NULL,
    severity text NOT NULL ${oneOf('severity', ['GENERAL', 'MAJOR'])},
    found_on date NOT NULL,
    deadline date NOT NULL,
    rectified_on date,
    summoned_on date,
    CONSTRAINT hazard_deadline_after_found CHECK (deadline >= found_on),
    CONSTRAINT hazard_rectified_after_found CHECK (rectified_on >= found_on),
    CONSTRAINT hazard_summoned_after_found CHECK (summoned_on >= found_on)
  );
  CREATE INDEX hazard_school ON hazard (school_id, deadline, id);
  CREATE INDEX hazard_school_code ON hazard (school_id, code, id);
  CREATE INDEX hazard_building ON hazard (building_id, deadline, id);
  CREATE INDEX hazard_deadline ON hazard (deadline, id)`;

const securityKinds = [
  'PERSONNEL_DEFENCE',
  'PHYSICAL_DEFENCE',
  'TECHNICAL_DEFENCE',
  'POLICE_ROOM',
  'SECURITY_STAFF',
  'VIDEO_SURVEILLANCE',
  'EMERGENCY_ALARM',
];

const securityAsset = `
  CREATE TABLE security_asset (${recordedColumns},
    code text NOT NULL UNIQUE,
    school_id uuid NOT NULL,
    kind text NOT NULL ${oneOf('kind', securityKinds)},
    quantity integer NOT NULL CHECK (quantity > 0),
    linked_to_police boolean NOT NULL
  );
  CREATE INDEX security_asset_school ON security_asset (school_id, code, id)`;

const digitalService = `
  CREATE TABLE digital_service (${recordedColumns},
    code text NOT NULL UNIQUE,
    school_id uuid NOT NULL,
    platform text NOT NULL,
    service text NOT NULL,
    connected boolean NOT NULL,
    connected_on date,
    CONSTRAINT digital_service_connected_when_dated CHECK (connected OR connected_on IS NULL)
  );
  CREATE INDEX digital_service_school ON digital_service (school_id, code, id);
  CREATE INDEX digital_service_platform ON digital_service (platform, service)`;

export class EquipmentProjectsAndSafety1764000004010 extends Migration {
  readonly name = 'EquipmentProjectsAndSafety1764000004010';
  protected readonly statements = [equipmentLot, constructionProject, schoolBus, hazard, securityAsset, digitalService];
}
