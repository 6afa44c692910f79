import type { Role } from '../context/viewer';

export interface Audience {
  readonly en: string;
  readonly zh: string;
  readonly roles: readonly Role[];
}

const office: readonly Role[] = ['SCHOOL_ADMIN', 'LEAD_SCHOOL_USER', 'COUNTY_PLANNER', 'SYSTEM_ADMINISTRATOR'];

/** For whom a part of the graph is: each role sees what the one before it sees and more. */
export const audiences = {
  EVERYONE: { en: 'everyone', zh: '所有人', roles: ['ANONYMOUS', 'TEACHER', ...office] },
  SIGNED_IN: { en: 'accounts', zh: '登录用户', roles: ['TEACHER', ...office] },
  OFFICE: { en: 'schools and the county', zh: '学校与县区管理人员', roles: office },
  COUNTY: { en: 'the county', zh: '县区管理人员', roles: ['COUNTY_PLANNER', 'SYSTEM_ADMINISTRATOR'] },
  ADMINISTRATOR: { en: 'system administrators', zh: '系统管理员', roles: ['SYSTEM_ADMINISTRATOR'] },
} as const satisfies Readonly<Record<string, Audience>>;
export type AudienceName = keyof typeof audiences;

export const isFor = (audience: AudienceName, role: Role): boolean => (audiences[audience].roles as readonly Role[]).includes(role);
