import { ownReference, type SubgraphDefinition } from '../kit';
import { ClassGroup } from './class-group/class-group.entity';
import { ClassGroupResolver } from './class-group/class-group.resolver';
import { classGroupSheet } from './class-group/class-group.sheet';
import { County } from './county/county.entity';
import { CountyResolver } from './county/county.resolver';
import { countySheet } from './county/county.sheet';
import { Designation } from './designation/designation.entity';
import { DesignationResolver } from './designation/designation.resolver';
import { designationSheet } from './designation/designation.sheet';
import { Schools1764000000000 } from './migrations/1764000000000-schools';
import { PlaceChange } from './place-change/place-change.entity';
import { PlaceChangeResolver } from './place-change/place-change.resolver';
import { placeChangeSheet } from './place-change/place-change.sheet';
import { PublishedSchools1764000000100 } from './published/1764000000100-published-schools';
import { School } from './school/school.entity';
import { schoolReference } from './school/school.reference';
import { SchoolResolver } from './school/school.resolver';
import { schoolSheet } from './school/school.sheet';
import { SchoolSuccession } from './succession/succession.entity';
import { SchoolSuccessionResolver } from './succession/succession.resolver';
import { successionSheet } from './succession/succession.sheet';
import { Township } from './township/township.entity';
import { TownshipResolver } from './township/township.resolver';
import { townshipSheet } from './township/township.sheet';
import { SchoolsChanges1764100000000 } from './migrations/1764100000000-schools-changes';

/** Counties, townships and their schools: what each is, and what became of it. */
export const schoolsSubgraph: SubgraphDefinition = {
  name: 'schools',
  entities: [County, Township, School, ClassGroup, Designation, PlaceChange, SchoolSuccession],
  resolvers: [CountyResolver, TownshipResolver, SchoolResolver, ClassGroupResolver, DesignationResolver, PlaceChangeResolver, SchoolSuccessionResolver],
  references: [
    ownReference('County', County, ['id', 'code']),
    ownReference('Township', Township),
    schoolReference,
    ownReference('ClassGroup', ClassGroup),
    ownReference('Designation', Designation),
    ownReference('PlaceChange', PlaceChange),
    ownReference('SchoolSuccession', SchoolSuccession),
  ],
  migrations: [Schools1764000000000, PublishedSchools1764000000100, SchoolsChanges1764100000000],
  sheets: [countySheet, townshipSheet, schoolSheet, classGroupSheet, designationSheet, placeChangeSheet, successionSheet],
};
