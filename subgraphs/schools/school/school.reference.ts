import { ownReference } from '../../kit';
import { formerly } from '../former-code';
import { School } from './school.entity';

/** Other subgraphs refer to a school by id; files and people by its code. Both resolve, and so does a code it had before. */
export const schoolReference = ownReference('School', School, ['id', 'code'], formerly('school'));
