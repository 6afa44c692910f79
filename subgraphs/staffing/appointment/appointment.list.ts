import { Field, InputType } from 'type-graphql';
import sql from 'sql-template-tag';
import { DateFilter, defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../kit';
import { postedStatuses } from '../../network/appointment-life';
import { yesOrNo } from '../places';
import { StageFilter } from '../teacher/stage';
import { schoolsOfCounty } from '../in-county';
import { Appointment } from './appointment.entity';
import { ContractStatus, StaffRole } from './appointment.enums';

const StaffRoleFilter = enumFilter('StaffRole', StaffRole);
const ContractStatusFilter = enumFilter('ContractStatus', ContractStatus);

@InputType({ description: 'Conditions on appointments (聘任筛选条件).' })
class AppointmentWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Teacher (教师).' })
  teacher?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School of the establishment (编制所在校).' })
  establishmentSchool?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'School served (任职学校).' })
  servingSchool?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Post (岗位).' })
  post?: IdFilter;

  @Field(() => String, { nullable: true, description: 'Code of the county of the establishment (县区代码).' })
  countyCode?: string;

  @Field(() => StaffRoleFilter, { nullable: true, description: 'Role (职务).' })
  role?: EnumFilter;

  @Field(() => ContractStatusFilter, { nullable: true, description: 'Contract status (聘用状态).' })
  contractStatus?: EnumFilter;

  @Field(() => StageFilter, { nullable: true, description: 'Stage of schooling (学段).' })
  stage?: EnumFilter;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the school served is another than that of the establishment (任职校与编制校是否不同).',
  })
  servesElsewhere?: boolean;

  @Field(() => DateFilter, { nullable: true, description: 'First day it no longer holds (结束日期).' })
  endsOn?: DateFilter;
}

export const appointments = defineList({
  name: 'Appointment',
  zh: '聘任',
  entity: Appointment,
  where: AppointmentWhere,
  order: orderEnum('AppointmentOrder', { STARTS_ON: ['startsOn', '开始日期'] }),
  dated: { state: 'contractStatus', holding: postedStatuses },
  filters: {
    countyCode: (code: string) => sql`t.establishment_school_id IN ${schoolsOfCounty(code)}`,
    servesElsewhere: yesOrNo(sql`t.serving_school_id <> t.establishment_school_id`),
  },
});
