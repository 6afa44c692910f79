/** What counts as which of the three defences (人防, 物防, 技防), by kind of asset: a school has a defence by any of its kinds. */
export const kindsOfDefence = {
  PERSONNEL: ['PERSONNEL_DEFENCE', 'SECURITY_STAFF', 'POLICE_ROOM'],
  PHYSICAL: ['PHYSICAL_DEFENCE'],
  TECHNICAL: ['TECHNICAL_DEFENCE', 'VIDEO_SURVEILLANCE', 'EMERGENCY_ALARM'],
} as const;
