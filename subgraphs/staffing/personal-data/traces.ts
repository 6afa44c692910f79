/**
 * Columns that hold words, by table of which rows are about somebody (`about_person`): the name of who is erased is struck out of
 * them. A test finds every such column in the database.
 */
export const words = {
  teacher: ['name', 'source'],
  appointment: ['source'],
  honour: ['name', 'source'],
  mentor_link: ['outcome', 'source'],
  mentor_session: ['topic', 'place', 'source'],
  portfolio_item: ['text', 'source'],
  principal_rank: ['source'],
  reserve_candidate: ['source'],
  rotation_assignment: ['source'],
  session_trainer: ['source'],
  studio: ['name', 'source'],
  studio_member: ['source'],
  training_enrolment: ['source'],
  training_evaluation: ['comment', 'source'],
  training_expert: ['source'],
  training_session: ['topic', 'source'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Traced = keyof typeof words;

export const tracedTables = Object.keys(words) as Traced[];
