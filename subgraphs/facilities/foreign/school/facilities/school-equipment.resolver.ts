import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../../../kit';
import { EquipmentPerPupil, equipmentPerPupil } from '../../../equipment-lot/equipment-per-pupil';
import { SchoolStub } from '../school.stub';

@Resolver(() => SchoolStub)
export class SchoolEquipmentResolver {
  @FieldResolver(() => [EquipmentPerPupil], { nullable: true, description: 'Its equipment by kind and unit, for each pupil (生均设备); empty when none is in the register.' })
  equipmentPerPupil(@Root() { id }: SchoolStub, @Ctx() scope: Scope): Promise<EquipmentPerPupil[]> {
    return equipmentPerPupil(scope, id);
  }
}
