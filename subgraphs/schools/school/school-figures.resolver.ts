import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { DateScalar, type Scope } from '../../kit';
import { Township } from '../township/township.entity';
import { PlaceSupply, placeSupplyByTownship, placeSupplyOf, TownshipPlaceSupply } from './place-supply';
import { SchoolCount, schoolsByTownshipAndKind } from './school-count';
import { SchoolWhere } from './school.list';

const WhereArg = () => Arg('where', () => SchoolWhere, { nullable: true, description: 'Only schools that meet all of these (筛选条件).' });
const OnArg = () => Arg('on', () => DateScalar, { nullable: true, description: 'Of the schools open on this day (在该日在办); today when left out. What they have is what the register says now, of a later day with what goes over to them by then.' });

const townshipOf = async (scope: Scope, { townshipId }: { readonly townshipId: string | null }): Promise<Township | null> => (townshipId === null ? null : scope.row(Township, 'id', townshipId));

@Resolver(() => TownshipPlaceSupply)
export class PlaceSupplyResolver {
  @FieldResolver(() => Township, { nullable: true, description: 'The township (乡镇); null for the schools of which no source names one.' })
  township(@Root() supply: TownshipPlaceSupply, @Ctx() scope: Scope): Promise<Township | null> {
    return townshipOf(scope, supply);
  }

  @Query(() => PlaceSupply, { nullable: true, description: 'Places held against pupils over the open schools that meet the conditions (学位供需).' })
  placeSupply(@WhereArg() where: SchoolWhere | undefined, @OnArg() on: string | undefined, @Ctx() scope: Scope): Promise<PlaceSupply | undefined> {
    return placeSupplyOf(scope, where, on ?? scope.today);
  }

  @Query(() => [TownshipPlaceSupply], { nullable: true, description: 'The same of each township, by its code; townships without such a school are left out (各乡镇学位供需).' })
  placeSupplyByTownship(@WhereArg() where: SchoolWhere | undefined, @OnArg() on: string | undefined, @Ctx() scope: Scope): Promise<TownshipPlaceSupply[]> {
    return placeSupplyByTownship(scope, where, on ?? scope.today);
  }
}

@Resolver(() => SchoolCount)
export class SchoolCountResolver {
  @FieldResolver(() => Township, { nullable: true, description: 'The township (乡镇); null for the schools of which no source names one.' })
  township(@Root() count: SchoolCount, @Ctx() scope: Scope): Promise<Township | null> {
    return townshipOf(scope, count);
  }

  @Query(() => [SchoolCount], { nullable: true, description: 'How many open schools that meet the conditions each township has of each kind; kinds it has none of are left out (各乡镇各类学校数).' })
  schoolsByTownshipAndKind(@WhereArg() where: SchoolWhere | undefined, @OnArg() on: string | undefined, @Ctx() scope: Scope): Promise<SchoolCount[]> {
    return schoolsByTownshipAndKind(scope, where, on ?? scope.today);
  }
}
