/** Columns that hold words of anybody about anything: the name of a person who was erased is struck out of them. A test finds every such column. */
export const facilitiesWords = {
  building: ['name', 'reuse', 'source'],
  construction_project: ['name', 'programme', 'source'],
  digital_service: ['platform', 'service', 'source'],
  equipment_lot: ['programme', 'source'],
  hazard: ['description', 'source'],
  housing_assignment: ['source'],
  room: ['name', 'source'],
  room_booking: ['purpose', 'source'],
  room_sharing: ['terms', 'source'],
  school_bus: ['route', 'source'],
  security_asset: ['source'],
} as const;

export const facilitiesNames = {} as const;
