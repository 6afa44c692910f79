import { anonymous, type Viewer } from '../../subgraphs/kit/context/viewer';

/** For tests of anything but access: sees everything, as the one who runs the platform does. */
export const administrator: Viewer = { ...anonymous, role: 'SYSTEM_ADMINISTRATOR' };
