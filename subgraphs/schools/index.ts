import { UndatedDecisionsLast1764500037010 } from './migrations/1764500037010-undated-decisions-last';
import { SchoolsChangesWrittenByOwner1764500036000 } from './migrations/1764500036000-schools-changes-written-by-owner';
import { SchoolsForgetNames1764500034000 } from './migrations/1764500034000-schools-forget-names';
import { SchoolsStrikeEverySpelling1764500039000 } from './migrations/1764500039000-schools-strike-every-spelling';
import { SchoolsNumbersInNames1764500031000 } from './migrations/1764500031000-schools-numbers-in-names';
import { SchoolsTellOnce1764500030100 } from './migrations/1764500030100-schools-tell-once';
import { SchoolsNames1764500002000 } from './migrations/1764500002000-schools-names';
import { ownReference, stubReference, type SubgraphDefinition } from '../kit';
import { schoolsAccess } from './access';
import { AreaSuccession } from './area-succession/area-succession.entity';
import { AreaSuccessionResolver } from './area-succession/area-succession.resolver';
import { areaSuccessionSheet } from './area-succession/area-succession.sheet';
import { carryAreasDue } from './area-succession/change/carry-areas-due';
import { ChangeAreas } from './area-succession/change/change-areas.mutation';
import { EndAreaChange } from './area-succession/change/end-area-change.mutation';
import { ChangeClassGroup } from './class-group/change/class-group.mutation';
import { ClassGroup } from './class-group/class-group.entity';
import { OverflowReceiverResolver, StageClassSizesResolver } from './class-group/class-figures.resolver';
import { ClassGroupResolver } from './class-group/class-group.resolver';
import { classGroupSheet } from './class-group/class-group.sheet';
import { schoolsConstraints } from './constraints';
import { County } from './county/county.entity';
import { CountyResolver } from './county/county.resolver';
import { countySheet } from './county/county.sheet';
import { Designation } from './designation/designation.entity';
import { DesignationResolver } from './designation/designation.resolver';
import { designationSheet } from './designation/designation.sheet';
import { formerly } from './former-code';
import { GroupMembershipStub } from './foreign/group-membership.stub';
import { RotationAssignmentStub } from './foreign/rotation-assignment.stub';
import { SchoolsUndoneInTurn1764500007200 } from './migrations/1764500007200-schools-undone-in-turn';
import { AcyclicSuccessions1764500003000 } from './migrations/1764500003000-acyclic-successions';
import { AreaSuccessions1764500023000 } from './migrations/1764500023000-area-successions';
import { SchoolsFollow1764500007000 } from './migrations/1764500007000-schools-follow';
import { OneChainOfSuccessions1764500013020 } from './migrations/1764500013020-one-chain-of-successions';
import { ClosedUndated1764500024000 } from './migrations/1764500024000-closed-undated';
import { UnknownAndImprecise1764500013000 } from './migrations/1764500013000-unknown-and-imprecise';
import { Boarders1764400003500 } from './migrations/1764400003500-boarders';
import { PlannedSchools1764500006010 } from './migrations/1764500006010-planned-schools';
import { Schools1764000000000 } from './migrations/1764000000000-schools';
import { SchoolsRules1764200000050 } from './migrations/1764200000050-schools-rules';
import { ChangePlaces } from './place-change/change/places.mutation';
import { PlaceChange } from './place-change/place-change.entity';
import { PlaceChangeResolver } from './place-change/place-change.resolver';
import { placeChangeSheet } from './place-change/place-change.sheet';
import { PublishedSchools1764000000100 } from './published/1764000000100-published-schools';
import { PublishedClasses1764400000100 } from './published/1764400000100-published-classes';
import { PublishedPlacesAndDesignations1764400002100 } from './published/1764400002100-published-places-and-designations';
import { PublishedProposedEnds1764500031500 } from './published/1764500031500-published-proposed-ends';
import { PublishedSuccessions1764500007100 } from './published/1764500007100-published-successions';
import { PublishedAhead1764500030000 } from './published/1764500030000-published-ahead';
import { PublishedEffectiveDays1764500039100 } from './published/1764500039100-published-effective-days';
import { PublishedRegisterBefore1764500039110 } from './published/1764500039110-published-register-before';
import { PublishedFormerCodes1764500030010 } from './published/1764500030010-published-former-codes';
import { ChangeSchool } from './school/change/school.mutation';
import { School } from './school/school.entity';
import { PlaceSupplyResolver, SchoolCountResolver } from './school/school-figures.resolver';
import { schoolReference } from './school/school.reference';
import { SchoolResolver } from './school/school.resolver';
import { schoolSheet } from './school/school.sheet';
import { carryWhatIsDue } from './succession/change/carry-due';
import { CloseSchool } from './succession/change/close-school.mutation';
import { DecideSuccession } from './succession/change/decide-succession.mutation';
import { SplitSchool } from './succession/change/split-school.mutation';
import { ClosureFiguresResolver } from './succession/closure-figures.resolver';
import { SchoolSuccession } from './succession/succession.entity';
import { SchoolSuccessionResolver } from './succession/succession.resolver';
import { successionSheet } from './succession/succession.sheet';
import { Township } from './township/township.entity';
import { TownshipResolver } from './township/township.resolver';
import { townshipSheet } from './township/township.sheet';
import { SchoolPositions1764400003400 } from './migrations/1764400003400-school-positions';
import { PublishedPositions1764400003410 } from './published/1764400003410-published-positions';
import { SchoolsChanges1764100000000 } from './migrations/1764100000000-schools-changes';
import { schoolsCorrections } from './corrections';
import { schoolsGuards } from './guards';
import { SchoolsChangeReasons1764500008000 } from './migrations/1764500008000-schools-change-reasons';

/** Counties, townships and their schools: what each is, and what became of it. */
export const schoolsSubgraph: SubgraphDefinition = {
  name: 'schools',
  entities: [County, Township, School, ClassGroup, Designation, PlaceChange, SchoolSuccession, AreaSuccession],
  resolvers: [
    CountyResolver,
    TownshipResolver,
    SchoolResolver,
    PlaceSupplyResolver,
    SchoolCountResolver,
    ChangeSchool,
    ClassGroupResolver,
    StageClassSizesResolver,
    OverflowReceiverResolver,
    ChangeClassGroup,
    DesignationResolver,
    PlaceChangeResolver,
    ChangePlaces,
    SchoolSuccessionResolver,
    ClosureFiguresResolver,
    CloseSchool,
    SplitSchool,
    DecideSuccession,
    AreaSuccessionResolver,
    ChangeAreas,
    EndAreaChange,
  ],
  references: [
    ownReference('County', County, ['id', 'code'], formerly('county')),
    ownReference('Township', Township),
    schoolReference,
    ownReference('ClassGroup', ClassGroup),
    ownReference('Designation', Designation),
    ownReference('PlaceChange', PlaceChange),
    ownReference('SchoolSuccession', SchoolSuccession),
    ownReference('AreaSuccession', AreaSuccession),
    stubReference('GroupMembership', GroupMembershipStub),
    stubReference('RotationAssignment', RotationAssignmentStub),
  ],
  duties: [carryAreasDue, carryWhatIsDue],
  constraints: schoolsConstraints,
  access: schoolsAccess,
  corrections: schoolsCorrections,
  guards: schoolsGuards,
  migrations: [Schools1764000000000, PublishedSchools1764000000100, SchoolsChanges1764100000000, SchoolsRules1764200000050, PublishedClasses1764400000100, PublishedPlacesAndDesignations1764400002100, SchoolPositions1764400003400, PublishedPositions1764400003410, Boarders1764400003500, AcyclicSuccessions1764500003000, PlannedSchools1764500006010, SchoolsFollow1764500007000, PublishedSuccessions1764500007100, SchoolsUndoneInTurn1764500007200, SchoolsChangeReasons1764500008000, SchoolsNames1764500002000, UnknownAndImprecise1764500013000, OneChainOfSuccessions1764500013020, AreaSuccessions1764500023000, ClosedUndated1764500024000, SchoolsNumbersInNames1764500031000, PublishedProposedEnds1764500031500, SchoolsForgetNames1764500034000, PublishedAhead1764500030000, PublishedFormerCodes1764500030010, SchoolsTellOnce1764500030100, SchoolsChangesWrittenByOwner1764500036000, PublishedEffectiveDays1764500039100, PublishedRegisterBefore1764500039110, UndatedDecisionsLast1764500037010, SchoolsStrikeEverySpelling1764500039000],
  sheets: [countySheet, townshipSheet, schoolSheet, classGroupSheet, designationSheet, placeChangeSheet, successionSheet, areaSuccessionSheet],
};
