import { roles, type Role } from '../context/viewer';
import { audiences, type AudienceName } from './audience';
import type { FieldAccess } from './field-access';
import type { MutationRule } from './mutation-rule';
import type { RowPolicy } from './row-policy';

export const roleNames: Readonly<Record<Role, { readonly en: string; readonly zh: string }>> = {
  ANONYMOUS: { en: 'strangers', zh: '未登录者' },
  TEACHER: { en: 'teachers', zh: '教师' },
  SCHOOL_ADMIN: { en: 'school administrators', zh: '学校管理员' },
  LEAD_SCHOOL_USER: { en: 'lead-school users', zh: '龙头校用户' },
  COUNTY_PLANNER: { en: 'county planners', zh: '县区规划人员' },
  SYSTEM_ADMINISTRATOR: { en: 'system administrators', zh: '系统管理员' },
};

const inBrackets = (en: string, zh: string): string => ` [For ${en} 可见: ${zh}]`;

/** What a description ends with, so that whoever reads the schema sees for whom a field is. */
export const audienceNote = ({ audience, detail }: FieldAccess): string =>
  detail ? inBrackets(`${audiences[audience].en}, where the record shows in full`, `${audiences[audience].zh}, 限完整可见的记录`) : typeNote(audience);

export const typeNote = (audience: AudienceName, rows?: RowPolicy): string =>
  inBrackets(audiences[audience].en + (rows ? `, ${rows.en}` : ''), audiences[audience].zh + (rows ? `, ${rows.zh}` : ''));

export function mutationNote(rule: MutationRule): string {
  const names = roles.filter((role) => rule[role]).map((role) => roleNames[role]);
  return inBrackets(names.map(({ en }) => en).join(', '), names.map(({ zh }) => zh).join('、'));
}
