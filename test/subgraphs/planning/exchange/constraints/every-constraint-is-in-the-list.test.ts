import * as indicator from '../../../../../subgraphs/planning/exchange/constraints/indicator';
import * as person from '../../../../../subgraphs/planning/exchange/constraints/person';
import * as plan from '../../../../../subgraphs/planning/exchange/constraints/plan';
import * as school from '../../../../../subgraphs/planning/exchange/constraints/school';
import * as way from '../../../../../subgraphs/planning/exchange/constraints/way';
import { personConstraints, placeConstraints, sumConstraints, wayConstraints } from '../../../../../subgraphs/planning/exchange/constraints';
import { constraintWords } from '../../../../../subgraphs/planning/exchange/constraints/codes';

const listed = [...personConstraints, ...placeConstraints, ...wayConstraints, ...sumConstraints];

test('every constraint that is written down is in the list', () => {
  const written = [person, way, school, indicator, plan].flatMap((file) => Object.values(file).filter((value) => typeof value === 'object' && 'code' in value));
  expect(new Set(listed)).toEqual(new Set(written));
});

test('every code has one constraint, and every constraint a code', () => {
  expect(listed.map(({ code }) => code).sort()).toEqual(Object.keys(constraintWords).sort());
});
