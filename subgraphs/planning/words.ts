/** Columns that hold words of anybody about anything: the name of a person who was erased is struck out of them. A test finds every such column. */
export const planningWords = {
  county_rule_pack: ['source'],
  exchange_plan: ['name', 'source'],
  exchange_plan_move: ['source'],
  inspection: ['topic', 'source'],
  inspector: ['zone', 'source'],
  inspector_assignment: ['source'],
  rectification: ['requirement', 'source'],
  resource_report: ['source'],
  rule: ['source'],
  rule_pack: ['source'],
  school_appraisal: ['source'],
  staffing_duty: ['duty', 'source'],
  target: ['title', 'counted_name', 'document', 'source'],
  target_dependency: ['note', 'source'],
  target_observation: ['note', 'source'],
} as const;

/** An inspector is somebody of their own, who may bear the same name: whoever erases is told, and decides by hand. */
export const planningNames = {
  inspector: ['name'],
  rule_pack: ['name'],
} as const;
