import type { SampleSchool } from '../network/school';
import { random } from '../random';

/** Rural schools house some of their staff, and never all. */
export const housingPlaces = ({ code }: SampleSchool): number => random(`housing places ${code}`).int(2, 8);
