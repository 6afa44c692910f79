import type { Stage } from '../foreign/stage';
import type { Subject } from '../foreign/subject';

/** What a need is of. */
export interface NeedKey {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly subject: Subject;
}

export const needId = ({ schoolId, stage, subject }: NeedKey): string => `${schoolId}.${stage}.${subject}`;

export function needOfId(id: string): NeedKey {
  const [schoolId = '', stage, subject] = id.split('.');
  return { schoolId, stage: stage as Stage, subject: subject as Subject };
}
