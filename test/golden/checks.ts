import { daying } from './checks/daying';
import { linxian } from './checks/linxian';
import { nanfeng } from './checks/nanfeng';
import { yumenPeople } from './checks/yumen-people';
import { yumenPlaces } from './checks/yumen-places';
import type { GoldenCheck } from './checks/check';

/** C01 to C30: what the published plans say, and the query that must give it back. */
export const checks: readonly GoldenCheck[] = [...yumenPeople, ...yumenPlaces, ...linxian, ...nanfeng, ...daying];
