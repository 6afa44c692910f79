import { anonymous, type Identity, type Role, type Viewer } from '../../subgraphs/kit/context/viewer';

/** For tests of anything but access: sees everything, as the one who runs the platform does. */
export const administrator: Viewer = { ...anonymous, role: 'SYSTEM_ADMINISTRATOR' };

const account = (role: Role, more: Partial<Identity> = {}): Identity => {
  const { subject: _none, scope: _unknown, ...stranger } = anonymous;
  return { ...stranger, subject: `${role.toLowerCase()}-${more.school ?? more.teacher ?? more.counties?.join() ?? ''}`, role, ...more };
};

export const stranger: Identity = { subject: null, role: 'ANONYMOUS', counties: [], school: null, teacher: null };
export const planner = (county: string): Identity => account('COUNTY_PLANNER', { counties: [county] });
export const schoolAdmin = (school: string): Identity => account('SCHOOL_ADMIN', { school });
export const leadSchoolUser = (school: string): Identity => account('LEAD_SCHOOL_USER', { school });
export const teacher = (code: string, school: string): Identity => account('TEACHER', { teacher: code, school });
