/** Columns that hold words of anybody about anything: the name of a person who was erased is struck out of them. A test finds every such column. */
export const schoolsWords = {
  area_succession: ['source'],
  class_group: ['source'],
  county: ['source'],
  designation: ['awarded_by', 'source'],
  place_change: ['project', 'source'],
  school: ['source'],
  school_succession: ['source'],
  township: ['source'],
} as const;

/** Columns that name places and titles: nobody is struck out of them, and whoever erases is told when they hold the name. */
export const schoolsNames = {
  area_succession: ['former_name'],
  county: ['name'],
  designation: ['name'],
  school: ['name'],
  school_succession: ['former_name'],
  township: ['name'],
} as const;
