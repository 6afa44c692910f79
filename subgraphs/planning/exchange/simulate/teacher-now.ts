import type { Stage } from '../../foreign/stage';
import type { Subject } from '../../foreign/subject';
import type { Standing } from '../../eligibility/standing';

/** A teacher as a move finds them. */
export interface TeacherNow extends Standing {
  readonly subject: Subject;
  readonly stage: Stage;
  readonly degree: string | null;
  /** On the establishment of a town school or a good one. */
  readonly fromTown: boolean;
  /** Schools that they ceased to serve at within a school year before the day. */
  readonly leftLately: readonly string[];
  /** Where they serve on the day. */
  readonly servingSchoolId: string;
}

/** One move of a known teacher between known schools. */
export interface Move {
  readonly teacher: TeacherNow;
  readonly toSchoolId: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly personnelRelationMoves: boolean;
}
