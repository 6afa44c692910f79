import { identityOfClaims } from '../../../gateway/authentication/identity-of-claims';

const school = '3262000002';
const teacher = 'T620981-00001';
const nobody = { subject: 'somebody', counties: [], school: null, teacher: null };

const refusal = (claims: Record<string, unknown>, prefix?: string): unknown => {
  try {
    return identityOfClaims({ sub: 'somebody', ...claims }, prefix);
  } catch (error) {
    return (error as { params?: unknown }).params;
  }
};

describe('The claims of a token', () => {
  it.each([
    [{ role: 'TEACHER', school, teacher }, { ...nobody, role: 'TEACHER', school, teacher }],
    [{ role: 'SCHOOL_ADMIN', school }, { ...nobody, role: 'SCHOOL_ADMIN', school }],
    [{ role: 'LEAD_SCHOOL_USER', school, teacher }, { ...nobody, role: 'LEAD_SCHOOL_USER', school, teacher }],
    [{ role: 'COUNTY_PLANNER', counties: ['620981', '361023'] }, { ...nobody, role: 'COUNTY_PLANNER', counties: ['620981', '361023'] }],
    [{ role: 'SYSTEM_ADMINISTRATOR', email: 'someone@example.cn' }, { ...nobody, role: 'SYSTEM_ADMINISTRATOR' }],
  ])('say who it is: %j', (claims, identity) => {
    expect(identityOfClaims({ sub: 'somebody', ...claims })).toEqual(identity);
  });

  it.each([
    [{}, 'role', 'missing'],
    [{ role: 'TEACHER', teacher }, 'school', 'missing, which TEACHER needs'],
    [{ role: 'TEACHER', school }, 'teacher', 'missing, which TEACHER needs'],
    [{ role: 'SCHOOL_ADMIN' }, 'school', 'missing, which SCHOOL_ADMIN needs'],
    [{ role: 'LEAD_SCHOOL_USER' }, 'school', 'missing, which LEAD_SCHOOL_USER needs'],
    [{ role: 'COUNTY_PLANNER' }, 'counties', 'missing, which COUNTY_PLANNER needs'],
    [{ role: 'COUNTY_PLANNER', counties: [] }, 'counties', 'missing, which COUNTY_PLANNER needs'],
  ])('are refused with the one that is missing: %j', (claims, claim, problem) => {
    expect(refusal(claims)).toEqual({ claim, problem });
  });

  it.each([['teacher'], ['ROOT'], ['ANONYMOUS'], [['TEACHER']], [null], [7]])('are refused with the role %j', (role) => {
    const problem = 'not one of TEACHER, SCHOOL_ADMIN, LEAD_SCHOOL_USER, COUNTY_PLANNER, SYSTEM_ADMINISTRATOR';
    expect(refusal({ role })).toEqual({ claim: 'role', problem });
  });

  it.each([
    ['counties', '620981'],
    ['counties', ['6209']],
    ['counties', ['620981', 361023]],
    ['counties', { 0: '620981', length: 1 }],
    ['school', '32620000021'],
    ['school', 3262000002],
    ['school', ['3262000002']],
    ['school', ''],
    ['teacher', ''],
    ['teacher', "T1' OR '1'='1"],
    ['teacher', { code: 'T1' }],
  ])('are refused, and not told, when %s is %j', (claim, value) => {
    expect(refusal({ role: 'SYSTEM_ADMINISTRATOR', [claim]: value })).toEqual({ claim, problem: expect.stringMatching(/^not a (list|text) of /) });
  });

  it('may have names with a prefix, and then others do not count', () => {
    const prefix = 'https://edu.example.cn/';
    const claims = { sub: 'somebody', [`${prefix}role`]: 'SCHOOL_ADMIN', [`${prefix}school`]: school, role: 'SYSTEM_ADMINISTRATOR' };
    expect(identityOfClaims(claims, prefix)).toEqual({ ...nobody, role: 'SCHOOL_ADMIN', school });
    expect(refusal({ role: 'SYSTEM_ADMINISTRATOR' }, prefix)).toEqual({ claim: `${prefix}role`, problem: 'missing' });
  });
});
