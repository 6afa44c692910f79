import sql from 'sql-template-tag';
import { byCounty, byLeadSchool, bySchool, bySelf, concernOf, countyItself, schoolItself, teacherItself as employedTeacher, type ConcernOf, type MutationRules } from '../../kit';
import { principalMutations } from '../principal/access';
import { trainingMutations } from '../training/access/mutations';
import { teacherItself, teacherOf } from './teachers-seen';

const appointment = { id: concernOf('appointment', { schools: ['establishment_school_id', 'serving_school_id'] }) };
const servingSchool = { id: concernOf('appointment', { schools: ['serving_school_id'] }) };
const rotation = { id: concernOf('rotation_assignment', { schools: ['from_school_id', 'to_school_id'] }) };
const sendingSchool = { id: concernOf('rotation_assignment', { schools: ['from_school_id'] }) };
const receivingSchool = { id: concernOf('rotation_assignment', { schools: ['to_school_id'] }) };
const ofPair = concernOf('mentor_link', { schools: ['mentor_school_id', 'mentee_school_id'], teachers: ['mentor_id', 'mentee_id'] });
/** A plan concerns the county it is for. */
const ofPlan: ConcernOf = () => ({ counties: sql`SELECT p.county_id FROM planning_published.exchange_plan p WHERE p.id = given.id` });
/** A pair across schools is kept by the school whose teacher is guided. */
const ofMentee = concernOf('mentor_link', { schools: ['mentee_school_id'] });
const pair = { mentor: teacherItself, mentee: teacherItself };
/** Personal data are the business of who employs the person, or did last; not of the school that receives them on a rotation. */
const ofEmployer = { teacher: employedTeacher };
const reserve = { id: teacherOf('reserve_candidate') };

/**
 * Who may make which change of staff, and by which fields of the input it is judged whether it is theirs to make. The county
 * appoints, approves and honours (县管); schools propose and record what they do (校聘).
 */
export const staffingMutations: MutationRules = {
  registerTeacher: byCounty({ county: countyItself }),
  appointTeacher: byCounty({ teacher: teacherItself, establishmentSchool: schoolItself, servingSchool: schoolItself }),
  transferEstablishment: byCounty({ ...appointment, toSchool: schoolItself, servingSchool: schoolItself }),
  changeContractStatus: { ...byCounty(appointment), ...bySchool(servingSchool) },
  createPost: byCounty({ school: schoolItself }),
  changePostQuota: byCounty({ id: concernOf('post', { schools: ['school_id'] }) }),

  proposeRotation: proposals('rotation'),
  proposeRotations: proposals('rotations'),
  proposePlannedRotations: byCounty({ plan: ofPlan }),
  withdrawRotation: { ...byCounty(rotation), ...bySchool(sendingSchool), ...byLeadSchool(rotation) },
  approveRotation: byCounty(rotation),
  cancelRotation: byCounty(rotation),
  extendRotation: byCounty(rotation),
  startRotation: { ...byCounty(rotation), ...bySchool(receivingSchool) },
  completeRotation: { ...byCounty(rotation), ...bySchool(receivingSchool) },

  pairMentor: { ...byCounty(pair), ...bySchool(pair), ...byLeadSchool(pair) },
  endMentorLink: { ...byCounty({ id: ofPair }), ...bySchool({ id: ofMentee }), ...byLeadSchool({ id: ofPair }) },
  recordMentorSession: {
    ...bySelf({ mentorLink: ofPair }),
    ...byCounty({ mentorLink: ofPair }),
    ...bySchool({ mentorLink: ofMentee }),
    ...byLeadSchool({ mentorLink: ofPair }),
  },

  revealPersonalData: { ...bySelf(ofEmployer), ...byCounty(ofEmployer), ...bySchool(ofEmployer) },
  recordPersonalData: { ...bySelf(ofEmployer), ...byCounty(ofEmployer), ...bySchool(ofEmployer) },
  exportPersonalRecord: { ...bySelf(ofEmployer), ...byCounty(ofEmployer) },
  eraseTeacher: byCounty(ofEmployer),

  awardHonour: byCounty({ teacher: teacherItself }),
  revokeHonour: byCounty({ id: teacherOf('honour') }),
  createSelectionCycle: byCounty({ county: countyItself }),
  changeSelectionCycle: byCounty({ id: concernOf('selection_cycle', { counties: ['county_id'] }) }),
  enterReserve: { ...byCounty({ teacher: teacherItself, school: schoolItself }), ...bySchool({ teacher: teacherItself, school: schoolItself }) },
  advanceReserve: byCounty(reserve),
  leaveReserve: byCounty(reserve),
  foundStudio: byCounty({ leader: teacherItself, hostSchool: schoolItself }),
  joinStudio: { ...byCounty({ teacher: teacherItself }), ...bySchool({ teacher: teacherItself }) },
  leaveStudio: { ...byCounty({ id: teacherOf('studio_member') }), ...bySchool({ id: teacherOf('studio_member') }) },
  ...principalMutations,
  ...trainingMutations,
};

/** A school proposes for its own teachers, a lead school within its group, the county within the county. */
function proposals(at: 'rotation' | 'rotations'): MutationRules[string] {
  const sender = { [`${at}.teacher`]: teacherItself };
  const both = { ...sender, [`${at}.toSchool`]: schoolItself };
  return { ...byCounty(both), ...bySchool(sender), ...byLeadSchool(both) };
}
