import { isCompulsory } from '../../../foreign/stage';
import { needId } from '../../../need/need-id';
import { kilometresIn, personConstraints, placeConstraints, placeKey, sumConstraints, wayConstraints, wholeTeachers, type ConstraintCode, type PlaceStaffing } from '../../constraints';
import type { Count } from '../../constraints/constraint';
import type { ExchangeProblem, Limit, Need, Option } from '../../optimise';
import type { Market, Teacher } from '../../read-circumstances';
import type { PlanConstraints } from '../constraints';

export type Counts = ReadonlyMap<ConstraintCode, number>;

export interface PlanProblem {
  readonly problem: ExchangeProblem;
  /** Needs that were asked for, largest gap first as they come. */
  readonly asked: ReadonlySet<string>;
  /** How many teachers of its kind are kept from each need, by what keeps them. */
  readonly excludedFrom: ReadonlyMap<string, Counts>;
  /** The same of the teachers of each school, over all needs. */
  readonly excludedOf: ReadonlyMap<string, Counts>;
}

/**
 * The plan as a problem for the solver, under the list of constraints: what keeps a single move out leaves no option, what moves may add up to is a limit.
 * Why there is no option is counted by the person first, and by the way for those whom nothing else keeps.
 */
export function problemOf(market: Market, { fillNeeds, balanceBackbone, shortJourneys, maxMoves }: PlanConstraints): PlanProblem {
  const places = [...market.places.values()];
  const { options, excludedFrom, excludedOf } = optionsOf(market, places);
  const movers = market.teachers.filter(({ teacherId }) => options.some.has(teacherId));
  const asked = places.filter((place) => wholeTeachers(place.gap) > 0 && placeConstraints.every(({ keeps }) => keeps(place, market)));
  return {
    asked: new Set(asked.map(needId)),
    excludedFrom,
    excludedOf,
    problem: {
      candidates: movers.map((mover) => ({ teacher: mover.teacherId, school: mover.schoolId, leaves: market.places.has(placeKey(mover)) ? needId(mover) : null })),
      needs: places.map((place) => needOf(place)),
      options: options.all,
      limits: limitsOf(market, movers, places),
      maxMoves,
      objective: { fillNeeds, balance: balanceBackbone, journeys: shortJourneys },
      balance: {
        schools: measuredSchools(market),
        carries: Object.fromEntries(movers.filter(({ backbone }) => backbone).map(({ teacherId }) => [teacherId, 1])),
      },
    },
  };
}

/** A place that lacks nobody is one for exchange only. */
function needOf(place: PlaceStaffing): Need {
  const size = Math.max(0, wholeTeachers(place.gap));
  return { id: needId(place), school: place.schoolId, size, weight: size > 0 ? place.gap : 1 };
}

interface Options {
  readonly all: Option[];
  /** Teachers who have one. */
  readonly some: Set<string>;
}

/** Teachers of one kind: those whom nothing about themselves keeps, and how many something does, in all and of each school. */
interface Kind {
  readonly free: Teacher[];
  readonly kept: Map<ConstraintCode, number>;
  readonly keptAt: Map<string, Map<ConstraintCode, number>>;
}

function kindsOf(market: Market): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const teacher of market.teachers) {
    const kind: Kind = kinds.get(kindOf(teacher)) ?? { free: [], kept: new Map(), keptAt: new Map() };
    kinds.set(kindOf(teacher), kind);
    const codes = personConstraints.filter(({ keeps }) => !keeps(teacher, market)).map(({ code }) => code);
    if (codes.length === 0) kind.free.push(teacher);
    for (const code of codes) {
      add(kind.kept, code);
      addTo(kind.keptAt, teacher.schoolId, code);
    }
  }
  return kinds;
}

/** Pair by pair only for those whom nothing about themselves keeps: of the others there can be ten times as many. */
function optionsOf(market: Market, places: readonly PlaceStaffing[]): { options: Options } & Pick<PlanProblem, 'excludedFrom' | 'excludedOf'> {
  const options: Options = { all: [], some: new Set() };
  const [excludedFrom, excludedOf] = [new Map<string, Map<ConstraintCode, number>>(), new Map<string, Map<ConstraintCode, number>>()];
  const kinds = kindsOf(market);
  for (const place of places) {
    const [need, kind] = [needId(place), kinds.get(kindOf(place))];
    if (!kind) continue;
    for (const [code, number] of kind.kept) addTo(excludedFrom, need, code, number - (kind.keptAt.get(place.schoolId)?.get(code) ?? 0));
    for (const [school, codes] of kind.keptAt) if (school !== place.schoolId) for (const [code, number] of codes) addTo(excludedOf, school, code, number);
    const refused = placeConstraints.filter(({ keeps }) => !keeps(place, market)).map(({ code }) => code);
    for (const teacher of kind.free) {
      if (teacher.schoolId === place.schoolId) continue;
      const codes = refused.length > 0 ? refused : wayConstraints.filter(({ keeps }) => !keeps(teacher, place, market)).map(({ code }) => code);
      for (const code of codes) {
        addTo(excludedFrom, need, code);
        addTo(excludedOf, teacher.schoolId, code);
      }
      if (codes.length > 0) continue;
      options.all.push({ teacher: teacher.teacherId, need, journey: kilometresIn(market, teacher.schoolId, place.schoolId) });
      options.some.add(teacher.teacherId);
    }
  }
  return { options, excludedFrom, excludedOf };
}

/** A teacher of a subject in junior secondary is none for primary. */
const kindOf = ({ stage, subject }: Pick<PlaceStaffing, 'stage' | 'subject'>): string => `${stage}:${subject}`;

function add(counts: Map<ConstraintCode, number>, code: ConstraintCode, by = 1): void {
  if (by > 0) counts.set(code, (counts.get(code) ?? 0) + by);
}

function addTo(counts: Map<string, Map<ConstraintCode, number>>, of: string, code: ConstraintCode, by = 1): void {
  const own = counts.get(of) ?? new Map<ConstraintCode, number>();
  counts.set(of, own);
  add(own, code, by);
}

/** Every sum of the list that a move could count in, in which it may not be just anything. */
function limitsOf(market: Market, movers: readonly Teacher[], places: readonly PlaceStaffing[]): Limit[] {
  return sumConstraints.flatMap(({ code, leaving, arriving, keys, range, yields }) => {
    const left = byKey(movers, (mover) => leaving?.(mover, market) ?? null, ({ teacherId: teacher }, by) => ({ teacher, by }));
    const come = byKey(places, (place) => arriving?.(place, market) ?? null, (place, by) => ({ need: needId(place), by }));
    return [...new Set([...left.keys(), ...come.keys(), ...(keys?.(market) ?? [])])].flatMap((key) => {
      const bounds = range(key, market);
      return bounds ? [{ code, of: key.split(':')[0] || null, leaving: left.get(key) ?? [], arriving: come.get(key) ?? [], ...bounds, yields: yields?.(market) ?? false }] : [];
    });
  });
}

function byKey<Thing, Counted>(things: readonly Thing[], countIn: (thing: Thing) => Count | null, counted: (thing: Thing, by: number) => Counted): Map<string, Counted[]> {
  const sums = new Map<string, Counted[]>();
  for (const thing of things) {
    const found = countIn(thing);
    if (!found) continue;
    const own = sums.get(found.key);
    if (own) own.push(counted(thing, found.by));
    else sums.set(found.key, [counted(thing, found.by)]);
  }
  return sums;
}

/** Pupils and backbone teachers of a school over its stages of compulsory education. */
function measuredSchools({ stages }: Market): { school: string; pupils: number; resource: number }[] {
  const bySchool = new Map<string, { school: string; pupils: number; resource: number }>();
  for (const { schoolId, stage, pupils, backbone } of stages.values()) {
    if (!isCompulsory(stage)) continue;
    const school = bySchool.get(schoolId) ?? { school: schoolId, pupils: 0, resource: 0 };
    bySchool.set(schoolId, { school: schoolId, pupils: school.pupils + pupils, resource: school.resource + backbone });
  }
  return [...bySchool.values()].filter(({ pupils }) => pupils > 0);
}
