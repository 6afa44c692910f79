import { ownReference } from '../../kit';
import { School } from './school.entity';

/** Other subgraphs refer to a school by id; files and people by its code. Both resolve. */
export const schoolReference = ownReference('School', School, ['id', 'code']);
