/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day (日期), ISO 8601: YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant (时间), ISO 8601 with time zone: 2024-09-01T08:00:00Z. */
  DateTime: { input: string; output: string; }
};

/** Sort order (排序). */
export type ActivityParticipantOrder =
  /** By recorded, first first (按登记先后升序). */
  | 'RECORDED_ASC'
  /** By recorded, last first (按登记先后降序). */
  | 'RECORDED_DESC';

/** Conditions on participation in joint activities (活动参与筛选条件). */
export type ActivityParticipantWhere = {
  /** Joint activity (共享活动). */
  activity?: InputMaybe<IdFilter>;
  /** Kinds of the activity (活动类别). */
  activityKind?: InputMaybe<Array<JointActivityKind>>;
  /** Code of the county the school lies in (学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** School that took part (参与校). */
  school?: InputMaybe<IdFilter>;
};

/** More schools that take part in a joint activity (添加活动参与校). */
export type AddParticipantsInput = {
  /** The activity (共享活动). */
  activity: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Schools that take part, 1 to 200 (参与校). */
  participants: Array<ParticipantInput>;
};

/** What enters the performance portfolio of a principal (登记校长业绩). */
export type AddPortfolioItemInput = {
  /** Code; made when left out (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it happened, not one to come (日期). */
  happenedOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is about (业绩类别). */
  kind: PortfolioItemKind;
  /** Who was principal or vice principal of a school on that day (校长或副校长). */
  teacher: Scalars['ID']['input'];
  /** What happened, up to 1000 characters (内容). */
  text: Scalars['String']['input'];
};

/** What a target depends on (添加目标责任单位): a school or a group. */
export type AddTargetDependencyInput = {
  /** Code (责任编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group (集团), instead of a school: of that county, or of several. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is expected of it (备注), up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The school (学校), of the county whose target it is. */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The target (目标). */
  target: Scalars['ID']['input'];
};

/** Which level administers a school (隶属). */
export type Administration =
  /** Directly under the county or city bureau (市直(县直)). */
  | 'COUNTY'
  /** Under a township (乡镇). */
  | 'TOWNSHIP';

/** Condition on Administration (枚举条件). */
export type AdministrationFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Administration>;
  /** One of (属于). */
  in?: InputMaybe<Array<Administration>>;
};

/** Which pack of rules a county follows from when on (采用规则包). */
export type AdoptRulePackInput = {
  /** The county (县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pack (规则包): the national one, or one of the province of the county. */
  pack: Scalars['ID']['input'];
  /** First day (开始日期); its figures of that day and later are held against the pack. */
  startsOn: Scalars['Date']['input'];
};

/** Which project reached which step (推进建设项目). */
export type AdvanceProjectInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Cost by the final accounts, in yuan (决算金额, 元): with the step of the final accounts, and with no other. */
  finalCost?: InputMaybe<Scalars['Float']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The step it reached (所处环节): the next one, or any for a project whose step was never reported. */
  stage: ConstructionStage;
};

/** Which candidate reaches which stage (后备人才培养进展). */
export type AdvanceReserveInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Ways of development taken part in meanwhile, added to those on record (培养方式). */
  modes?: InputMaybe<Array<ReserveMode>>;
  /** The stage that is reached, the one after the present (培养阶段). */
  stage: ReserveStage;
};

/** An inspector of a zone (聘任督学). */
export type AppointInspectorInput = {
  /** Code (督学编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county (县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether full-time (督学类别). */
  kind: InspectorKind;
  /** Name (姓名), up to 60 characters. */
  name: Scalars['String']['input'];
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** Zone (督学责任区), up to 200 characters. */
  zone: Scalars['String']['input'];
};

/** Whom to appoint where (聘任教师). */
export type AppointTeacherInput = {
  /** Contract status; not EXITED, and a post only with HIRED or REASSIGNED (聘用状态). */
  contractStatus?: ContractStatus;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The school whose establishment the teacher is on (编制所在校). */
  establishmentSchool: Scalars['ID']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post it fills, of one of these schools (岗位). */
  post?: InputMaybe<Scalars['ID']['input']>;
  /** Role (职务). */
  role?: StaffRole;
  /** The school served; that of the establishment when left out (任职学校). */
  servingSchool?: InputMaybe<Scalars['ID']['input']>;
  /** Stage of schooling; that of the teacher when left out (学段). */
  stage?: InputMaybe<Stage>;
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** Sort order (排序). */
export type AppointmentOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on appointments (聘任筛选条件). */
export type AppointmentWhere = {
  /** Contract status (聘用状态). */
  contractStatus?: InputMaybe<ContractStatusFilter>;
  /** Code of the county of the establishment (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** First day it no longer holds (结束日期). */
  endsOn?: InputMaybe<DateFilter>;
  /** School of the establishment (编制所在校). */
  establishmentSchool?: InputMaybe<IdFilter>;
  /** Post (岗位). */
  post?: InputMaybe<IdFilter>;
  /** Role (职务). */
  role?: InputMaybe<StaffRoleFilter>;
  /** Whether the school served is another than that of the establishment (任职校与编制校是否不同). */
  servesElsewhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** School served (任职学校). */
  servingSchool?: InputMaybe<IdFilter>;
  /** Stage of schooling (学段). */
  stage?: InputMaybe<StageFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** Which proposal to approve (批准交流轮岗). */
export type ApproveRotationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** What happened to a county or township (行政区划沿革类别). */
export type AreaSuccessionKind =
  /** Merged into the successor (并入). */
  | 'MERGED_INTO'
  /** The township went to another county (划转). */
  | 'MOVED'
  /** The same area under a new code, name or rank, such as a county that becomes a district (更名换码（撤县设区、撤乡设镇等）). */
  | 'RECODED'
  /** A part of the township, with its schools, went to the successor (分设). */
  | 'SPLIT_INTO';

/** Condition on AreaSuccessionKind (枚举条件). */
export type AreaSuccessionKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<AreaSuccessionKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<AreaSuccessionKind>>;
};

/** Sort order (排序). */
export type AreaSuccessionOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By effective on, first first (按生效日期升序). */
  | 'EFFECTIVE_ON_ASC'
  /** By effective on, last first (按生效日期降序). */
  | 'EFFECTIVE_ON_DESC';

/** How far a change of a county or township has come (行政区划沿革状态). */
export type AreaSuccessionState =
  /** Completed; can no longer be undone (已完成). */
  | 'COMPLETED'
  /** Decided; can be undone (已决定). */
  | 'DECIDED'
  /** Withdrawn before it was completed, and undone (已撤回). */
  | 'WITHDRAWN';

/** Condition on AreaSuccessionState (枚举条件). */
export type AreaSuccessionStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<AreaSuccessionState>;
  /** One of (属于). */
  in?: InputMaybe<Array<AreaSuccessionState>>;
};

/** Conditions on what became of counties and townships (行政区划沿革筛选条件). */
export type AreaSuccessionWhere = {
  /** County it happened to, or that the township left (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of a county that it concerns, itself or by a township (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Day from which it holds (生效日期). */
  effectiveOn?: InputMaybe<DateFilter>;
  /** What happened (类别). */
  kind?: InputMaybe<AreaSuccessionKindFilter>;
  /** How far it has come (状态). */
  state?: InputMaybe<AreaSuccessionStateFilter>;
  /** Township it happened to (乡镇). */
  township?: InputMaybe<IdFilter>;
};

/** Who moves into which housing, and when (安排周转房入住). */
export type AssignHousingInput = {
  /** The building, staff housing in use (周转房). */
  building: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** The teacher, who lives in no other housing then (教师). */
  teacher: Scalars['ID']['input'];
};

/** Which inspector answers for which school, from when (责任督学挂牌). */
export type AssignInspectorInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The inspector (督学). */
  inspector: Scalars['ID']['input'];
  /** The school (学校), of the same county. */
  school: Scalars['ID']['input'];
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
};

/** Who becomes researcher of what, and where (任用教研员). */
export type AssignResearcherInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether full time, which is possible at one organisation at a time (是否专职). */
  fullTime?: Scalars['Boolean']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organisation, which must hold all the time (教研组织). */
  organisation: Scalars['ID']['input'];
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** Subject of the research (教研学科). */
  subject: Subject;
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** Whether one teacher came, and the hours granted for it (考勤记录). */
export type AttendanceInput = {
  /** The enrolment (参训记录). */
  enrolment: Scalars['ID']['input'];
  /** The version the record was decided on (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Credit hours granted to who came; not granted yet when left out (认定学时). */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the teacher came (是否到训). */
  state: AttendanceState;
};

/** Whether who enrolled came (考勤结果). */
export type AttendanceState =
  /** Did not come (缺席). */
  | 'ABSENT'
  /** Attended (已参训). */
  | 'ATTENDED';

/** What was done with personal data (个人信息操作). */
export type AuditAction =
  /** They were erased (删除). */
  | 'ERASED'
  /** A copy of all was given out (提供副本). */
  | 'EXPORTED'
  /** They were recorded or corrected (登记或更正). */
  | 'RECORDED'
  /** They were shown in clear (查看明文). */
  | 'REVEALED';

/** Sort order (排序). */
export type AuditEventOrder =
  /** By at, first first (按时间升序). */
  | 'AT_ASC'
  /** By at, last first (按时间降序). */
  | 'AT_DESC';

/** Conditions on entries of the audit log (审计日志筛选条件). */
export type AuditEventWhere = {
  /** Who (操作人). */
  actor?: InputMaybe<StringFilter>;
  /** When (时间). */
  at?: InputMaybe<DateTimeFilter>;
  /** Whose data (教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** Who receives which honour (授予荣誉). */
export type AwardHonourInput = {
  /** Year of the award; this year when left out (授予年份). */
  awardedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Code; made when left out (荣誉编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind (荣誉类别). */
  kind: HonourKind;
  /** Level that awards it (级别). */
  level: HonourLevel;
  /** Name of the honour (荣誉名称). */
  name: Scalars['String']['input'];
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** What 优质均衡 is judged by (优质均衡评估内容), 教督〔2017〕6号. */
export type BalancePartKind =
  /** Quality of education, 9 indicators (教育质量). */
  | 'EDUCATION_QUALITY'
  /** What the government sees to, 15 indicators (政府保障程度). */
  | 'GOVERNMENT_GUARANTEE'
  /** Resource allocation, 7 indicators (资源配置). */
  | 'RESOURCE_ALLOCATION'
  /** Satisfaction of the public (社会认可度). */
  | 'SATISFACTION';

/** Who books which room, when and what for (预约功能室). */
export type BookRoomInput = {
  /** Code (编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the room is free again (结束时间). */
  endsAt: Scalars['DateTime']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What for (用途), up to 200 characters. */
  purpose: Scalars['String']['input'];
  /** The room (功能室). */
  room: Scalars['ID']['input'];
  /** The school that books (预约学校): that of the room, or a member of a group the room is open to. */
  school: Scalars['ID']['input'];
  /** When it begins (开始时间). */
  startsAt: Scalars['DateTime']['input'];
};

/** Condition on a yes or no (是否条件). */
export type BooleanFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Kind of school building (校舍类别). */
export type BuildingKind =
  /** Canteen (食堂). */
  | 'CANTEEN'
  /** Multi-purpose building (综合楼). */
  | 'COMPLEX'
  /** Dormitory of pupils (宿舍). */
  | 'DORMITORY'
  /** Gymnasium (体育馆). */
  | 'GYMNASIUM'
  /** Other building (其他). */
  | 'OTHER'
  /** Practical-training building (实训楼). */
  | 'PRACTICAL_TRAINING'
  /** Turnover housing for staff (周转房). */
  | 'STAFF_HOUSING'
  /** Teaching building (教学楼). */
  | 'TEACHING';

/** Condition on BuildingKind (枚举条件). */
export type BuildingKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<BuildingKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<BuildingKind>>;
};

/** Sort order (排序). */
export type BuildingOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Whether a school building is used (校舍状态). */
export type BuildingState =
  /** Demolished (已拆除). */
  | 'DEMOLISHED'
  /** Idle: no longer used by its school (闲置). */
  | 'IDLE'
  /** In use by its school (在用). */
  | 'IN_USE';

/** Condition on BuildingState (枚举条件). */
export type BuildingStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<BuildingState>;
  /** One of (属于). */
  in?: InputMaybe<Array<BuildingState>>;
};

/** Conditions on school buildings (校舍筛选条件). */
export type BuildingWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of building (校舍类别). */
  kind?: InputMaybe<BuildingKindFilter>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Whether another use is known for it (闲置校舍是否已利用). */
  reused?: InputMaybe<Scalars['Boolean']['input']>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Only buildings of schools that had closed by this day (学校在该日前已撤并). */
  schoolClosedBy?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is used (校舍状态). */
  state?: InputMaybe<BuildingStateFilter>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
};

/** Which booking to cancel (取消预约). */
export type CancelBookingInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which computation is to end (取消方案计算). */
export type CancelExchangePlanInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which assignment to call off (取消交流轮岗). */
export type CancelRotationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which class has become larger or smaller (变更班额). */
export type ChangeClassSizeInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Pupils, persons (班额), 0 to 200. */
  size: Scalars['Int']['input'];
};

/** Which appointment changes its contract status, from which day (变更聘用状态). */
export type ChangeContractStatusInput = {
  /** The status from that day on (聘用状态). */
  contractStatus: ContractStatus;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** End the pairs it pulls apart on that day; refused when there are any and this is not set (同时结束被打断的师徒结对). */
  endBrokenLinks?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The post it fills from then on; the same when left out, none for who awaits one or leaves (岗位). */
  post?: InputMaybe<Scalars['ID']['input']>;
  /** First day of it, inside the appointment; what was before stays as it was (开始日期). */
  startsOn: Scalars['Date']['input'];
};

/** Which lot has become more or less (变更设备数量). */
export type ChangeEquipmentQuantityInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** How many there are now, in the unit of the lot (数量), 0 or more. */
  quantity: Scalars['Int']['input'];
};

/** What happened to a record (变更类型). */
export type ChangeKind =
  /** It was changed (修改). */
  | 'CHANGED'
  /** What was entered wrongly was put right (更正). */
  | 'CORRECTED'
  /** It was made (新建). */
  | 'CREATED'
  /** It was removed (删除). */
  | 'REMOVED'
  /** It was taken out as one that never was (作废). */
  | 'VOIDED';

/** Which group gets which lead, and when (变更龙头校). */
export type ChangeLeadInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The school that leads from then on; it belongs to the group already (新龙头校). */
  lead: Scalars['ID']['input'];
  /** First day it leads (变更日期). */
  on: Scalars['Date']['input'];
};

/** Sort order (排序). */
export type ChangeOrder =
  /** By at, first first (按时间升序). */
  | 'AT_ASC'
  /** By at, last first (按时间降序). */
  | 'AT_DESC';

/** Which post gets how many places (调整岗位数). */
export type ChangePostQuotaInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Places, persons, 0 to 10000; not fewer than are filled from today on (核定岗位数). */
  quota: Scalars['Int']['input'];
};

/** What of a research organisation changes (变更教研组织). What is left out stays as it is. */
export type ChangeResearchOrganisationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer, earlier than before (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Who heads it (负责人); null for nobody. */
  head?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Its new name (名称), up to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The organisation one level up, of the same county (上级教研组织); null takes it from under any. */
  parent?: InputMaybe<Scalars['ID']['input']>;
};

/** What of a cycle becomes different (调整评选周期). What is left out stays as it is. */
export type ChangeSelectionCycleInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** How many are selected each time, persons; null takes the number away (每次评选名额). */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Whether holders stand for selection again (是否重新评选). */
  renews?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fewest years from one selection to the next, 1 to 50 (评选间隔下限). */
  yearsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Most years from one selection to the next, 1 to 50 (评选间隔上限). */
  yearsAtMost?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on changes (变更记录筛选条件). */
export type ChangeWhere = {
  /** When (时间). */
  at?: InputMaybe<DateTimeFilter>;
  /** The mutation that made them (操作). */
  operation?: InputMaybe<StringFilter>;
};

/** Sort order (排序). */
export type ClassGroupOrder =
  /** By grade, first first (按年级升序). */
  | 'GRADE_ASC'
  /** By grade, last first (按年级降序). */
  | 'GRADE_DESC'
  /** By size, first first (按班额升序). */
  | 'SIZE_ASC'
  /** By size, last first (按班额降序). */
  | 'SIZE_DESC';

/** Conditions on classes (班级筛选条件). */
export type ClassGroupWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Grade (年级). */
  grade?: InputMaybe<IntFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Year in which the school year begins (学年起始年份). */
  schoolYear?: InputMaybe<IntFilter>;
  /** Pupils (班额). */
  size?: InputMaybe<IntFilter>;
  /** Stage of schooling (学段). */
  stage?: InputMaybe<StageFilter>;
};

/** Why class sizes are not known (班额未知原因). */
export type ClassSizesUnknown =
  /** No class of the year is on record for what is asked about (该学年没有班级记录). */
  | 'NO_CLASSES_OF_THE_YEAR';

/** Which opening ends, and when (停止向集团开放功能室). */
export type CloseRoomToGroupInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer open, after the first and not after the planned one (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which school is to close (拟撤销学校). */
export type CloseSchoolInput = {
  /** Code (编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Year of the decision (决定年份); this year when left out. */
  decidedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The school (学校). */
  school: Scalars['ID']['input'];
};

/** How a figure is held against a threshold (比较方式). The threshold itself passes. */
export type Comparator =
  /** Not less than (不低于). */
  | 'AT_LEAST'
  /** Not more than (不高于). */
  | 'AT_MOST';

/** Which change of an area is completed (完成行政区划变更). */
export type CompleteAreaSuccessionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which planned places are there now (完成学位变动). */
export type CompletePlacesInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which assignment ends, and when (完成交流轮岗). */
export type CompleteRotationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer there; the planned one when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which decision is carried out (完成学校沿革). */
export type CompleteSuccessionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** How well a rule is attested (可信度); what is not VERIFIED must be shown as 未经官方核验. */
export type Confidence =
  /** Stated by one source, not officially checked (单一来源, 未经官方核验). */
  | 'SINGLE_SOURCE'
  /** From general knowledge, not officially checked (未经官方核验). */
  | 'UNVERIFIED'
  /** Stated by two or more sources (多个来源一致). */
  | 'VERIFIED';

/** Condition on Confidence (枚举条件). */
export type ConfidenceFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Confidence>;
  /** One of (属于). */
  in?: InputMaybe<Array<Confidence>>;
};

/** Which data a school agrees to share (数据共享范围). */
export type ConsentScope =
  /** All of these (全部). */
  | 'ALL'
  /** Rooms and equipment (设施). */
  | 'FACILITIES'
  /** Teachers and their postings (师资). */
  | 'STAFFING';

/** Condition on ConsentScope (枚举条件). */
export type ConsentScopeFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ConsentScope>;
  /** One of (属于). */
  in?: InputMaybe<Array<ConsentScope>>;
};

/** Kind of construction project (建设项目类别). */
export type ConstructionKind =
  /** Purchase of equipment (设备购置). */
  | 'EQUIPMENT_PURCHASE'
  /** Rebuilding or extension (改扩建). */
  | 'EXTENSION'
  /** New building (新建). */
  | 'NEW_BUILD'
  /** Relocation (搬迁改造). */
  | 'RELOCATION'
  /** Repair and renovation (维修改造). */
  | 'REPAIR';

/** Condition on ConstructionKind (枚举条件). */
export type ConstructionKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ConstructionKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<ConstructionKind>>;
};

/** Sort order (排序). */
export type ConstructionProjectOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按项目名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按项目名称降序). */
  | 'NAME_DESC';

/** Conditions on construction projects (建设项目筛选条件). */
export type ConstructionProjectWhere = {
  /** Whether it has reached acceptance (是否已验收); false includes projects whose step is not reported. */
  accepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Last year (终止年份). */
  endYear?: InputMaybe<IntFilter>;
  /** Planned investment in yuan (投资额, 元). */
  investment?: InputMaybe<FloatFilter>;
  /** Kind of project (建设项目类别). */
  kind?: InputMaybe<ConstructionKindFilter>;
  /** Only projects not accepted by now though their last year was over on this day (在该日已逾期未验收); those without a last year are none. */
  lateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name (项目名称). */
  name?: InputMaybe<StringFilter>;
  /** Whether it cost more than planned (是否超概算), where both amounts are known. */
  overspent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places it adds, persons (新增学位). */
  placesAdded?: InputMaybe<IntFilter>;
  /** Programme (所属工程). */
  programme?: InputMaybe<StringFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Step it has reached (所处环节). */
  stage?: InputMaybe<ConstructionStageFilter>;
  /** First year (起始年份). */
  startYear?: InputMaybe<IntFilter>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
};

/** Step a construction project has reached, of nine (建设项目环节). */
export type ConstructionStage =
  /** Acceptance (验收). */
  | 'ACCEPTANCE'
  /** Approval of the project (立项). */
  | 'APPROVAL'
  /** Audit (审计). */
  | 'AUDIT'
  /** Budget (预算). */
  | 'BUDGET'
  /** Construction (施工). */
  | 'CONSTRUCTION'
  /** Design (设计). */
  | 'DESIGN'
  /** Final accounts (决算). */
  | 'FINAL_ACCOUNTS'
  /** Review by the finance bureau (财评). */
  | 'FINANCIAL_REVIEW'
  /** Tender (招标). */
  | 'TENDER';

/** Condition on ConstructionStage (枚举条件). */
export type ConstructionStageFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ConstructionStage>;
  /** One of (属于). */
  in?: InputMaybe<Array<ConstructionStage>>;
};

/** How an appointment came about or ended (聘用状态). */
export type ContractStatus =
  /** Awaiting a post (待岗). */
  | 'AWAITING_POST'
  /** Left the teaching posts (退出). */
  | 'EXITED'
  /** Hired to the post in open competition (竞聘上岗). */
  | 'HIRED'
  /** Reassigned to another post (转岗). */
  | 'REASSIGNED';

/** Condition on ContractStatus (枚举条件). */
export type ContractStatusFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ContractStatus>;
  /** One of (属于). */
  in?: InputMaybe<Array<ContractStatus>>;
};

/** Sort order (排序). */
export type CooperationAgreementOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on cooperation agreements (合作办学协议筛选条件). */
export type CooperationAgreementWhere = {
  /** What it is about, among other things (合作内容). */
  area?: InputMaybe<CooperationArea>;
  /** Code of the county on whose side it was made (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** First day it is no longer in force (到期日期, 不含当日): a window of days asks for those that expire in it. */
  endsOn?: InputMaybe<DateFilter>;
  /** No longer in force on this day; open-ended ones never are (在此日期前到期). */
  expiringBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Group that is party to it (集团). */
  group?: InputMaybe<IdFilter>;
  /** Outside partner (合作方). */
  partner?: InputMaybe<IdFilter>;
  /** School that is party to it (学校). */
  school?: InputMaybe<IdFilter>;
  /** Day it was signed (签订日期). */
  signedOn?: InputMaybe<DateFilter>;
};

/** What a cooperation agreement is about (合作内容). */
export type CooperationArea =
  /** Modern apprenticeship (现代学徒制). */
  | 'APPRENTICESHIP'
  /** Curriculum (课程建设). */
  | 'CURRICULUM'
  /** School management (学校管理). */
  | 'MANAGEMENT'
  /** Exchange of pupils (学生交流). */
  | 'PUPIL_EXCHANGE'
  /** Guidance in research (科研指导). */
  | 'RESEARCH_GUIDANCE'
  /** Sharing of resources (资源共享). */
  | 'RESOURCE_SHARING'
  /** Services bought from each other (购买服务). */
  | 'SERVICE_PURCHASE'
  /** Growth of teachers (教师培养). */
  | 'TEACHER_DEVELOPMENT'
  /** Training and internships at enterprises (实习实训). */
  | 'WORK_TRAINING';

/** What was entered wrongly, and what is right (更正活动参与校). What is left out stays; null takes away what need not be there. */
export type CorrectActivityParticipantInput = {
  /** The right value of activity (活动编号). */
  activity?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of persons (参加人数). */
  persons?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正聘任). What is left out stays; null takes away what need not be there. */
export type CorrectAppointmentInput = {
  /** The right value of contract status (聘用状态). */
  contractStatus?: InputMaybe<ContractStatus>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of establishment school (编制所在校). */
  establishmentSchool?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of post (岗位编号). */
  post?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of role (职务). */
  role?: InputMaybe<StaffRole>;
  /** The right value of serving school (任职学校). */
  servingSchool?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of stage (学段). */
  stage?: InputMaybe<Stage>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正班级). What is left out stays; null takes away what need not be there. */
export type CorrectClassGroupInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of grade (年级). */
  grade?: InputMaybe<Scalars['Int']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of number (班号). */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of school year (学年起始年份). */
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of size (班额). */
  size?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of stage (学段). */
  stage?: InputMaybe<Stage>;
};

/** What was entered wrongly, and what is right (更正建设项目). What is left out stays; null takes away what need not be there. */
export type CorrectConstructionProjectInput = {
  /** The right value of building (校舍编号). */
  building?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of end year (终止年份). */
  endYear?: InputMaybe<Scalars['Int']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of final cost (决算金额(元)). */
  finalCost?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of floor area (建筑面积(平方米)). */
  floorArea?: InputMaybe<Scalars['Float']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of investment (投资额(元)). */
  investment?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of kind (建设项目类别). */
  kind?: InputMaybe<ConstructionKind>;
  /** The right value of name (项目名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The right value of places added (新增学位). */
  placesAdded?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of programme (所属工程). */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of stage (所处环节). */
  stage?: InputMaybe<ConstructionStage>;
  /** The right value of start year (起始年份). */
  startYear?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正合作办学协议). What is left out stays; null takes away what need not be there. */
export type CorrectCooperationAgreementInput = {
  /** The right value of areas (合作内容). */
  areas?: InputMaybe<Array<CooperationArea>>;
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of partner (合作方编号). */
  partner?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of signed on (签订日期). */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正县区适用规则). What is left out stays; null takes away what need not be there. */
export type CorrectCountyRulePackInput = {
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of pack (规则包编号). */
  pack?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正乡村教师培育站). What is left out stays; null takes away what need not be there. */
export type CorrectCultivationStationInput = {
  /** The right value of approved (是否立项). */
  approved?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of cycle (培训周期). */
  cycle?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of funding yuan (经费(元)). */
  fundingYuan?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of host school (承办学校标识码). */
  hostSchool?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of level (级别). */
  level?: InputMaybe<TrainingLevel>;
  /** The right value of name (名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of subject (学科). */
  subject?: InputMaybe<Subject>;
  /** The right value of trainees (学员数). */
  trainees?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of year (年度). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正数据共享同意). What is left out stays; null takes away what need not be there. */
export type CorrectDataSharingConsentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of scope (共享范围). */
  scope?: InputMaybe<ConsentScope>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正称号). What is left out stays; null takes away what need not be there. */
export type CorrectDesignationInput = {
  /** The right value of awarded by (授予单位). */
  awardedBy?: InputMaybe<Scalars['String']['input']>;
  /** The right value of awarded year (授予年份). */
  awardedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of level (级别). */
  level?: InputMaybe<DesignationLevel>;
  /** The right value of name (称号名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The right value of planned (是否为规划创建). */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正智慧校园应用). What is left out stays; null takes away what need not be there. */
export type CorrectDigitalServiceInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of connected (是否接入). */
  connected?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of connected on (接入日期). */
  connectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of platform (平台). */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of service (应用). */
  service?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered wrongly, and what is right (更正设备). What is left out stays; null takes away what need not be there. */
export type CorrectEquipmentLotInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (设备类别). */
  kind?: InputMaybe<EquipmentKind>;
  /** The right value of programme (资金项目). */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** The right value of quantity (数量). */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of unit (计量单位). */
  unit?: InputMaybe<EquipmentUnit>;
  /** The right value of year (购置年份). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正集团成员). What is left out stays; null takes away what need not be there. */
export type CorrectGroupMembershipInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of role (成员角色). */
  role?: InputMaybe<MembershipRole>;
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of strength (联结程度). */
  strength?: InputMaybe<MembershipStrength>;
};

/** What was entered wrongly, and what is right (更正安全隐患). What is left out stays; null takes away what need not be there. */
export type CorrectHazardInput = {
  /** The right value of building (校舍编号). */
  building?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of deadline (整改期限). */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of description (隐患描述). */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of found on (发现日期). */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of rectified on (整改完成日期). */
  rectifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of severity (隐患等级). */
  severity?: InputMaybe<HazardSeverity>;
  /** The right value of summoned on (约谈日期). */
  summonedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正荣誉). What is left out stays; null takes away what need not be there. */
export type CorrectHonourInput = {
  /** The right value of awarded year (授予年份). */
  awardedYear?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of code (荣誉编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (荣誉类别). */
  kind?: InputMaybe<HonourKind>;
  /** The right value of level (级别). */
  level?: InputMaybe<HonourLevel>;
  /** The right value of name (荣誉名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of revoked on (撤销日期). */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正周转房入住). What is left out stays; null takes away what need not be there. */
export type CorrectHousingAssignmentInput = {
  /** The right value of building (校舍编号). */
  building?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正督导). What is left out stays; null takes away what need not be there. */
export type CorrectInspectionInput = {
  /** The right value of code (督导编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of inspected on (督导日期). */
  inspectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of published on (结果公示日期). */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of score (得分). */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of topic (督导事项). */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** The right value of verdict (督导结论). */
  verdict?: InputMaybe<InspectionVerdict>;
};

/** What was entered wrongly, and what is right (更正责任督学挂牌). What is left out stays; null takes away what need not be there. */
export type CorrectInspectorAssignmentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of inspector (督学编号). */
  inspector?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正督学). What is left out stays; null takes away what need not be there. */
export type CorrectInspectorInput = {
  /** The right value of code (督学编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (督学类别). */
  kind?: InputMaybe<InspectorKind>;
  /** The right value of name (姓名). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of zone (督学责任区). */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered wrongly, and what is right (更正共享活动). What is left out stays; null takes away what need not be there. */
export type CorrectJointActivityInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of held on (举办日期). */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of host school (主办学校标识码). */
  hostSchool?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (类别). */
  kind?: InputMaybe<JointActivityKind>;
  /** The right value of pairing (结对编号). */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of title (名称). */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered wrongly, and what is right (更正师徒结对). What is left out stays; null takes away what need not be there. */
export type CorrectMentorLinkInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of mentee (徒弟编号). */
  mentee?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of mentee school (徒弟所在校). */
  menteeSchool?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of mentor (师傅编号). */
  mentor?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of mentor school (师傅所在校). */
  mentorSchool?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of outcome (成效). */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of subject (学科). */
  subject?: InputMaybe<Subject>;
};

/** What was entered wrongly, and what is right (更正师徒活动). What is left out stays; null takes away what need not be there. */
export type CorrectMentorSessionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of held on (活动日期). */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of hours (时长). */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of mentee (徒弟编号). */
  mentee?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of mentor (师傅编号). */
  mentor?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of place (地点). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of subject (学科). */
  subject?: InputMaybe<Subject>;
  /** The right value of topic (主题). */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered wrongly, and what is right (更正外部合作方). What is left out stays; null takes away what need not be there. */
export type CorrectPartnerOrganisationInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (类别). */
  kind?: InputMaybe<PartnerOrganisationKind>;
  /** The right value of name (名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The right value of place (所在地). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
};

/** What was entered wrongly, and what is right (更正学位变动). What is left out stays; null takes away what need not be there. */
export type CorrectPlaceChangeInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of end year (终止年份). */
  endYear?: InputMaybe<Scalars['Int']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of places (学位变动数). */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of project (项目名称). */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of start year (起始年份). */
  startYear?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of status (状态). */
  status?: InputMaybe<PlaceChangeStatus>;
};

/** What was entered wrongly, and what is right (更正校长业绩档案). What is left out stays; null takes away what need not be there. */
export type CorrectPortfolioItemInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of happened on (日期). */
  happenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (业绩类别). */
  kind?: InputMaybe<PortfolioItemKind>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of text (内容). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The right value of withdrawn on (撤回日期). */
  withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正岗位). What is left out stays; null takes away what need not be there. */
export type CorrectPostInput = {
  /** The right value of code (岗位编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of quota (核定岗位数). */
  quota?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of subject (学科). */
  subject?: InputMaybe<Subject>;
  /** The right value of title grade (岗位等级). */
  titleGrade?: InputMaybe<ProfessionalTitle>;
};

/** What was entered wrongly, and what is right (更正校长职级). What is left out stays; null takes away what need not be there. */
export type CorrectPrincipalRankInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of grade (职级). */
  grade?: InputMaybe<PrincipalGrade>;
  /** The right value of granted on (认定日期). */
  grantedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正招录批次). What is left out stays; null takes away what need not be there. */
export type CorrectRecruitmentBatchInput = {
  /** The right value of code (批次编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of headcount (人数). */
  headcount?: InputMaybe<Scalars['Int']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of programme (招录渠道). */
  programme?: InputMaybe<RecruitmentProgramme>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of subject (学科). */
  subject?: InputMaybe<Subject>;
  /** The right value of year (年份). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正整改). What is left out stays; null takes away what need not be there. */
export type CorrectRectificationInput = {
  /** The right value of code (整改编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of done on (整改完成日期). */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of due on (整改期限). */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of inspection (督导编号). */
  inspection?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of requirement (整改要求). */
  requirement?: InputMaybe<Scalars['String']['input']>;
  /** The right value of state (整改状态). */
  state?: InputMaybe<RectificationState>;
};

/** What was entered wrongly, and what is right (更正教研组织). What is left out stays; null takes away what need not be there. */
export type CorrectResearchOrganisationInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of head (负责人教师编号). */
  head?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of level (教研层级). */
  level?: InputMaybe<ResearchLevel>;
  /** The right value of name (名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The right value of parent (上级教研组织编号). */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正教研员任用). What is left out stays; null takes away what need not be there. */
export type CorrectResearcherAssignmentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of full time (是否专职). */
  fullTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of organisation (教研组织编号). */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of subject (教研学科). */
  subject?: InputMaybe<Subject>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正校长后备人才). What is left out stays; null takes away what need not be there. */
export type CorrectReserveCandidateInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of entered on (入库日期). */
  enteredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of left on (出库日期). */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of modes (培养方式). */
  modes?: InputMaybe<Array<ReserveMode>>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of stage (培养阶段). */
  stage?: InputMaybe<ReserveStage>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正资源使用校). What is left out stays; null takes away what need not be there. */
export type CorrectResourceConsumerInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of resource (资源编号). */
  resource?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正办学条件年报). What is left out stays; null takes away what need not be there. */
export type CorrectResourceReportInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of resource (办学条件). */
  resource?: InputMaybe<ReportedResource>;
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of school year (学年起始年份). */
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of value (数值). */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** What was entered wrongly, and what is right (更正功能室预约). What is left out stays; null takes away what need not be there. */
export type CorrectRoomBookingInput = {
  /** The right value of booked by (预约学校标识码). */
  bookedBy?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends at (结束时间). */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of purpose (用途). */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of room (功能室编号). */
  room?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of starts at (开始时间). */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The right value of state (预约状态). */
  state?: InputMaybe<RoomBookingState>;
};

/** What was entered wrongly, and what is right (更正功能室开放共享). What is left out stays; null takes away what need not be there. */
export type CorrectRoomSharingInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of room (功能室编号). */
  room?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of terms (使用约定). */
  terms?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered wrongly, and what is right (更正交流轮岗). What is left out stays; null takes away what need not be there. */
export type CorrectRotationAssignmentInput = {
  /** The right value of continued year (接续起始学年). */
  continuedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of from school (派出学校). */
  fromSchool?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (交流形式). */
  kind?: InputMaybe<RotationKind>;
  /** The right value of personnel relation moves (是否调动人事关系). */
  personnelRelationMoves?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school year (学年起始年份). */
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of share of week (每周走教占比). */
  shareOfWeek?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of state (状态). */
  state?: InputMaybe<RotationState>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of to school (接收学校). */
  toSchool?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正交流轮岗名额). What is left out stays; null takes away what need not be there. */
export type CorrectRotationQuotaInput = {
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of direction (交流方向). */
  direction?: InputMaybe<RotationDirection>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of eligible categories (轮岗教师类别). */
  eligibleCategories?: InputMaybe<Scalars['String']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of quota (名额). */
  quota?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school year (学年起始年份). */
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正学校年度考核). What is left out stays; null takes away what need not be there. */
export type CorrectSchoolAppraisalInput = {
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of published on (结果公示日期). */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of score (考核得分). */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of training score (培训质量得分). */
  trainingScore?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of training weight (培训质量占分). */
  trainingWeight?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of year (考核年度). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正校车). What is left out stays; null takes away what need not be there. */
export type CorrectSchoolBusInput = {
  /** The right value of checked until (检验有效期至). */
  checkedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of positioned (是否安装GPS). */
  positioned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of route (线路). */
  route?: InputMaybe<Scalars['String']['input']>;
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of seats (座位数). */
  seats?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正学校沿革). What is left out stays; null takes away what need not be there. */
export type CorrectSchoolSuccessionInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of decided year (决定年份). */
  decidedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of effective on (生效日期). */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of former code (原学校标识码). */
  formerCode?: InputMaybe<Scalars['String']['input']>;
  /** The right value of former name (原校名). */
  formerName?: InputMaybe<Scalars['String']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (类别). */
  kind?: InputMaybe<SuccessionKind>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of successor (承接学校标识码). */
  successor?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of transition ends on (过渡期结束日期). */
  transitionEndsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正校园三防). What is left out stays; null takes away what need not be there. */
export type CorrectSecurityAssetInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (三防类别). */
  kind?: InputMaybe<SecurityAssetKind>;
  /** The right value of linked to police (是否接入公安机关). */
  linkedToPolice?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of quantity (数量). */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正评选周期). What is left out stays; null takes away what need not be there. */
export type CorrectSelectionCycleInput = {
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of first year (首次评选年份). */
  firstYear?: InputMaybe<Scalars['Int']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (荣誉类别). */
  kind?: InputMaybe<HonourKind>;
  /** The right value of level (级别). */
  level?: InputMaybe<HonourLevel>;
  /** The right value of places (每次评选名额). */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of renews (是否重新评选). */
  renews?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of years at least (评选间隔下限). */
  yearsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of years at most (评选间隔上限). */
  yearsAtMost?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正授课教师). What is left out stays; null takes away what need not be there. */
export type CorrectSessionTrainerInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of from school (派出学校标识码). */
  fromSchool?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of session (培训场次编号). */
  session?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正共享资源). What is left out stays; null takes away what need not be there. */
export type CorrectSharedResourceInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (类别). */
  kind?: InputMaybe<SharedResourceKind>;
  /** The right value of owner (所属学校标识码). */
  owner?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of title (名称). */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered wrongly, and what is right (更正县管校聘职责). What is left out stays; null takes away what need not be there. */
export type CorrectStaffingDutyInput = {
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of duty (职责). */
  duty?: InputMaybe<Scalars['String']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of place (序号). */
  place?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of side (职责主体). */
  side?: InputMaybe<DutySide>;
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正工作室). What is left out stays; null takes away what need not be there. */
export type CorrectStudioInput = {
  /** The right value of code (工作室编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of founded year (成立年份). */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of host school (挂牌学校). */
  hostSchool?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of kind (工作室类别). */
  kind?: InputMaybe<StudioKind>;
  /** The right value of leader (主持人编号). */
  leader?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of level (级别). */
  level?: InputMaybe<HonourLevel>;
  /** The right value of name (名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of stage (学段). */
  stage?: InputMaybe<Stage>;
  /** The right value of subject (学科). */
  subject?: InputMaybe<Subject>;
};

/** What was entered wrongly, and what is right (更正工作室成员). What is left out stays; null takes away what need not be there. */
export type CorrectStudioMemberInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of studio (工作室编号). */
  studio?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正对口帮扶). What is left out stays; null takes away what need not be there. */
export type CorrectSupportPairingInput = {
  /** The right value of areas (帮扶方面). */
  areas?: InputMaybe<Array<SupportArea>>;
  /** The right value of code (结对编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends on (结束日期). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of starts on (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of supported (受援校标识码). */
  supported?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of supporter (支援校标识码). */
  supporter?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正目标责任单位). What is left out stays; null takes away what need not be there. */
export type CorrectTargetDependencyInput = {
  /** The right value of code (责任编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of group (集团编号). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of note (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of target (目标编号). */
  target?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正规划目标). What is left out stays; null takes away what need not be there. */
export type CorrectTargetInput = {
  /** The right value of area (城乡范围). */
  area?: InputMaybe<TargetArea>;
  /** The right value of baseline (基期值). */
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of baseline year (基期年份). */
  baselineYear?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of code (目标编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of comparator (比较方式). */
  comparator?: InputMaybe<Comparator>;
  /** The right value of counted name (计数对象). */
  countedName?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of document (规划文件). */
  document?: InputMaybe<Scalars['String']['input']>;
  /** The right value of domain (目标领域). */
  domain?: InputMaybe<TargetDomain>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of due on (完成期限). */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of measure (观测指标). */
  measure?: InputMaybe<TargetMeasure>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of recurrence (目标频次). */
  recurrence?: InputMaybe<TargetRecurrence>;
  /** The right value of stages (学段). */
  stages?: InputMaybe<Array<Stage>>;
  /** The right value of starts on (起始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The right value of threshold (目标值). */
  threshold?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of threshold max (目标值上限). */
  thresholdMax?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of title (目标名称). */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The right value of unit (单位). */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered wrongly, and what is right (更正目标观测记录). What is left out stays; null takes away what need not be there. */
export type CorrectTargetObservationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of note (备注). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The right value of observed on (观测日期). */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of target (目标编号). */
  target?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of value (数值). */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** What was entered wrongly, and what is right (更正共享成果应用记录). What is left out stays; null takes away what need not be there. */
export type CorrectTrainingAssetUseInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of expert (人才库编号). */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of purpose (用途). */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of used on (应用日期). */
  usedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was entered wrongly, and what is right (更正培训基地校). What is left out stays; null takes away what need not be there. */
export type CorrectTrainingBaseInput = {
  /** The right value of capacity (容量). */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of courses (特色课程). */
  courses?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of level (级别). */
  level?: InputMaybe<TrainingLevel>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of school (学校标识码). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of since year (设立年份). */
  sinceYear?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正参训记录). What is left out stays; null takes away what need not be there. */
export type CorrectTrainingEnrolmentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of hours (认定学时). */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of session (培训场次编号). */
  session?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of state (状态). */
  state?: InputMaybe<EnrolmentState>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正培训互评). What is left out stays; null takes away what need not be there. */
export type CorrectTrainingEvaluationInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of comment (评语). */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of evaluated (被评价方). */
  evaluated?: InputMaybe<EvaluationSide>;
  /** The right value of evaluator (评价方). */
  evaluator?: InputMaybe<EvaluationSide>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of score (得分). */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The right value of session (培训场次编号). */
  session?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of spot check (是否质量抽查). */
  spotCheck?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What was entered wrongly, and what is right (更正培训专家). What is left out stays; null takes away what need not be there. */
export type CorrectTrainingExpertInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of shared asset (共享成果类别). */
  sharedAsset?: InputMaybe<SharedAsset>;
  /** The right value of subject (学科). */
  subject?: InputMaybe<Subject>;
  /** The right value of teacher (教师编号). */
  teacher?: InputMaybe<Scalars['ID']['input']>;
};

/** What was entered wrongly, and what is right (更正培训项目). What is left out stays; null takes away what need not be there. */
export type CorrectTrainingProgrammeInput = {
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of county (县区代码). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of done (完成数). */
  done?: InputMaybe<Scalars['Int']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of hours per person (人均学时). */
  hoursPerPerson?: InputMaybe<Scalars['Float']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of level (级别). */
  level?: InputMaybe<TrainingLevel>;
  /** The right value of mode (培训方式). */
  mode?: InputMaybe<TrainingMode>;
  /** The right value of name (项目名称). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The right value of planned (计划数). */
  planned?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of provider (承训机构). */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of target group (培训对象). */
  targetGroup?: InputMaybe<Scalars['String']['input']>;
  /** The right value of unit (计量单位). */
  unit?: InputMaybe<TrainingUnit>;
  /** The right value of year (年度). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What was entered wrongly, and what is right (更正培训场次). What is left out stays; null takes away what need not be there. */
export type CorrectTrainingSessionInput = {
  /** The right value of capacity (容量). */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The right value of code (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The right value of delivery (送培送教类别). */
  delivery?: InputMaybe<TrainingDelivery>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The right value of ends at (结束时间). */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** The right value of host school (承办学校标识码). */
  hostSchool?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of hours (学时). */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The right value of programme (培训项目编号). */
  programme?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
  /** The right value of room (功能室编号). */
  room?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of starts at (开始时间). */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The right value of station (培育站编号). */
  station?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of studio (工作室编号). */
  studio?: InputMaybe<Scalars['ID']['input']>;
  /** The right value of topic (主题). */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Sort order (排序). */
export type CountyOrder =
  /** By code, first first (按代码升序). */
  | 'CODE_ASC'
  /** By code, last first (按代码降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Sort order (排序). */
export type CountyRulePackOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on which county follows which pack (县区适用规则筛选条件). */
export type CountyRulePackWhere = {
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
};

/** What moves leave undone of the rules on the county (全县指标预警). */
export type CountyWarningCode =
  /** With the moves the share of backbone teachers is smaller than the rule says (调整后骨干教师比例仍未达标). */
  | 'BACKBONE_SHARE_MISSED'
  /** Whether the share of backbone teachers meets the rule is not known (骨干教师比例是否达标未知). */
  | 'BACKBONE_SHARE_UNKNOWN'
  /** With the moves fewer of those who are due rotate than the rule says (调整后交流比例仍未达标). */
  | 'ROTATION_SHARE_MISSED'
  /** The moves send nobody whom the rule on the share of those who rotate counts (调整未提高交流比例). */
  | 'ROTATION_SHARE_UNCHANGED'
  /** Whether the share of those who rotate meets the rule is not known (交流比例是否达标未知). */
  | 'ROTATION_SHARE_UNKNOWN';

/** Conditions on counties (县区筛选条件). */
export type CountyWhere = {
  /** Division code (行政区划代码). */
  code?: InputMaybe<StringFilter>;
  /** First day it is no longer there (撤销日期); `isNull: true` for those that are. */
  endedOn?: InputMaybe<DateFilter>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
};

/** The post that the county allots to a school (设置岗位). */
export type CreatePostInput = {
  /** Code, 1 to 40 letters, digits or hyphens, not used yet (岗位编号). */
  code: Scalars['String']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Places, persons, 0 to 10000 (核定岗位数). */
  quota: Scalars['Int']['input'];
  /** The school it is allotted to (学校). */
  school: Scalars['ID']['input'];
  /** Subject; open to all when left out (学科). */
  subject?: InputMaybe<Subject>;
  /** Title grade of the post (岗位等级). */
  titleGrade: ProfessionalTitle;
};

/** A new line of a yearly training plan (新建培训项目). */
export type CreateProgrammeInput = {
  /** Code; made when left out (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county whose teachers it trains; none for one of several counties (县区). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Credit hours for each person (人均学时). */
  hoursPerPerson?: InputMaybe<Scalars['Float']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Level that organises it (级别). */
  level: TrainingLevel;
  /** How it is given (培训方式). */
  mode?: InputMaybe<TrainingMode>;
  /** Name (项目名称). */
  name: Scalars['String']['input'];
  /** Planned, in that unit (计划数). */
  planned?: InputMaybe<Scalars['Int']['input']>;
  /** Institution that provides it (承训机构). */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** Who is to be trained (培训对象). */
  targetGroup: Scalars['String']['input'];
  /** What its figures count (计量单位). */
  unit: TrainingUnit;
  /** Year of the plan (年度). */
  year: Scalars['Int']['input'];
};

/** How often a county selects for an honour (设定评选周期). One cycle for each kind and level. */
export type CreateSelectionCycleInput = {
  /** The county (县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year of the first selection (首次评选年份). */
  firstYear?: InputMaybe<Scalars['Int']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of honour (荣誉类别). */
  kind: HonourKind;
  /** Level of the honour (级别). */
  level: HonourLevel;
  /** How many are selected each time, persons (每次评选名额). */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Whether holders stand for selection again (是否重新评选). */
  renews: Scalars['Boolean']['input'];
  /** Fewest years from one selection to the next, 1 to 50; as many as the most when left out (评选间隔下限). */
  yearsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Most years from one selection to the next, 1 to 50 (评选间隔上限). */
  yearsAtMost: Scalars['Int']['input'];
};

/** Sort order (排序). */
export type CultivationStationOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By year, first first (按年度升序). */
  | 'YEAR_ASC'
  /** By year, last first (按年度降序). */
  | 'YEAR_DESC';

/** Conditions on cultivation stations (培育站筛选条件). */
export type CultivationStationWhere = {
  /** Whether it is approved (是否立项). */
  approved?: InputMaybe<BooleanFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** School that hosts it (承办学校). */
  hostSchool?: InputMaybe<IdFilter>;
  /** Level that sets it up (级别). */
  level?: InputMaybe<TrainingLevelFilter>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Code of the township of the host school (承办学校所在乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
  /** Year (年度). */
  year?: InputMaybe<IntFilter>;
};

/** Sort order (排序). */
export type DataSharingConsentOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on consents to share data (数据共享同意筛选条件). */
export type DataSharingConsentWhere = {
  /** Code of the county the school lies in (学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Group that may see the data (集团). */
  group?: InputMaybe<IdFilter>;
  /** School that consents (学校). */
  school?: InputMaybe<IdFilter>;
  /** Which data (共享范围). */
  scope?: InputMaybe<ConsentScopeFilter>;
};

/** Condition on a day (日期条件). */
export type DateFilter = {
  /** On this day (等于). */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** On or after (不早于). */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** True for records without such a day, false for those with one (为空). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** On or before (不晚于). */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Condition on an instant (时间条件). */
export type DateTimeFilter = {
  /** At or after (不早于). */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or before (不晚于). */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether what a school reported is accepted (验收整改). */
export type DecideRectificationInput = {
  /** Accepted, or rejected and open again (是否通过验收). */
  accepted: Scalars['Boolean']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which proposal is decided, and from when it holds (决定学校沿革). */
export type DecideSuccessionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期). */
  effectiveOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** End of the transition period, first day the school is no longer open (过渡期结束日期); for a teaching point at least three years after the day it holds from. */
  transitionEndsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One of the three defences of a school (三防). */
export type Defence =
  /** By people: guards and the duty police (人防). */
  | 'PERSONNEL'
  /** By barriers (物防). */
  | 'PHYSICAL'
  /** By technology: cameras and alarms (技防). */
  | 'TECHNICAL';

/** Highest education completed (学历). */
export type Degree =
  /** Junior college (专科). */
  | 'ASSOCIATE'
  /** Bachelor (本科). */
  | 'BACHELOR'
  /** Postgraduate, doctor (博士研究生). */
  | 'DOCTOR'
  /** Postgraduate, master (硕士研究生). */
  | 'MASTER'
  /** Secondary or secondary normal school (中专(高中)). */
  | 'SECONDARY';

/** Condition on Degree (枚举条件). */
export type DegreeFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Degree>;
  /** One of (属于). */
  in?: InputMaybe<Array<Degree>>;
};

/** Level that awards a designation (称号级别). */
export type DesignationLevel =
  /** County (县级). */
  | 'COUNTY'
  /** Municipal (市级). */
  | 'MUNICIPAL'
  /** National (国家级). */
  | 'NATIONAL'
  /** Provincial (省级). */
  | 'PROVINCIAL';

/** Condition on DesignationLevel (枚举条件). */
export type DesignationLevelFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<DesignationLevel>;
  /** One of (属于). */
  in?: InputMaybe<Array<DesignationLevel>>;
};

/** Sort order (排序). */
export type DesignationOrder =
  /** By name, first first (按称号名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按称号名称降序). */
  | 'NAME_DESC';

/** Conditions on designations (称号筛选条件). */
export type DesignationWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Level (级别). */
  level?: InputMaybe<DesignationLevelFilter>;
  /** Name (称号名称). */
  name?: InputMaybe<StringFilter>;
  /** Whether it is only planned (是否为规划创建). */
  planned?: InputMaybe<BooleanFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type DigitalServiceOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC';

/** Conditions on digital services (智慧校园筛选条件). */
export type DigitalServiceWhere = {
  /** Whether the school is connected (是否接入). */
  connected?: InputMaybe<BooleanFilter>;
  /** Day it was connected (接入日期). */
  connectedOn?: InputMaybe<DateFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Platform (平台). */
  platform?: InputMaybe<StringFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Service of the platform (应用). */
  service?: InputMaybe<StringFilter>;
};

/** Which group is dissolved, and when (解散集团). */
export type DissolveGroupInput = {
  /** True to dissolve it although mentor links between its members still hold then; refused without it (确认会破坏师徒结对). */
  acknowledgeBrokenLinks?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day it no longer exists (解散日期, 不含当日). */
  dissolvedOn: Scalars['Date']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Who has a duty where the county manages teachers and the schools hire them (县管校聘职责主体). */
export type DutySide =
  /** The county (县管). */
  | 'COUNTY'
  /** Each school (校聘). */
  | 'SCHOOL';

/** Condition on DutySide (枚举条件). */
export type DutySideFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<DutySide>;
  /** One of (属于). */
  in?: InputMaybe<Array<DutySide>>;
};

/** Kind of group that schools form (办学共同体类别). */
export type EducationGroupKind =
  /** Alliance (联盟). */
  | 'ALLIANCE'
  /** Consortium across stages of schooling (联合体). */
  | 'CONSORTIUM'
  /** Education group (教育集团). */
  | 'EDUCATION_GROUP'
  /** Management entrusted to another school (委托管理). */
  | 'ENTRUSTED_MANAGEMENT'
  /** Network in which strong kindergartens lift weak ones (园所帮带网络). */
  | 'KINDERGARTEN_NETWORK'
  /** Pair of schools (结对). */
  | 'PAIR'
  /** School district led by one school (大学区). */
  | 'SCHOOL_DISTRICT'
  /** Alliance of senior secondary schools (高中联盟). */
  | 'SENIOR_SECONDARY_ALLIANCE'
  /** Community of urban and rural schools (城乡学校共同体). */
  | 'URBAN_RURAL_COMMUNITY'
  /** Vocational alliance (职教联盟). */
  | 'VOCATIONAL_ALLIANCE';

/** Condition on EducationGroupKind (枚举条件). */
export type EducationGroupKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<EducationGroupKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<EducationGroupKind>>;
};

/** Sort order (排序). */
export type EducationGroupOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Conditions on groups of schools (教育集团筛选条件). */
export type EducationGroupWhere = {
  /** Code (编号). */
  code?: InputMaybe<StringFilter>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码); groups that cross counties have none. */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** First day it no longer existed (解散日期). */
  dissolvedOn?: InputMaybe<DateFilter>;
  /** Whether some school leads it today (今日是否有龙头校). */
  hasLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of group (类别). */
  kind?: InputMaybe<EducationGroupKindFilter>;
  /** Which level administers the school that leads it today (今日龙头校隶属). */
  leadAdministration?: InputMaybe<Administration>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
};

/** What speaks for or against the rotation of a teacher (交流资格依据). */
export type EligibilityCode =
  /** Has reached the age from which rotation is no longer due (已达到不再列入交流的年龄). */
  | 'AGE_EXEMPT'
  /** The rule goes by age, and sex or birth date is not on record (性别或出生日期未登记). */
  | 'AGE_NOT_RECORDED'
  /** The rule goes by age, which is told for the running school year and the next alone, and to a lead school of its partners for the running one (年龄条件仅就本学年和下一学年显示，对牵头校仅就成员校本学年显示). */
  | 'AGE_NOT_SHOWN'
  /** Rotates already (正在交流轮岗). */
  | 'AWAY_ON_ROTATION'
  /** Has not yet headed the school for the years of the rule (校长未达到规定任职年限). */
  | 'LEADER_YEARS_NOT_REACHED'
  /** Has headed the school for the years of the rule, as principal or deputy (校长已达到规定任职年限). */
  | 'LEADER_YEARS_REACHED'
  /** Is not on the establishment of a public school (非公办学校在编教师). */
  | 'NOT_A_PUBLIC_SCHOOL'
  /** Does not teach compulsory education (非义务教育阶段教师). */
  | 'NOT_COMPULSORY_EDUCATION'
  /** Is on the establishment of no school (不在编). */
  | 'NOT_EMPLOYED'
  /** No rule says after how many years (无适用年限规定). */
  | 'NO_RULE'
  /** The rule counts the terms of a principal, and none says how long a term is: required is their number (校长任期年数未规定). */
  | 'TERM_LENGTH_UNKNOWN'
  /** Has not yet been at the school for the years of the rule (未达到规定任教年限). */
  | 'YEARS_NOT_REACHED'
  /** Has been at the school for the years of the rule (已达到规定任教年限). */
  | 'YEARS_REACHED';

/** Which agreement ends before it expires, and when (终止合作办学协议). */
export type EndAgreementInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day it no longer holds, earlier than before (终止日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Who moves out, and when (结束周转房入住). */
export type EndHousingInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer, earlier than before (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which inspector no longer answers for a school, and from when (撤销挂牌). */
export type EndInspectorAssignmentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer, earlier than before (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which pair ends, when, and what came of it (结束师徒结对). */
export type EndMentorLinkInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer a pair, not later than planned (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** What came of it, up to 200 characters (成效). */
  outcome?: InputMaybe<Scalars['String']['input']>;
};

/** Which pairing ends, and when (结束对口帮扶). */
export type EndPairingInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer, earlier than before (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Who is no longer researcher, and when (解除教研员任用). */
export type EndResearcherAssignmentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer, earlier than before (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which pack a county no longer follows, and from when (停用规则包). */
export type EndRulePackInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer, earlier than before (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which duty is nobody’s any more, and from when (终止县管校聘职责). */
export type EndStaffingDutyInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer, earlier than before (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** What a school has, for how many pupils (学校资源). */
export type EndowmentInput = {
  /** Pupils, more than none (学生数). */
  pupils: Scalars['Int']['input'];
  /** The resource, in one unit for all schools, 0 or more (资源数量). */
  resource: Scalars['Float']['input'];
};

/** Who enrols in which session (报名参训). */
export type EnrolInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session (培训场次). */
  session: Scalars['ID']['input'];
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** State of an enrolment (报名状态). */
export type EnrolmentState =
  /** Did not come (缺席). */
  | 'ABSENT'
  /** Attended (已参训). */
  | 'ATTENDED'
  /** Enrolled, the session not yet held or not yet recorded (已报名). */
  | 'ENROLLED'
  /** Withdrew before the session (退出). */
  | 'WITHDRAWN';

/** Condition on EnrolmentState (枚举条件). */
export type EnrolmentStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<EnrolmentState>;
  /** One of (属于). */
  in?: InputMaybe<Array<EnrolmentState>>;
};

/** Who enters the pool of reserve candidates (进入校长后备人才库). */
export type EnterReserveInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day in the pool (入库日期). */
  enteredOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The school that puts the candidate forward; none when the county does (推荐学校). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** Kind of equipment (设备类别). */
export type EquipmentKind =
  /** Art equipment (美术器材). */
  | 'ART'
  /** Books (图书). */
  | 'BOOK'
  /** Canteen equipment (食堂设备). */
  | 'CANTEEN'
  /** Computers (计算机). */
  | 'COMPUTER'
  /** Desks and chairs (课桌椅). */
  | 'DESK_AND_CHAIR'
  /** Drinking-water equipment (饮水设备). */
  | 'DRINKING_WATER'
  /** Electric heating (电采暖设备). */
  | 'ELECTRIC_HEATING'
  /** Laboratory equipment (实验器材). */
  | 'LABORATORY'
  /** Multimedia equipment (多媒体设备). */
  | 'MULTIMEDIA'
  /** Music equipment (音乐器材). */
  | 'MUSIC'
  /** Other equipment (其他). */
  | 'OTHER'
  /** Security equipment (安保设备). */
  | 'SECURITY'
  /** Sports equipment (体育器材). */
  | 'SPORTS'
  /** Beds of pupils (学生床). */
  | 'STUDENT_BED';

/** Condition on EquipmentKind (枚举条件). */
export type EquipmentKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<EquipmentKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<EquipmentKind>>;
};

/** Sort order (排序). */
export type EquipmentLotOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC';

/** Conditions on equipment (设备筛选条件). */
export type EquipmentLotWhere = {
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of equipment (设备类别). */
  kind?: InputMaybe<EquipmentKindFilter>;
  /** Programme that paid (资金项目). */
  programme?: InputMaybe<StringFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
  /** Unit (计量单位). */
  unit?: InputMaybe<EquipmentUnitFilter>;
  /** Year of purchase (购置年份). */
  year?: InputMaybe<IntFilter>;
};

/** What one of a quantity is (计量单位); different units are never added. */
export type EquipmentUnit =
  /** Device (台). */
  | 'DEVICE'
  /** Frame, as of beds (副). */
  | 'FRAME'
  /** Piece (件). */
  | 'PIECE'
  /** Set (套). */
  | 'SET'
  /** Vehicle (辆). */
  | 'VEHICLE'
  /** Volume of a book (册). */
  | 'VOLUME';

/** Condition on EquipmentUnit (枚举条件). */
export type EquipmentUnitFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<EquipmentUnit>;
  /** One of (属于). */
  in?: InputMaybe<Array<EquipmentUnit>>;
};

/** Who is to be made unrecognisable, and why (注销个人信息). */
export type EraseTeacherInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version of the teacher that this was decided on (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What for, kept in the audit log, up to 200 characters (用途). */
  purpose: Scalars['String']['input'];
  /** The teacher, whom no school employs any more (教师). */
  teacher: Scalars['ID']['input'];
};

/** How one side of a session scores another (培训互评). */
export type EvaluateInput = {
  /** Code; made when left out (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Comment, up to 1000 characters (评语). */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Side that is evaluated (被评价方). */
  evaluated: EvaluationSide;
  /** Side that evaluates (评价方). */
  evaluator: EvaluationSide;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Score, 0 to 100 (得分). */
  score: Scalars['Float']['input'];
  /** The session (培训场次). */
  session: Scalars['ID']['input'];
  /** The teacher who speaks for the trainees, or for trainers who are on record (代表评价的教师). Must have taken part; is not stored. */
  speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it comes from a spot check by the institution (是否质量抽查). */
  spotCheck?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Side of the mutual evaluation of training (互评方). */
export type EvaluationSide =
  /** The institution that manages it (培训机构). */
  | 'INSTITUTION'
  /** Those who are taught (参训教师). */
  | 'TRAINEE'
  /** Those who teach (培训者). */
  | 'TRAINER';

/** Condition on EvaluationSide (枚举条件). */
export type EvaluationSideFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<EvaluationSide>;
  /** One of (属于). */
  in?: InputMaybe<Array<EvaluationSide>>;
};

/** Sort order (排序). */
export type ExchangePlanMoveOrder =
  /** By place, first first (按序号升序). */
  | 'PLACE_ASC'
  /** By place, last first (按序号降序). */
  | 'PLACE_DESC';

/** Conditions on the moves of a plan (调整筛选条件). */
export type ExchangePlanMoveWhere = {
  /** Whether a backbone teacher (是否骨干教师). */
  backbone?: InputMaybe<BooleanFilter>;
  /** Whether inside one group (是否同一集团). */
  sameGroup?: InputMaybe<BooleanFilter>;
};

/** Sort order (排序). */
export type ExchangePlanOrder =
  /** By code, first first (按方案编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按方案编号降序). */
  | 'CODE_DESC'
  /** By started at, first first (按开始时间升序). */
  | 'STARTED_AT_ASC'
  /** By started at, last first (按开始时间降序). */
  | 'STARTED_AT_DESC';

/** How far an exchange plan has come (方案状态). */
export type ExchangePlanState =
  /** It was cancelled before it was done (已取消). */
  | 'CANCELLED'
  /** It could not be computed, or was interrupted (计算失败). */
  | 'FAILED'
  /** No plan keeps all the constraints (无可行方案). */
  | 'INFEASIBLE'
  /** It is there: proven to be best, or the best found in time (已生成). */
  | 'READY'
  /** It is being computed (计算中). */
  | 'RUNNING';

/** Condition on ExchangePlanState (枚举条件). */
export type ExchangePlanStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ExchangePlanState>;
  /** One of (属于). */
  in?: InputMaybe<Array<ExchangePlanState>>;
};

/** Conditions on exchange plans (交流方案筛选条件). */
export type ExchangePlanWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Name (方案名称). */
  name?: InputMaybe<StringFilter>;
  /** Whether the other planners see it (是否共享). */
  shared?: InputMaybe<BooleanFilter>;
  /** How far it has come (方案状态). */
  state?: InputMaybe<ExchangePlanStateFilter>;
};

/** Of whom a copy of all data is to be given out, and what for (提供个人信息副本). */
export type ExportPersonalRecordInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What for, kept in the audit log, up to 200 characters (用途). */
  purpose: Scalars['String']['input'];
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** Which assignment lasts longer, and until when (延长交流轮岗). */
export type ExtendRotationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer there, later than before (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Figure of the facilities of a school (办学条件指标). */
export type FacilityFigure =
  /** Beds of pupils (学生床位). */
  | 'BEDS'
  /** Beds for each pupil who boards (寄宿生人均床位). */
  | 'BEDS_PER_BOARDER'
  /** Standing buildings (校舍). */
  | 'BUILDINGS'
  /** Floor area (建筑面积). */
  | 'FLOOR_AREA'
  /** Open hazards (未整改隐患). */
  | 'OPEN_HAZARDS'
  /** Rooms by kind (功能室). */
  | 'ROOMS';

/** Sort order (排序). */
export type FacilityGapOrder =
  /** By code, first first (按学校标识码升序). */
  | 'CODE_ASC'
  /** By code, last first (按学校标识码降序). */
  | 'CODE_DESC'
  /** By name, first first (按校名升序). */
  | 'NAME_ASC'
  /** By name, last first (按校名降序). */
  | 'NAME_DESC';

/** Which schools to look at for what they lack (缺项学校筛选条件). */
export type FacilityGapWhere = {
  /** Whether pupils can board there (是否寄宿制). */
  boarding?: InputMaybe<BooleanFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of school (学校类别). */
  kind?: InputMaybe<SchoolKindFilter>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether the school is urban (是否城区). */
  urban?: InputMaybe<BooleanFilter>;
};

/** Sort order (排序). */
export type FacilityTeacherOrder =
  /** By code, first first (按教师编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按教师编号降序). */
  | 'CODE_DESC';

/** Which teachers to look at for what they lack (缺项教师筛选条件). */
export type FacilityTeacherWhere = {
  /** Code (教师编号). */
  code?: InputMaybe<StringFilter>;
};

/** Why a figure is not known (数据缺失原因). */
export type FigureUnknown =
  /** Of some teachers the degree is not on record (部分教师学历未登记). */
  | 'DEGREES_NOT_RECORDED'
  /** Of some teachers it is not known whether rotation is due: sex, birth date or length of terms is not on record (部分教师是否符合交流条件未知). */
  | 'ELIGIBILITY_NOT_KNOWN'
  /** What is on record is of an earlier school year than the one asked for; ask with a day of that year for its figure (数据早于所询学年). */
  | 'INPUTS_TOO_OLD'
  /** There is nobody to take a share of (无计数对象). */
  | 'NOBODY_TO_COUNT'
  /** The school has no stage of compulsory education (无义务教育学段). */
  | 'NO_COMPULSORY_STAGE'
  /** There are no pupils to measure by (无学生). */
  | 'NO_PUPILS'
  /** No pack of rules has a standard for it (无适用标准). */
  | 'NO_RULE'
  /** There is no school to measure (无学校). */
  | 'NO_SCHOOLS'
  /** The school has no classes on record for its stages (未上报分学段学生数). */
  | 'PUPILS_NOT_REPORTED'
  /** The school has not reported the resource (未上报该项办学条件). */
  | 'RESOURCE_NOT_REPORTED'
  /** It is not known for some of the schools (部分学校数据缺失). */
  | 'SCHOOLS_UNKNOWN'
  /** No teacher is on record there (无教师记录). */
  | 'STAFF_NOT_RECORDED'
  /** One of the schools that were merged had not reported it (并校一方未填报,合计未知). */
  | 'SUM_UNKNOWN';

/** Condition on a measured number (数值条件). */
export type FloatFilter = {
  /** At least (不小于). */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Not known, or known with false (未知). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most (不大于). */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** What depends on a school or area (随转事项). */
export type FollowedKind =
  /** Participation in activities (活动参与). */
  | 'ACTIVITY_PARTICIPATION'
  /** Agreements (合作协议). */
  | 'AGREEMENT'
  /** Appointments (聘任). */
  | 'APPOINTMENT'
  /** Appraisals (学校考核). */
  | 'APPRAISAL'
  /** Changes of counties and townships (行政区划沿革). */
  | 'AREA_SUCCESSION'
  /** Buildings (校舍). */
  | 'BUILDING'
  /** Classes (班级). */
  | 'CLASS_GROUP'
  /** Consents to share data (数据共享授权). */
  | 'CONSENT'
  /** Counties (县区). */
  | 'COUNTY'
  /** Cultivation stations (研修站点). */
  | 'CULTIVATION_STATION'
  /** Designations (等级与称号). */
  | 'DESIGNATION'
  /** Digital services (数字化服务). */
  | 'DIGITAL_SERVICE'
  /** Education groups (教育集团). */
  | 'EDUCATION_GROUP'
  /** Equipment (设备). */
  | 'EQUIPMENT'
  /** Exchange plans (交流方案). */
  | 'EXCHANGE_PLAN'
  /** Hazards (安全隐患). */
  | 'HAZARD'
  /** Inspections that are to come or not done with (督导检查). */
  | 'INSPECTION'
  /** Inspectors (督学). */
  | 'INSPECTOR'
  /** Inspectors of the school (责任督学). */
  | 'INSPECTOR_ASSIGNMENT'
  /** Joint activities (联合活动). */
  | 'JOINT_ACTIVITY'
  /** Memberships of the successor that become lead (牵头学校资格). */
  | 'LEADERSHIP'
  /** Memberships of groups (集团成员关系). */
  | 'MEMBERSHIP'
  /** Mentor links (师徒结对). */
  | 'MENTOR_LINK'
  /** Sessions of mentor pairs (师徒活动). */
  | 'MENTOR_SESSION'
  /** Changes of places (学位变动). */
  | 'PLACE_CHANGE'
  /** Moves of exchange plans (交流方案调动). */
  | 'PLANNED_MOVE'
  /** Posts (岗位). */
  | 'POST'
  /** Construction projects (建设项目). */
  | 'PROJECT'
  /** Pupils, boarders and places of the schools (学生数与学位数). */
  | 'PUPILS'
  /** Recruitment (教师招聘). */
  | 'RECRUITMENT'
  /** Teachers registered and not appointed yet (未聘任教师). */
  | 'REGISTERED_TEACHER'
  /** Researchers (教研员). */
  | 'RESEARCHER'
  /** Research offices (教研组织). */
  | 'RESEARCH_OFFICE'
  /** Reserve candidates (后备干部). */
  | 'RESERVE_CANDIDATE'
  /** Reports of resources (办学条件填报). */
  | 'RESOURCE_REPORT'
  /** Use of shared resources (共享资源使用). */
  | 'RESOURCE_USE'
  /** Rooms (功能室). */
  | 'ROOM'
  /** Bookings of rooms (功能室预约). */
  | 'ROOM_BOOKING'
  /** Rotations (交流轮岗). */
  | 'ROTATION'
  /** Rotation quotas (交流轮岗名额). */
  | 'ROTATION_QUOTA'
  /** Rules the county has chosen (所选规则包). */
  | 'RULE_PACK'
  /** Schools (学校). */
  | 'SCHOOL'
  /** School buses (校车). */
  | 'SCHOOL_BUS'
  /** Security assets (安防设施). */
  | 'SECURITY_ASSET'
  /** Selection cycles (评选周期). */
  | 'SELECTION_CYCLE'
  /** Trainers of sessions (培训授课教师). */
  | 'SESSION_TRAINER'
  /** Shared resources (共享资源). */
  | 'SHARED_RESOURCE'
  /** Duties of county and schools (用人职责). */
  | 'STAFFING_DUTY'
  /** Studios (工作室). */
  | 'STUDIO'
  /** Other proposals for the school (其他撤并建议). */
  | 'SUCCESSION'
  /** Support pairings (结对帮扶). */
  | 'SUPPORT_PAIRING'
  /** Targets (目标). */
  | 'TARGET'
  /** Targets that depend on the school (目标责任学校). */
  | 'TARGET_DEPENDENCY'
  /** Townships (乡镇). */
  | 'TOWNSHIP'
  /** Uses of training assets (培训资源使用). */
  | 'TRAINING_ASSET_USE'
  /** Training bases (培训基地). */
  | 'TRAINING_BASE'
  /** Training programmes (培训项目). */
  | 'TRAINING_PROGRAMME'
  /** Training sessions (培训场次). */
  | 'TRAINING_SESSION';

/** What became of rows that depend on a school or area that ends (随转结果). */
export type FollowedOutcome =
  /** Goes on with the successor from the day on (已转入). */
  | 'CARRIED'
  /** Ends on the day, for the reason given (到期终止). */
  | 'ENDED'
  /** Is left as it is, for somebody to decide (待处理). */
  | 'REPORTED'
  /** Has no days of its own and goes over when the day has come (届时转入). */
  | 'WAITING';

/** Why rows are ended or reported (原因). */
export type FollowedReason =
  /** The successor belongs to the group already (承接学校已是成员). */
  | 'ALREADY_MEMBER'
  /** The successor has one of its own (承接方已有). */
  | 'ALREADY_THERE'
  /** It was awarded to the school that ends (授予原校). */
  | 'AWARDED_TO_THE_SCHOOL'
  /** Nobody is named who takes it over (无承接方). */
  | 'NO_SUCCESSOR'
  /** It is left with the county that the school is no longer of (仍属原县区). */
  | 'OTHER_COUNTY'
  /** It was a decision of the school that ends; the successor decides for itself (属原校自主决定). */
  | 'OWN_DECISION'
  /** Its day is past, and it was judged by what was so then (期限已过,以当时情况为准). */
  | 'PAST'
  /** It was computed for schools as they were (方案依据已变). */
  | 'PLAN_IS_OLD'
  /** It is proposed and not decided (尚未决定). */
  | 'PROPOSAL'
  /** Both sides would be the same school (双方成为同一学校). */
  | 'SAME_SCHOOL'
  /** It is part of the sum of both (已并入合计). */
  | 'SUMMED'
  /** The figure of one side is not known, so that their sum is not (一方数据缺失,合计未知). */
  | 'SUM_UNKNOWN';

/** How a figure is made from its numerator and denominator (计算公式). */
export type Formula =
  /** Numerator for each hundred of the denominator: 100 × numerator ÷ denominator (每百名学生: 100×分子÷分母). */
  | 'PER_HUNDRED_PUPILS'
  /** Numerator for each of the denominator: numerator ÷ denominator (生均: 分子÷分母). */
  | 'PER_PUPIL'
  /** Part of the denominator: numerator ÷ denominator (占比: 分子÷分母). */
  | 'SHARE'
  /** Standard deviation, each school weighing its pupils, for the mean: numerator = √Σ(Pᵢ/P)(Xᵢ−X̄)², denominator = X̄ = Σ resource ÷ Σ pupils (差异系数: 分子=√Σ(Pᵢ/P)(Xᵢ−X̄)², 分母=X̄). */
  | 'VARIATION';

/** A group that is to be (组建集团). */
export type FoundGroupInput = {
  /** Its charter, or where it is laid down (章程). */
  charter?: InputMaybe<Scalars['String']['input']>;
  /** Code, not used before (编号). */
  code: Scalars['String']['input'];
  /** The county it belongs to; left out for a group that crosses counties (所属县区). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** What it is and does (简介). */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it is founded (成立日期). */
  foundedOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of group (类别). */
  kind: EducationGroupKind;
  /** The school that leads it from that day on (龙头校). */
  lead: Scalars['ID']['input'];
  /** Name (名称). */
  name: Scalars['String']['input'];
};

/** A research organisation that is to be (设立教研组织): of a county, a group or a school, exactly one of them, which is also its level. */
export type FoundResearchOrganisationInput = {
  /** Code (编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county whose organisation it is (县区). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The school district or education group whose organisation it is (大学区或教育集团). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Who heads it (负责人). */
  head?: InputMaybe<Scalars['ID']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name (名称), up to 200 characters. */
  name: Scalars['String']['input'];
  /** The organisation one level up, of the same county (上级教研组织). */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** The school whose organisation it is (学校). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
};

/** A new studio (成立工作室). */
export type FoundStudioInput = {
  /** Code; made when left out (工作室编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year it is set up; this year when left out (成立年份). */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** The school that hosts it (挂牌学校). */
  hostSchool: Scalars['ID']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind (工作室类别). */
  kind: StudioKind;
  /** The master who leads it (主持人). */
  leader: Scalars['ID']['input'];
  /** Level that sets it up (级别). */
  level: HonourLevel;
  /** Name (名称). */
  name: Scalars['String']['input'];
  /** Stage of schooling (学段). */
  stage: Stage;
  /** Subject; none for a studio for all (学科). */
  subject?: InputMaybe<Subject>;
};

/** Time in which a room must be free (空闲时段). */
export type FreeTimeInput = {
  /** Beginning (起). */
  from: Scalars['DateTime']['input'];
  /** End (止), after the beginning. */
  to: Scalars['DateTime']['input'];
};

/** Which school shows which of its data to which group, and when (同意数据共享). */
export type GiveConsentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; until withdrawn when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The group that may see the data, to which the school belongs (集团). */
  group: Scalars['ID']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The school that consents (学校). */
  school: Scalars['ID']['input'];
  /** Which data (共享范围). */
  scope: ConsentScope;
  /** First day; today when left out (开始日期). */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which duty towards teachers a county gives itself or its schools (明确县管校聘职责). */
export type GiveStaffingDutyInput = {
  /** The county (县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is, as the plan words it (职责), up to 200 characters. */
  duty: Scalars['String']['input'];
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its place among those of its side, from 1 on, that no other has at the time (序号); the last one when left out. */
  place?: InputMaybe<Scalars['Int']['input']>;
  /** Who has it (职责主体). */
  side: DutySide;
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
};

/** Which principal is granted which rank (认定校长职级). */
export type GrantPrincipalRankInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grade (职级). */
  grade: PrincipalGrade;
  /** Day from which it holds, not one to come (认定日期); today when left out. */
  grantedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The principal or vice principal (校长或副校长). */
  teacher: Scalars['ID']['input'];
};

/** That a school of the same group is so (同集团学校条件). */
export type GroupHasInput = {
  /** With so many teachers over what is due to it (超配教师数). */
  surplus?: InputMaybe<FloatFilter>;
  /** In an urban place, class 1xx (是否城镇). */
  urban?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sort order (排序). */
export type GroupMembershipOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on memberships (集团成员筛选条件). */
export type GroupMembershipWhere = {
  /** Code of the county the school lies in (学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Group (集团). */
  group?: InputMaybe<IdFilter>;
  /** Kinds of the group (集团类别). */
  groupKind?: InputMaybe<Array<EducationGroupKind>>;
  /** What the school is in the group (成员角色). */
  role?: InputMaybe<MembershipRoleFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** How closely it is tied to the group (联结程度). */
  strength?: InputMaybe<MembershipStrengthFilter>;
};

/** That a teacher holds an honour (荣誉条件), today. */
export type HasHonourInput = {
  /** Of one of these kinds (荣誉类别); of any when left out. */
  kinds?: InputMaybe<Array<HonourKind>>;
  /** Of one of these levels (级别); of any when left out. */
  levels?: InputMaybe<Array<HonourLevel>>;
};

/** Sort order (排序). */
export type HazardOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By deadline, first first, one not known counting as the last (按整改期限升序, 不详的视为最晚). */
  | 'DEADLINE_ASC'
  /** By deadline, last first, one not known counting as the last (按整改期限降序, 不详的视为最晚). */
  | 'DEADLINE_DESC';

/** How grave a hazard is (隐患等级). */
export type HazardSeverity =
  /** General hazard (一般隐患). */
  | 'GENERAL'
  /** Major hazard: those responsible are summoned (重大隐患). */
  | 'MAJOR';

/** Condition on HazardSeverity (枚举条件). */
export type HazardSeverityFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<HazardSeverity>;
  /** One of (属于). */
  in?: InputMaybe<Array<HazardSeverity>>;
};

/** Whether a hazard is gone (隐患状态). */
export type HazardState =
  /** Not yet rectified (未整改). */
  | 'OPEN'
  /** Rectified (已整改). */
  | 'RECTIFIED';

/** Conditions on hazards (安全隐患筛选条件). */
export type HazardWhere = {
  /** Building (校舍). */
  building?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Last day for its rectification (整改期限); `isNull` finds those of which it is not known. */
  deadline?: InputMaybe<DateFilter>;
  /** Day it was found (发现日期). */
  foundOn?: InputMaybe<DateFilter>;
  /** Whether it is a major one for which nobody was summoned (重大隐患未约谈). */
  majorWithoutSummons?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only hazards open past their deadline on this day (在该日逾期未整改); one whose deadline is not known is not among them. */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** How grave it is (隐患等级). */
  severity?: InputMaybe<HazardSeverityFilter>;
  /** Whether it is gone (隐患状态). */
  state?: InputMaybe<HazardState>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
};

/** An honour that is held (所获荣誉): one that meets all of these. */
export type HeldHonour = {
  /** One of these kinds (荣誉类别). */
  kind?: InputMaybe<Array<HonourKind>>;
  /** One of these levels (级别). */
  level?: InputMaybe<Array<HonourLevel>>;
  /** Name of the honour (荣誉名称). */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A joint activity with those who take part (开展共享活动): of a group or of a support pairing, exactly one of them. */
export type HoldActivityInput = {
  /** Code, not used before (编号). */
  code: Scalars['String']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group whose activity it is (集团). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Day it is held (举办日期). */
  heldOn: Scalars['Date']['input'];
  /** The school that hosts it, which may be a guest of the group; of a pairing, one of the two (主办学校). */
  hostSchool?: InputMaybe<Scalars['ID']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of activity (类别). */
  kind: JointActivityKind;
  /** The support pairing whose activity it is, which must hold on that day (对口帮扶). */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Schools that take part, up to 200; more can be added later (参与校). */
  participants?: Array<ParticipantInput>;
  /** Title (名称). */
  title: Scalars['String']['input'];
};

/** Kind of honour (荣誉类别). */
export type HonourKind =
  /** Backbone teacher (骨干教师). */
  | 'BACKBONE'
  /** Gardener award (园丁). */
  | 'GARDENER'
  /** Master class teacher (名班主任). */
  | 'MASTER_CLASS_TEACHER'
  /** Master principal (名校长). */
  | 'MASTER_PRINCIPAL'
  /** Master teacher (名师). */
  | 'MASTER_TEACHER'
  /** Other (其他). */
  | 'OTHER'
  /** Outstanding talent (优秀人才). */
  | 'OUTSTANDING_TALENT'
  /** Rural backbone teacher (农村骨干教师). */
  | 'RURAL_BACKBONE'
  /** Special-grade teacher (特级教师). */
  | 'SPECIAL_GRADE'
  /** Subject leader (学科带头人). */
  | 'SUBJECT_LEADER'
  /** Top talent (拔尖人才). */
  | 'TOP_TALENT';

/** Condition on HonourKind (枚举条件). */
export type HonourKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<HonourKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<HonourKind>>;
};

/** Level that awards an honour or sets up a studio (级别). */
export type HonourLevel =
  /** County (县级). */
  | 'COUNTY'
  /** Municipal (市级). */
  | 'MUNICIPAL'
  /** National (国家级). */
  | 'NATIONAL'
  /** Provincial (省级). */
  | 'PROVINCIAL'
  /** School (校级). */
  | 'SCHOOL';

/** Condition on HonourLevel (枚举条件). */
export type HonourLevelFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<HonourLevel>;
  /** One of (属于). */
  in?: InputMaybe<Array<HonourLevel>>;
};

/** Sort order (排序). */
export type HonourOrder =
  /** By code, first first (按荣誉编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按荣誉编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按荣誉名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按荣誉名称降序). */
  | 'NAME_DESC';

/** Conditions on honours (荣誉筛选条件). */
export type HonourWhere = {
  /** Year of the award (授予年份). */
  awardedYear?: InputMaybe<IntFilter>;
  /** Code (荣誉编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county whose establishment the holder is on today (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind (荣誉类别). */
  kind?: InputMaybe<HonourKindFilter>;
  /** Level (级别). */
  level?: InputMaybe<HonourLevelFilter>;
  /** Name of the honour (荣誉名称). */
  name?: InputMaybe<StringFilter>;
  /** Only what is due to be selected anew by this day (在该日前应重新评选); what is due on no known day is left out. */
  reselectionDueBy?: InputMaybe<Scalars['Date']['input']>;
  /** True for those taken away, false for those that hold; both when left out (是否已撤销). */
  revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** School the holder serves today (获得者任职学校). */
  servingSchool?: InputMaybe<IdFilter>;
  /** Main subject of the holder (获得者任教学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Holder (获得者). */
  teacher?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type HousingAssignmentOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on who lives in housing of schools (周转房入住筛选条件). */
export type HousingAssignmentWhere = {
  /** Building (周转房). */
  building?: InputMaybe<IdFilter>;
  /** Code of the county of the building (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** School of the building (学校). */
  school?: InputMaybe<IdFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** Condition on an identifier (标识条件). */
export type IdFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of (属于). */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Sort order (排序). */
export type InspectionOrder =
  /** By code, first first (按督导编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按督导编号降序). */
  | 'CODE_DESC'
  /** By inspected on, first first (按督导日期升序). */
  | 'INSPECTED_ON_ASC'
  /** By inspected on, last first (按督导日期降序). */
  | 'INSPECTED_ON_DESC';

/** What an inspection found (督导结论). */
export type InspectionVerdict =
  /** Failed (不合格). */
  | 'FAILED'
  /** Passed (合格). */
  | 'PASSED'
  /** Passed with reservations (基本合格). */
  | 'WITH_RESERVATIONS';

/** Condition on InspectionVerdict (枚举条件). */
export type InspectionVerdictFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<InspectionVerdict>;
  /** One of (属于). */
  in?: InputMaybe<Array<InspectionVerdict>>;
};

/** Conditions on inspections (督导筛选条件). */
export type InspectionWhere = {
  /** Code (督导编号). */
  code?: InputMaybe<StringFilter>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is of the county as a whole and of no single school (是否全县督导). */
  countyWide?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the inspection (督导日期). */
  inspectedOn?: InputMaybe<DateFilter>;
  /** Whether the result is public today (结果是否已公示). */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** What was looked at (督导事项). */
  topic?: InputMaybe<StringFilter>;
  /** What it found (督导结论). */
  verdict?: InputMaybe<InspectionVerdictFilter>;
};

/** Sort order (排序). */
export type InspectorAssignmentOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on which inspector answers for which school (责任督学挂牌筛选条件). */
export type InspectorAssignmentWhere = {
  /** Code of the county of the inspector (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Inspector (督学). */
  inspector?: InputMaybe<IdFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
};

/** Whether inspecting schools is all an inspector does (督学类别). */
export type InspectorKind =
  /** Full-time inspector (专职督学). */
  | 'FULL_TIME'
  /** Part-time inspector, such as a serving principal (兼职督学). */
  | 'PART_TIME';

/** Condition on InspectorKind (枚举条件). */
export type InspectorKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<InspectorKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<InspectorKind>>;
};

/** Sort order (排序). */
export type InspectorOrder =
  /** By code, first first (按督学编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按督学编号降序). */
  | 'CODE_DESC'
  /** By zone, first first (按督学责任区升序). */
  | 'ZONE_ASC'
  /** By zone, last first (按督学责任区降序). */
  | 'ZONE_DESC';

/** Conditions on inspectors (督学筛选条件). */
export type InspectorWhere = {
  /** Code (督学编号). */
  code?: InputMaybe<StringFilter>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether full-time (督学类别). */
  kind?: InputMaybe<InspectorKindFilter>;
  /** Zone (督学责任区). */
  zone?: InputMaybe<StringFilter>;
};

/** Condition on a whole number (整数条件). */
export type IntFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** At least (不小于). */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of (属于). */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Not known, or known with false (未知). */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most (不大于). */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Which school joins which group, as what and from when (加入集团). */
export type JoinGroupInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day it no longer belongs to it; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The group (集团). */
  group: Scalars['ID']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is in the group; LEAD is given by changeLead (成员角色). */
  role?: MembershipRole;
  /** The school that joins (学校). */
  school: Scalars['ID']['input'];
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** How closely it is tied to the group (联结程度). */
  strength?: InputMaybe<MembershipStrength>;
};

/** Who joins which studio, and when (加入工作室). */
export type JoinStudioInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer a member; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** The studio (工作室). */
  studio: Scalars['ID']['input'];
  /** The teacher, of any school (教师). */
  teacher: Scalars['ID']['input'];
};

/** What schools of a group do together (共享活动类别). */
export type JointActivityKind =
  /** Teaching research of an area (联片教研). */
  | 'AREA_RESEARCH'
  /** Classroom interaction (课堂互动). */
  | 'CLASSROOM_INTERACTION'
  /** Joint examination (联考). */
  | 'JOINT_EXAM'
  /** Pooled expertise (联智). */
  | 'JOINT_EXPERTISE'
  /** Joint teaching materials (联材). */
  | 'JOINT_MATERIALS'
  /** Joint research (联研). */
  | 'JOINT_RESEARCH'
  /** Joint running (联办). */
  | 'JOINT_RUNNING'
  /** Joint secondment (联挂). */
  | 'JOINT_SECONDMENT'
  /** Joint teaching (联教). */
  | 'JOINT_TEACHING'
  /** Joint training (联训). */
  | 'JOINT_TRAINING'
  /** Lessons brought to the school (课堂送教). */
  | 'LESSON_DELIVERY'
  /** Other (其他). */
  | 'OTHER'
  /** Quality analysis (质量分析). */
  | 'QUALITY_ANALYSIS'
  /** Education seminar (教育研讨). */
  | 'SEMINAR'
  /** Training brought to the school (送培进校). */
  | 'TRAINING_DELIVERY';

/** Condition on JointActivityKind (枚举条件). */
export type JointActivityKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<JointActivityKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<JointActivityKind>>;
};

/** Sort order (排序). */
export type JointActivityOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By held on, first first (按举办日期升序). */
  | 'HELD_ON_ASC'
  /** By held on, last first (按举办日期降序). */
  | 'HELD_ON_DESC';

/** Conditions on joint activities (共享活动筛选条件). */
export type JointActivityWhere = {
  /** Code of the county of the group, or of the school that is helped (集团或受援校所属县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Group (集团). */
  group?: InputMaybe<IdFilter>;
  /** Day it was held (举办日期). */
  heldOn?: InputMaybe<DateFilter>;
  /** School that hosted it (主办学校). */
  hostSchool?: InputMaybe<IdFilter>;
  /** Kind of activity (类别). */
  kind?: InputMaybe<JointActivityKindFilter>;
  /** Support pairing (对口帮扶). */
  pairing?: InputMaybe<IdFilter>;
  /** Title (名称). */
  title?: InputMaybe<StringFilter>;
};

/** Which membership ends, and when (退出集团). */
export type LeaveGroupInput = {
  /** True to leave although mentor links to other members still hold then; refused without it (确认会破坏师徒结对). */
  acknowledgeBrokenLinks?: InputMaybe<Scalars['Boolean']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day the school no longer belongs to the group (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which candidate leaves the pool, and when (退出校长后备人才库). */
export type LeaveReserveInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** First day no longer in the pool (出库日期). */
  leftOn: Scalars['Date']['input'];
};

/** Which membership ends, and when (退出工作室). */
export type LeaveStudioInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer a member, not later than planned (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Constraints that a planner may lift by name (可放开的约束). */
export type LiftableConstraint =
  /** It is proposed to close or merge the receiving school (接收学校拟撤并). */
  | 'CLOSURE_PROPOSED'
  /** The sending school no longer meets the indicator on backbone teachers (派出学校骨干教师指标将不达标). */
  | 'FAILS_BACKBONE'
  /** The sending school no longer meets the indicator on teachers above the required degree (派出学校高于规定学历教师指标将不达标). */
  | 'FAILS_DEGREE'
  /** The sending school no longer meets the indicator on PE and arts teachers (派出学校体育艺术教师指标将不达标). */
  | 'FAILS_PE_ARTS'
  /** The sending school is left without a backbone teacher (派出学校将无骨干教师). */
  | 'LAST_BACKBONE';

/** Urban-rural class of a place (城乡分类). */
export type Locale =
  /** Main urban district, code 111 (主城区 111). */
  | 'MAIN_URBAN'
  /** Special area, code 123 (特殊区域 123). */
  | 'SPECIAL_AREA'
  /** Township centre, code 210 (乡中心区 210). */
  | 'TOWNSHIP_CENTRE'
  /** Town centre, code 121 (镇中心区 121). */
  | 'TOWN_CENTRE'
  /** Town fringe, code 122 (镇乡结合区 122). */
  | 'TOWN_FRINGE'
  /** Urban fringe, code 112 (城乡结合区 112). */
  | 'URBAN_FRINGE'
  /** Village, code 220 (村庄 220). */
  | 'VILLAGE';

/** Condition on Locale (枚举条件). */
export type LocaleFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Locale>;
  /** One of (属于). */
  in?: InputMaybe<Array<Locale>>;
};

/** Which school is where (登记学校位置). */
export type LocateSchoolInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Where it is on the map (地理位置). */
  position: SchoolPositionInput;
};

/** What a school is in a group (成员角色). */
export type MembershipRole =
  /** Core member (核心校). */
  | 'CORE'
  /** Leads the group; at most one at a time (龙头校(牵头校)). */
  | 'LEAD'
  /** Member (成员校). */
  | 'MEMBER'
  /** Being prepared for membership (培育校). */
  | 'PIPELINE'
  /** Supported by the others (受援校). */
  | 'SUPPORTED';

/** Condition on MembershipRole (枚举条件). */
export type MembershipRoleFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<MembershipRole>;
  /** One of (属于). */
  in?: InputMaybe<Array<MembershipRole>>;
};

/** How closely a school is tied to its group (联结程度). */
export type MembershipStrength =
  /** Carries the name (品牌). */
  | 'BRAND'
  /** Cooperates under an agreement (合作). */
  | 'COOPERATION'
  /** Its management is entrusted to the lead school (委托管理). */
  | 'ENTRUSTED'
  /** One legal person with the lead school (同一法人). */
  | 'SAME_LEGAL_PERSON';

/** Condition on MembershipStrength (枚举条件). */
export type MembershipStrengthFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<MembershipStrength>;
  /** One of (属于). */
  in?: InputMaybe<Array<MembershipStrength>>;
};

/** Conditions on the links of mentor chains (师徒传承链筛选条件): only links that meet all of them are followed. */
export type MentorChainWhere = {
  /** Code of the county of either school (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether mentor and mentee are at different schools (是否跨校). */
  crossSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether both schools belong to one group while the link holds (是否在同一集团或大学区内). */
  insideOneGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
};

/** Sort order (排序). */
export type MentorLinkOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on mentor links (师徒结对筛选条件). */
export type MentorLinkWhere = {
  /** Code of the county of either school (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether mentor and mentee are at different schools (是否跨校). */
  crossSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day it no longer holds (结束日期). */
  endsOn?: InputMaybe<DateFilter>;
  /** Whether both schools belong to one group while it holds (是否在同一集团或大学区内). */
  insideOneGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mentee (徒弟). */
  mentee?: InputMaybe<IdFilter>;
  /** Whether the mentee won a backbone distinction in the year the link began or later (徒弟是否成长为骨干教师). */
  menteeBecameBackbone?: InputMaybe<Scalars['Boolean']['input']>;
  /** School of the mentee (徒弟所在校). */
  menteeSchool?: InputMaybe<IdFilter>;
  /** Mentor (师傅). */
  mentor?: InputMaybe<IdFilter>;
  /** School of the mentor (师傅所在校). */
  mentorSchool?: InputMaybe<IdFilter>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
};

/** Sort order (排序). */
export type MentorSessionOrder =
  /** By held on, first first (按活动日期升序). */
  | 'HELD_ON_ASC'
  /** By held on, last first (按活动日期降序). */
  | 'HELD_ON_DESC';

/** Conditions on mentor sessions (师徒活动筛选条件). */
export type MentorSessionWhere = {
  /** Code of the county of either school (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was held (活动日期). */
  heldOn?: InputMaybe<DateFilter>;
  /** Mentee (徒弟). */
  mentee?: InputMaybe<IdFilter>;
  /** Mentor (师傅). */
  mentor?: InputMaybe<IdFilter>;
  /** Mentor link (师徒结对). */
  mentorLink?: InputMaybe<IdFilter>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
};

/** Which counties become part of another (县区合并). */
export type MergeCountiesInput = {
  /** The counties that go into it, 1 to 10 (并入县区). */
  counties: Array<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期); what has no days of its own goes over on that day. */
  effectiveOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The county they become part of (承接县区). */
  successor: Scalars['ID']['input'];
};

/** Which schools are to become part of another (拟并校). */
export type MergeSchoolsInput = {
  /** Year of the decision (决定年份); this year when left out. */
  decidedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期): then it is decided at once. Left out, it is a proposal. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the one school named is the same as the successor, which is its row under a new code (同一学校换码): then consents and designations go over too. */
  sameSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** The schools that go into it, 1 to 50 (并入学校). */
  schools: Array<Scalars['ID']['input']>;
  /** The school they become part of (承接学校); it teaches their stages. */
  successor: Scalars['ID']['input'];
  /** End of the transition period, first day the school is no longer open (过渡期结束日期); for a teaching point at least three years after the day it holds from. */
  transitionEndsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which townships become part of another of the same county (乡镇合并). */
export type MergeTownshipsInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期); what has no days of its own goes over on that day. */
  effectiveOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The township they become part of (承接乡镇). */
  successor: Scalars['ID']['input'];
  /** The townships that go into it, 1 to 50 (并入乡镇). */
  townships: Array<Scalars['ID']['input']>;
};

/** Why a figure is not known (指标缺失原因). */
export type MissingFigureReason =
  /** Some records lack the value, so that a sum would be too small (填报不全). */
  | 'INCOMPLETE'
  /** Records count in different units, which are never added (计量单位不一). */
  | 'MIXED_UNITS'
  /** The school reported nothing on it (未填报). */
  | 'NOT_REPORTED';

/** That a teacher goes to another school (交流调整). */
export type MoveInput = {
  /** First day no longer there (结束日期, 不含当日); when left out, the first after the school year in which the shortest stay of the rule may end. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the personnel relation moves too (是否调动人事关系); a move of which it is said that it does not is warned of, one of which nothing is said is not. */
  personnelRelationMoves?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day (开始日期), to tell a stay that is too short and other assignments that overlap it; the next first day of classes when left out. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The teacher (教师), who is on the establishment of a school of the county. */
  teacher: Scalars['ID']['input'];
  /** Receiving school (接收学校), in the county. */
  toSchool: Scalars['ID']['input'];
};

/** What a move of a plan does for the receiving school (调整作用). */
export type MovePurpose =
  /** It fills a place that is vacant there (补充缺额). */
  | 'FILLS_GAP'
  /** It comes for a teacher whom another move of the plan takes away: an exchange, which changes no gap (对调补位). */
  | 'REPLACES';

/** Which township goes to which other county, with its schools (乡镇划转). */
export type MoveTownshipInput = {
  /** Its new division code, 9 digits, that no other township has or had (新行政区划代码); as before when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county it goes to (划入县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期); what has no days of its own goes over on that day. */
  effectiveOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The township (乡镇). */
  township: Scalars['ID']['input'];
};

/** What speaks against a move, or makes it hollow (调整预警): the constraints of a plan in the same words, and what else makes a rotation hollow. */
export type MoveWarning =
  /** Another assignment of the teacher, proposed or decided, overlaps the time of the move (该时段已有拟派或已定的交流轮岗). */
  | 'ALREADY_ASSIGNED'
  /** The teacher rotates already (正在交流轮岗). */
  | 'AWAY_ALREADY'
  /** The share of backbone teachers is too small (骨干教师比例不足). */
  | 'BACKBONE_SHARE'
  /** It is for less than the years of the rule (不足规定交流年限). */
  | 'BELOW_SHORTEST_STAY'
  /** It pulls mentor pairs apart (中断师徒结对). */
  | 'BREAKS_MENTOR_LINKS'
  /** The sending school is left with fewer teachers than its classes need (派出学校按班师比将缺编). */
  | 'CLASSES_SHORT'
  /** The sending school is left with fewer teachers than classes (派出学校将有班级无教师). */
  | 'CLASS_WITHOUT_TEACHER'
  /** It is proposed to close or merge the receiving school (接收学校拟撤并). */
  | 'CLOSURE_PROPOSED'
  /** The sending school no longer meets the indicator on backbone teachers (派出学校骨干教师指标将不达标). */
  | 'FAILS_BACKBONE'
  /** The sending school no longer meets the indicator on teachers above the required degree (派出学校高于规定学历教师指标将不达标). */
  | 'FAILS_DEGREE'
  /** The sending school no longer meets the indicator on PE and arts teachers (派出学校体育艺术教师指标将不达标). */
  | 'FAILS_PE_ARTS'
  /** The sending school is left without a backbone teacher (派出学校将无骨干教师). */
  | 'LAST_BACKBONE'
  /** The sending school is left without a teacher of a subject it has lessons in (派出学校该学科将无教师). */
  | 'LAST_OF_SUBJECT'
  /** The teacher is a principal or deputy, who does not move as a teacher (正副校长不作为教师交流). */
  | 'LEADS_A_SCHOOL'
  /** There are as many moves as there may be (已达调整人数上限). */
  | 'MOVE_LIMIT'
  /** What the receiving school needs is not known (接收学校是否缺编不明). */
  | 'NEED_UNKNOWN'
  /** Rotation is not due for the teacher, or whether it is is not known (不符合交流条件或条件不明). */
  | 'NOT_DUE'
  /** The receiving school closes before the move ends (接收学校在交流结束前关闭). */
  | 'NOT_OPEN'
  /** In the exchange of two schools the one that has the smaller share of backbone teachers gains none of them, those who leave it counted (对调后薄弱学校骨干教师未净增). */
  | 'NO_BACKBONE_TO_WEAKER'
  /** The receiving school does not lack the subject (接收学校该学科不缺编). */
  | 'NO_NEED'
  /** The schools do not belong to one group (不属于同一集团). */
  | 'OUTSIDE_GROUP'
  /** The posting of the teacher does not last as long as the move (任职期间短于交流期间). */
  | 'OUTSIDE_POSTING'
  /** The personnel relation does not move (人事关系未调动). */
  | 'PERSONNEL_RELATION_STAYS'
  /** The school is none of the receiving schools that were asked for (不在指定的接收学校内). */
  | 'RECEIVER_NOT_ASKED'
  /** The teacher left the receiving school less than a school year ago (离开不足一学年即返回). */
  | 'RETURNS_AT_ONCE'
  /** Fewer of those who are due rotate than was asked for (交流轮岗比例不足). */
  | 'ROTATION_SHARE'
  /** Both schools are one legal person (同一法人内部调整). */
  | 'SAME_LEGAL_PERSON'
  /** The sending school, which is short of teachers as a whole or would be, becomes shorter (派出学校全校缺编). */
  | 'SCHOOL_SHORT'
  /** The teacher’s school is none of the sending schools that were asked for (不在指定的派出学校内). */
  | 'SENDER_NOT_ASKED'
  /** The sending school is left with fewer teachers than its pupils need (派出学校按生师比将缺编). */
  | 'SENDER_SHORT'
  /** The school sends a smaller share than was asked for (低于学校派出比例下限). */
  | 'SENDS_TOO_FEW'
  /** The school sends a larger share than was asked for (超出学校派出比例上限). */
  | 'SENDS_TOO_MANY'
  /** How many teachers the sending school needs is not known (派出学校应配教师数不明). */
  | 'STAFFING_UNKNOWN'
  /** The receiving school does not teach the stage of the teacher (接收学校不设该学段). */
  | 'STAGE_NOT_TAUGHT'
  /** The subject or stage is none that was asked for (不在指定的学科学段内). */
  | 'SUBJECT_NOT_ASKED'
  /** The sending school is left short of the subject (派出学校该学科将缺编). */
  | 'SUBJECT_SHORT'
  /** The schools are further apart than was asked for, or how far is not on record (超出指定距离). */
  | 'TOO_FAR'
  /** There are fewer moves than were asked for (低于最少调整人数). */
  | 'TOO_FEW_MOVES'
  /** It is for less than a school year (不足一学年). */
  | 'UNDER_ONE_YEAR'
  /** It takes a teacher towards the town, such as from a village to a township centre: the direction is the other one (由乡村学校向乡镇或城区调动). */
  | 'VILLAGE_TO_TOWN';

/** Sort order (排序). */
export type NetworkSchoolOrder =
  /** By code, first first (按学校标识码升序). */
  | 'CODE_ASC'
  /** By code, last first (按学校标识码降序). */
  | 'CODE_DESC'
  /** By name, first first (按校名升序). */
  | 'NAME_ASC'
  /** By name, last first (按校名降序). */
  | 'NAME_DESC';

/** Conditions on schools that stand in some relation to others (网络内学校筛选条件). */
export type NetworkSchoolWhere = {
  /** Which level administers it (隶属). */
  administration?: InputMaybe<AdministrationFilter>;
  /** Kind of school (学校类别). */
  kind?: InputMaybe<SchoolKindFilter>;
  /** Name (校名). */
  name?: InputMaybe<StringFilter>;
  /** Whether its place is urban, class 1xx (是否城镇). */
  urban?: InputMaybe<BooleanFilter>;
};

/** Why it is not known how far a target has come (观测缺失原因). */
export type ObservationUnknown =
  /** The share is of fewer than five persons, and would tell of each (人数过少不予公布). */
  | 'FEW_PERSONS'
  /** The graph does not hold it and nobody has recorded a value for the time (尚无观测记录). */
  | 'NOT_OBSERVED'
  /** The county has nothing on record that it could be counted from (未上报). */
  | 'NOT_REPORTED'
  /** The register tells only how things are now, and the day is past (无历史数据). */
  | 'NO_HISTORY'
  /** Of some of what is counted the value is not on record (部分数据缺失). */
  | 'PARTLY_REPORTED';

/** A new class (开设班级). */
export type OpenClassGroupInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grade within the stage, 1 to 6 (年级). */
  grade: Scalars['Int']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Number within its grade (班号); the next one when left out. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** The school (学校). */
  school: Scalars['ID']['input'];
  /** Year in which the school year begins (学年起始年份). */
  schoolYear: Scalars['Int']['input'];
  /** Pupils, persons (班额), 0 to 200. */
  size: Scalars['Int']['input'];
  /** Stage of schooling (学段). */
  stage: Stage;
};

/** Which room to open to which group, and when (向集团开放功能室). */
export type OpenRoomToGroupInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer open (结束日期, 不含当日); open-ended when left out. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The group whose members may book it (集团). */
  group: Scalars['ID']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The room (功能室). */
  room: Scalars['ID']['input'];
  /** First day it is open (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** Terms of use (使用约定), up to 1000 characters. */
  terms?: InputMaybe<Scalars['String']['input']>;
};

/** A new school (新建学校). */
export type OpenSchoolInput = {
  /** Which level administers it (隶属). */
  administration: Administration;
  /** Whether pupils board (是否寄宿制). */
  boarding?: Scalars['Boolean']['input'];
  /** School code, 10 digits (学校标识码), that no school has or had. */
  code: Scalars['String']['input'];
  /** The county it belongs to (所属县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of school (学校类别). */
  kind: SchoolKind;
  /** Urban-rural class of its place (城乡分类). */
  locale: Locale;
  /** Name (校名), up to 200 characters. */
  name: Scalars['String']['input'];
  /** Day it opens (建校日期); left out of a planned school of which no day is known yet. Until that day it is planned. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who runs it (办学性质). */
  ownership?: Ownership;
  /** Places, persons (学位数). */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is on the map (地理位置). */
  position?: InputMaybe<SchoolPositionInput>;
  /** The township of that county it lies in (所在乡镇). */
  township?: InputMaybe<Scalars['ID']['input']>;
};

/** What a school is to put right (下达限期整改). */
export type OrderRectificationInput = {
  /** Code (整改编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day for it (整改期限), not before today. */
  dueOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The inspection that found it (督导): of a school, and not passed without reservations. */
  inspection: Scalars['ID']['input'];
  /** What is to be put right (整改要求), up to 1000 characters. */
  requirement: Scalars['String']['input'];
};

/** Who runs a school (办学性质). */
export type Ownership =
  /** Inclusive private, at a controlled price (普惠性民办). */
  | 'INCLUSIVE_PRIVATE'
  /** Private (民办). */
  | 'PRIVATE'
  /** Public (公办). */
  | 'PUBLIC';

/** Condition on Ownership (枚举条件). */
export type OwnershipFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Ownership>;
  /** One of (属于). */
  in?: InputMaybe<Array<Ownership>>;
};

/** Who is to guide whom (师徒结对). The schools are where both serve meanwhile, and may differ. */
export type PairMentorInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer a pair; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The one who is guided (徒弟). */
  mentee: Scalars['ID']['input'];
  /** The one who guides (师傅). */
  mentor: Scalars['ID']['input'];
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** Subject of the guidance (学科). */
  subject: Subject;
};

/** Which school helps which, with what and from when (结成对口帮扶). */
export type PairSchoolsInput = {
  /** What the help is with (帮扶方面). */
  areas?: InputMaybe<Array<SupportArea>>;
  /** Code (结对编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; open-ended when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** The school that is helped (受援校). */
  supported: Scalars['ID']['input'];
  /** The school that helps (支援校). */
  supporter: Scalars['ID']['input'];
};

/** A school that takes part in a joint activity (活动参与校). */
export type ParticipantInput = {
  /** Persons of the school who take part, teachers or pupils (参加人数). */
  persons?: InputMaybe<Scalars['Int']['input']>;
  /** The school, a member of the group on that day or one of the two that are paired (学校). */
  school: Scalars['ID']['input'];
};

/** Kind of outside partner (合作方类别). */
export type PartnerOrganisationKind =
  /** Enterprise (企业). */
  | 'ENTERPRISE'
  /** Government body (政府部门). */
  | 'GOVERNMENT'
  /** Other (其他). */
  | 'OTHER'
  /** Publisher (出版机构). */
  | 'PUBLISHER'
  /** Research institute (科研院所). */
  | 'RESEARCH_INSTITUTE'
  /** School outside the network (外地学校). */
  | 'SCHOOL'
  /** University or college (高等院校). */
  | 'UNIVERSITY';

/** Condition on PartnerOrganisationKind (枚举条件). */
export type PartnerOrganisationKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<PartnerOrganisationKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<PartnerOrganisationKind>>;
};

/** Sort order (排序). */
export type PartnerOrganisationOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Conditions on outside partners (外部合作方筛选条件). */
export type PartnerOrganisationWhere = {
  /** Code (编号). */
  code?: InputMaybe<StringFilter>;
  /** Kind of partner (类别). */
  kind?: InputMaybe<PartnerOrganisationKindFilter>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Where it is (所在地). */
  place?: InputMaybe<StringFilter>;
};

/** A stretch of time (时间段), both days included; leave one out for no bound. */
export type PeriodInput = {
  /** First day (起). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day (止). */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Item of personal data (个人信息项). */
export type PersonalField =
  /** Birth date (出生日期). */
  | 'BIRTH_DATE'
  /** Telephone number (手机号). */
  | 'PHONE'
  /** Sex (性别). */
  | 'SEX'
  /** Staff number (工号). */
  | 'STAFF_NUMBER';

/** Sort order (排序). */
export type PlaceChangeOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By start year, first first (按起始年份升序). */
  | 'START_YEAR_ASC'
  /** By start year, last first (按起始年份降序). */
  | 'START_YEAR_DESC';

/** State of a change of places (学位变动状态). */
export type PlaceChangeStatus =
  /** Done (已完成). */
  | 'DONE'
  /** Planned (规划). */
  | 'PLANNED';

/** Condition on PlaceChangeStatus (枚举条件). */
export type PlaceChangeStatusFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<PlaceChangeStatus>;
  /** One of (属于). */
  in?: InputMaybe<Array<PlaceChangeStatus>>;
};

/** Conditions on changes of places (学位变动筛选条件). */
export type PlaceChangeWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Last year (终止年份). */
  endYear?: InputMaybe<IntFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** First year (起始年份). */
  startYear?: InputMaybe<IntFilter>;
  /** Planned or done (状态). */
  status?: InputMaybe<PlaceChangeStatusFilter>;
};

/** What a plan must keep to and what it is for (方案约束与目标). */
export type PlanConstraintsInput = {
  /** How much it matters that backbone teachers are shared out evenly among pupils, 0 or more (骨干教师均衡权重). */
  balanceBackbone?: Scalars['Float']['input'];
  /** How much it matters that needs are filled, the largest first, 0 or more (补缺权重). */
  fillNeeds?: Scalars['Float']['input'];
  /** Only between schools of one group (是否限同一集团). */
  insideGroup?: Scalars['Boolean']['input'];
  /** Nobody whose mentor pairs it would pull apart (是否保留师徒结对). */
  keepMentorLinks?: Scalars['Boolean']['input'];
  /** Constraints that do not hold for this plan (放开的约束); its simulation warns of what they would have kept out. */
  lift?: Array<LiftableConstraint>;
  /** Only between schools at most so many km apart as the crow flies, 0 to 1000 (最远直线距离, 千米); schools without a position on record are left out then. */
  maxKilometres?: InputMaybe<Scalars['Float']['input']>;
  /** At most so many moves, 1 to 500 (最多调整人数). */
  maxMoves: Scalars['Int']['input'];
  /** At most this share of those due at a school leaves it, in whole persons, from 0 to 1 (学校派出比例上限). */
  maxSchoolShare?: InputMaybe<Scalars['Float']['input']>;
  /** So many teachers fewer than are due a stage of a school, and a subject in it, may be left with, 0 to 20 (允许缺编人数). A class always has somebody to teach it. */
  mayBeShortBy?: Scalars['Int']['input'];
  /** At least this share of backbone teachers among those who move, from 0 to 1 (骨干教师最低比例); what the rule says, of those whom it counts, when left out. */
  minBackboneShare?: InputMaybe<Scalars['Float']['input']>;
  /** At least so many moves, up to maxMoves (最少调整人数): exchanges of two schools (对调) are made where no need asks for more. */
  minMoves?: Scalars['Int']['input'];
  /** At least this share of those who are due rotates in the school year with the plan, from 0 to 1, as the rule on the share counts (全县交流比例下限), such as 0.1. */
  minRotationShare?: InputMaybe<Scalars['Float']['input']>;
  /** At least this share of those due at every sending school leaves it, in whole persons, from 0 to 1 (学校派出比例下限). */
  minSchoolShare?: InputMaybe<Scalars['Float']['input']>;
  /** Only to these schools (接收学校). */
  receivers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only from these schools (派出学校). */
  senders?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How much it matters that teachers move to schools near their own, 0 or more (就近权重). What is not known counts as the longest way. */
  shortJourneys?: Scalars['Float']['input'];
  /** Only of this stage (学段). */
  stage?: InputMaybe<Stage>;
  /** Only of these subjects (学科). */
  subjects?: InputMaybe<Array<Subject>>;
  /** Seconds after which the best plan found so far is taken, 1 to 300 (计算时限). */
  timeLimitSeconds?: Scalars['Int']['input'];
  /** Only to schools under a township or in a rural place, or only to the others (接收学校是否限乡镇或农村). */
  townshipReceivers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether village schools may send teachers towards the town (是否允许乡村学校教师调往城镇). */
  villageToTown?: Scalars['Boolean']['input'];
};

/** Why an exchange plan could not be computed (方案失败原因). */
export type PlanFailure =
  /** Something went wrong on our side (系统错误). */
  | 'ERROR'
  /** The answer did not reach whoever asked for it, so it was not begun: ask again with the same key (请求未得到答复, 未开始计算). */
  | 'NOT_BEGUN'
  /** Nobody computes it any more: the process that did was ended (计算进程已中断). */
  | 'SILENT'
  /** Time ran out before any plan was found (计算时间用尽, 未得方案). */
  | 'TIME_LIMIT';

/** What stands in the way of a need or a minimum (未满足原因): a constraint, or what the plan itself does. */
export type PlanObstacle =
  /** Another assignment of the teacher, proposed or decided, overlaps the time of the move (该时段已有拟派或已定的交流轮岗). */
  | 'ALREADY_ASSIGNED'
  /** The teacher rotates already (正在交流轮岗). */
  | 'AWAY_ALREADY'
  /** The share of backbone teachers is too small (骨干教师比例不足). */
  | 'BACKBONE_SHARE'
  /** It pulls mentor pairs apart (中断师徒结对). */
  | 'BREAKS_MENTOR_LINKS'
  /** The teacher moves to another need (教师已安排到其他学校). */
  | 'CANDIDATE_PLACED'
  /** The sending school is left with fewer teachers than its classes need (派出学校按班师比将缺编). */
  | 'CLASSES_SHORT'
  /** The sending school is left with fewer teachers than classes (派出学校将有班级无教师). */
  | 'CLASS_WITHOUT_TEACHER'
  /** It is proposed to close or merge the receiving school (接收学校拟撤并). */
  | 'CLOSURE_PROPOSED'
  /** The sending school no longer meets the indicator on backbone teachers (派出学校骨干教师指标将不达标). */
  | 'FAILS_BACKBONE'
  /** The sending school no longer meets the indicator on teachers above the required degree (派出学校高于规定学历教师指标将不达标). */
  | 'FAILS_DEGREE'
  /** The sending school no longer meets the indicator on PE and arts teachers (派出学校体育艺术教师指标将不达标). */
  | 'FAILS_PE_ARTS'
  /** The sending school is left without a backbone teacher (派出学校将无骨干教师). */
  | 'LAST_BACKBONE'
  /** The sending school is left without a teacher of a subject it has lessons in (派出学校该学科将无教师). */
  | 'LAST_OF_SUBJECT'
  /** The teacher is a principal or deputy, who does not move as a teacher (正副校长不作为教师交流). */
  | 'LEADS_A_SCHOOL'
  /** There are as many moves as there may be (已达调整人数上限). */
  | 'MOVE_LIMIT'
  /** What the receiving school needs is not known (接收学校是否缺编不明). */
  | 'NEED_UNKNOWN'
  /** Rotation is not due for the teacher, or whether it is is not known (不符合交流条件或条件不明). */
  | 'NOT_DUE'
  /** The receiving school closes before the move ends (接收学校在交流结束前关闭). */
  | 'NOT_OPEN'
  /** Time ran out before it was tried (计算时间用尽). */
  | 'NOT_PROVEN'
  /** The plan would not be better by the weights (按目标权重不更优). */
  | 'NOT_WORTH_IT'
  /** Nobody at another school teaches it (无该学科教师可派). */
  | 'NO_CANDIDATE'
  /** The receiving school does not lack the subject (接收学校该学科不缺编). */
  | 'NO_NEED'
  /** There is no plan at all (无方案). */
  | 'NO_PLAN'
  /** The schools do not belong to one group (不属于同一集团). */
  | 'OUTSIDE_GROUP'
  /** The posting of the teacher does not last as long as the move (任职期间短于交流期间). */
  | 'OUTSIDE_POSTING'
  /** The school is none of the receiving schools that were asked for (不在指定的接收学校内). */
  | 'RECEIVER_NOT_ASKED'
  /** The teacher left the receiving school less than a school year ago (离开不足一学年即返回). */
  | 'RETURNS_AT_ONCE'
  /** Fewer of those who are due rotate than was asked for (交流轮岗比例不足). */
  | 'ROTATION_SHARE'
  /** Both schools are one legal person (同一法人内部调整). */
  | 'SAME_LEGAL_PERSON'
  /** The sending school, which is short of teachers as a whole or would be, becomes shorter (派出学校全校缺编). */
  | 'SCHOOL_SHORT'
  /** The teacher’s school is none of the sending schools that were asked for (不在指定的派出学校内). */
  | 'SENDER_NOT_ASKED'
  /** The sending school is left with fewer teachers than its pupils need (派出学校按生师比将缺编). */
  | 'SENDER_SHORT'
  /** The school sends a smaller share than was asked for (低于学校派出比例下限). */
  | 'SENDS_TOO_FEW'
  /** The school sends a larger share than was asked for (超出学校派出比例上限). */
  | 'SENDS_TOO_MANY'
  /** How many teachers the sending school needs is not known (派出学校应配教师数不明). */
  | 'STAFFING_UNKNOWN'
  /** The receiving school does not teach the stage of the teacher (接收学校不设该学段). */
  | 'STAGE_NOT_TAUGHT'
  /** The subject or stage is none that was asked for (不在指定的学科学段内). */
  | 'SUBJECT_NOT_ASKED'
  /** The sending school is left short of the subject (派出学校该学科将缺编). */
  | 'SUBJECT_SHORT'
  /** The schools are further apart than was asked for, or how far is not on record (超出指定距离). */
  | 'TOO_FAR'
  /** There are fewer moves than were asked for (低于最少调整人数). */
  | 'TOO_FEW_MOVES'
  /** It takes a teacher towards the town, such as from a village to a township centre: the direction is the other one (由乡村学校向乡镇或城区调动). */
  | 'VILLAGE_TO_TOWN';

/** Places that a project is to add or take away (规划学位). */
export type PlanPlacesInput = {
  /** Code (编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last year (终止年份); the first when left out. */
  endYear?: InputMaybe<Scalars['Int']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Places added, negative when taken away, never 0 (学位变动数). */
  places: Scalars['Int']['input'];
  /** Project that changes them (项目名称), up to 200 characters. */
  project: Scalars['String']['input'];
  /** The school (学校). */
  school: Scalars['ID']['input'];
  /** First year (起始年份). */
  startYear: Scalars['Int']['input'];
};

/** What an item of a performance portfolio is about (业绩类别). */
export type PortfolioItemKind =
  /** Appraisal of the principal (考核评价). */
  | 'APPRAISAL'
  /** Award (表彰奖励). */
  | 'AWARD'
  /** Exhibition of what the school achieved (办学成果展示). */
  | 'EXHIBITION'
  /** Research (教科研成果). */
  | 'RESEARCH'
  /** What the school achieved (办学业绩). */
  | 'SCHOOL_RESULT'
  /** Study and training (学习培训). */
  | 'STUDY';

/** Condition on PortfolioItemKind (枚举条件). */
export type PortfolioItemKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<PortfolioItemKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<PortfolioItemKind>>;
};

/** Sort order (排序). */
export type PortfolioItemOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By happened on, first first (按日期升序). */
  | 'HAPPENED_ON_ASC'
  /** By happened on, last first (按日期降序). */
  | 'HAPPENED_ON_DESC';

/** Conditions on items of performance portfolios (校长业绩档案筛选条件). */
export type PortfolioItemWhere = {
  /** Code (编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county whose establishment the principal is on today (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Day it happened (日期). */
  happenedOn?: InputMaybe<DateFilter>;
  /** What it is about (业绩类别). */
  kind?: InputMaybe<PortfolioItemKindFilter>;
  /** School the principal serves today (任职学校). */
  servingSchool?: InputMaybe<IdFilter>;
  /** Principal (校长). */
  teacher?: InputMaybe<IdFilter>;
  /** What happened (内容). */
  text?: InputMaybe<StringFilter>;
  /** True for those withdrawn, false for those that count; both when left out (是否已撤回). */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sort order (排序). */
export type PostOrder =
  /** By code, first first (按岗位编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按岗位编号降序). */
  | 'CODE_DESC';

/** Conditions on posts (岗位筛选条件). */
export type PostWhere = {
  /** Code (岗位编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether more fill it today than there are places (是否超岗). */
  overQuota?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places of the post (核定岗位数). */
  quota?: InputMaybe<IntFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Title grade (岗位等级). */
  titleGrade?: InputMaybe<ProfessionalTitleFilter>;
  /** Code of the township of the school (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether fewer fill it today than there are places (是否有空缺). */
  vacant?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Grade in the system of principal ranks (校长职级). */
export type PrincipalGrade =
  /** Intermediate principal (中级校长). */
  | 'INTERMEDIATE'
  /** Junior principal (初级校长). */
  | 'JUNIOR'
  /** Senior principal (高级校长). */
  | 'SENIOR'
  /** Special-grade principal (特级校长). */
  | 'SPECIAL';

/** Condition on PrincipalGrade (枚举条件). */
export type PrincipalGradeFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<PrincipalGrade>;
  /** One of (属于). */
  in?: InputMaybe<Array<PrincipalGrade>>;
};

/** Sort order (排序). */
export type PrincipalRankOrder =
  /** By granted on, first first (按认定日期升序). */
  | 'GRANTED_ON_ASC'
  /** By granted on, last first (按认定日期降序). */
  | 'GRANTED_ON_DESC';

/** Conditions on ranks of principals (校长职级筛选条件). */
export type PrincipalRankWhere = {
  /** Code of the county whose establishment the principal is on today (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Grade (职级). */
  grade?: InputMaybe<PrincipalGradeFilter>;
  /** Day from which it holds (认定日期). */
  grantedOn?: InputMaybe<DateFilter>;
  /** Only the one that holds on this day: the last by then, of who heads a school then (该日有效). */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** School the principal serves today (任职学校). */
  servingSchool?: InputMaybe<IdFilter>;
  /** Principal (校长). */
  teacher?: InputMaybe<IdFilter>;
};

/** Professional title of a teacher (职称). */
export type ProfessionalTitle =
  /** First grade, intermediate (一级(中级)). */
  | 'FIRST_GRADE'
  /** Full senior (正高级). */
  | 'FULL_SENIOR'
  /** Second grade (二级). */
  | 'SECOND_GRADE'
  /** Senior (高级). */
  | 'SENIOR'
  /** Third grade (三级). */
  | 'THIRD_GRADE';

/** Condition on ProfessionalTitle (枚举条件). */
export type ProfessionalTitleFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ProfessionalTitle>;
  /** One of (属于). */
  in?: InputMaybe<Array<ProfessionalTitle>>;
};

/** Which school in preparation becomes a member, and when (培育校转为成员校). */
export type PromotePipelineMemberInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** First day as a member (转正日期). */
  on: Scalars['Date']['input'];
};

/** A plan to be computed (生成交流方案). */
export type ProposeExchangePlanInput = {
  /** The day as of which it is computed (截至日期); today when left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** What it must keep to and what it is for (约束与目标). */
  constraints: PlanConstraintsInput;
  /** County (县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, up to 200 characters (方案名称). */
  name: Scalars['String']['input'];
  /** Code of the pack of rules to put over the national one (规则包编号); those the county follows when left out. */
  rulePack?: InputMaybe<Scalars['String']['input']>;
};

/** The moves of an exchange plan as proposals for one time (按方案批量提出交流轮岗). */
export type ProposePlannedRotationsInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer there (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Form (交流形式). */
  kind?: RotationKind;
  /** Whether the personnel relations move too (是否调动人事关系). */
  personnelRelationMoves?: Scalars['Boolean']['input'];
  /** The plan, which is READY (交流方案). */
  plan: Scalars['ID']['input'];
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
};

/** One proposal (提出交流轮岗). */
export type ProposeRotationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The proposal (建议). */
  rotation: RotationProposal;
};

/** Several proposals, of which all are stored or none (批量提出交流轮岗). */
export type ProposeRotationsInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The proposals, 1 to 200 (建议). */
  rotations: Array<RotationProposal>;
};

/** Where a record comes from (数据来源). */
export type Provenance =
  /** Generated for the sample, not real (生成样例). */
  | 'GENERATED'
  /** Stated in a published document (公开文件). */
  | 'PUBLISHED'
  /** Reported by the school or the bureau (填报). */
  | 'REPORTED';

/** Which result becomes public (公示学校考核结果). */
export type PublishAppraisalInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Day from which it is public (结果公示日期), not one to come and not before the year ends; today when left out. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which result becomes public (公示督导结果). */
export type PublishInspectionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Day from which it is public (结果公示日期), not one to come; today when left out. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Under which code or name a county goes on, such as one that becomes a district (县区更名换码、撤县设区). At least one changes. */
export type RecodeCountyInput = {
  /** New division code, 6 digits, that no other county has or had (新行政区划代码): codes of its townships that begin with the old one follow. As before when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county (县区). */
  county: Scalars['ID']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期); what has no days of its own goes over on that day. */
  effectiveOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** New name, up to 200 characters (新名称); as before when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Which school goes on under which code (学校换码). */
export type RecodeSchoolInput = {
  /** Its new code, 10 digits (新学校标识码), that no other school has or had. */
  code: Scalars['String']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期), not later than today; today when left out. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Under which code, name or kind a township goes on (乡镇更名换码). At least one changes. */
export type RecodeTownshipInput = {
  /** New division code, 9 digits, that no other township has or had (新行政区划代码); as before when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期); what has no days of its own goes over on that day. */
  effectiveOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** New kind of division, such as a subdistrict that was a town (新类别); as before when left out. */
  kind?: InputMaybe<TownshipKind>;
  /** New name, up to 200 characters (新名称); as before when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The township (乡镇). */
  township: Scalars['ID']['input'];
};

/** The appraisal of a school for a year (登记学校年度考核). */
export type RecordAppraisalInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The school, open at the end of that year or, in the current year, today (学校). */
  school: Scalars['ID']['input'];
  /** Score, 0 to 100 (考核得分). */
  score: Scalars['Float']['input'];
  /** Training quality as it counted, 0 to 100, together with its weight (培训质量得分). */
  trainingScore?: InputMaybe<Scalars['Float']['input']>;
  /** How many of a hundred points are for training quality, above 0 and below 100 (培训质量占分). */
  trainingWeight?: InputMaybe<Scalars['Float']['input']>;
  /** Calendar year that was appraised, not one to come (考核年度). */
  year: Scalars['Int']['input'];
};

/** That a school used what an expert shares (登记共享成果应用). */
export type RecordAssetUseInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The entry of the talent pool whose asset was used (人才库条目). */
  expert: Scalars['ID']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it was used for, up to 200 characters (用途). */
  purpose: Scalars['String']['input'];
  /** The school that used it, open on that day (应用学校). */
  school: Scalars['ID']['input'];
  /** Day on which it was used, not one to come (应用日期); today when left out. */
  usedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Who came to a session: all of it is stored or nothing (登记考勤). */
export type RecordAttendanceInput = {
  /** Enrolments of the session, 1 to 500 (考勤记录). */
  attendances: Array<AttendanceInput>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The session (培训场次). */
  session: Scalars['ID']['input'];
};

/** How many pupils of a school board (登记寄宿生数). */
export type RecordBoardersInput = {
  /** Pupils who board, persons (寄宿生数); null when that is not known. */
  boarders?: InputMaybe<Scalars['Int']['input']>;
  /** Whether pupils board at all (是否寄宿制); as it is when left out. */
  boarding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** A lot for the register of equipment (登记设备). Of a school, or somewhere in a county. */
export type RecordEquipmentInput = {
  /** Code (编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county it is in (县区); that of the school when left out. */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of equipment (设备类别). */
  kind: EquipmentKind;
  /** Programme that paid for it (资金项目), up to 200 characters. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** How many of the unit (数量), 0 or more. */
  quantity: Scalars['Int']['input'];
  /** The school that has it (学校); with none given, the county. */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** What one of them is (计量单位); it stays so, for quantities in different units are never compared. */
  unit: EquipmentUnit;
  /** Year of purchase (购置年份). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How many can live in turnover housing of a school (登记周转房可住人数). */
export type RecordHousingPlacesInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** Places for staff to live in, persons (周转房可住人数); null when that is not known. */
  housingPlaces?: InputMaybe<Scalars['Int']['input']>;
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** An inspection that took place (登记督导). Of a school, or of a county as a whole. */
export type RecordInspectionInput = {
  /** Code (督导编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county as a whole (县区), instead of a school. */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day of the inspection (督导日期); today when left out. */
  inspectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The school (学校); with none given, the county as a whole. */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** Score, 0 to 100 (得分). */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** What was looked at (督导事项), up to 200 characters. */
  topic: Scalars['String']['input'];
  /** What it found (督导结论). */
  verdict: InspectionVerdict;
};

/** What mentor and mentee did together (师徒活动记录). */
export type RecordMentorSessionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day on which it was held, while the link holds and not later than today (活动日期). */
  heldOn: Scalars['Date']['input'];
  /** How long it took, more than 0 and at most 24 hours (时长, 小时). */
  hours: Scalars['Float']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pair (师徒结对). */
  mentorLink: Scalars['ID']['input'];
  /** Where, up to 200 characters (地点). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What it was about, up to 200 characters (主题). */
  topic: Scalars['String']['input'];
};

/** A value of a target that the graph does not hold (记录目标观测值). */
export type RecordObservationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it comes from, or what it leaves out (备注), up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Day it speaks of (观测日期); today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The target (目标); one without a measure. */
  target: Scalars['ID']['input'];
  /** The value, in the unit of the target (数值). */
  value: Scalars['Float']['input'];
};

/** Personal data of a teacher, recorded or corrected (登记或更正个人信息). An item left out stays as it is; null takes it away. */
export type RecordPersonalDataInput = {
  /** Birth date (出生日期). */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the correction was decided on; left out when none are recorded yet (预期版本). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Telephone number, 11 digits (手机号). */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Sex (性别), which rules on rotation go by. */
  sex?: InputMaybe<Sex>;
  /** Staff number, 4 to 20 letters, digits or hyphens (工号). */
  staffNumber?: InputMaybe<Scalars['String']['input']>;
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** Sort order (排序). */
export type RecruitmentBatchOrder =
  /** By code, first first (按批次编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按批次编号降序). */
  | 'CODE_DESC'
  /** By year, first first (按年份升序). */
  | 'YEAR_ASC'
  /** By year, last first (按年份降序). */
  | 'YEAR_DESC';

/** Conditions on recruitment batches (招录筛选条件). */
export type RecruitmentBatchWhere = {
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Programme (招录渠道). */
  programme?: InputMaybe<RecruitmentProgrammeFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Code of the township of the school (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
  /** Year (年份). */
  year?: InputMaybe<IntFilter>;
};

/** Programme under which teachers are recruited (招录渠道). */
export type RecruitmentProgramme =
  /** Open recruitment (招录). */
  | 'OPEN_RECRUITMENT'
  /** Publicly funded normal students (公费师范). */
  | 'PUBLIC_FUNDED_NORMAL'
  /** Called back to the county (回引). */
  | 'RETURNING'
  /** Special-post teachers for rural schools (特岗). */
  | 'SPECIAL_POST'
  /** Talent brought in (引进). */
  | 'TALENT';

/** Condition on RecruitmentProgramme (枚举条件). */
export type RecruitmentProgrammeFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RecruitmentProgramme>;
  /** One of (属于). */
  in?: InputMaybe<Array<RecruitmentProgramme>>;
};

/** Sort order (排序). */
export type RectificationOrder =
  /** By code, first first (按整改编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按整改编号降序). */
  | 'CODE_DESC'
  /** By due on, first first (按整改期限升序). */
  | 'DUE_ON_ASC'
  /** By due on, last first (按整改期限降序). */
  | 'DUE_ON_DESC';

/** How far what was to be put right has come (整改状态). */
export type RectificationState =
  /** Accepted (已验收). */
  | 'ACCEPTED'
  /** To be put right (待整改). */
  | 'OPEN'
  /** Reported as done, not yet accepted (已上报待验收). */
  | 'REPORTED';

/** Condition on RectificationState (枚举条件). */
export type RectificationStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RectificationState>;
  /** One of (属于). */
  in?: InputMaybe<Array<RectificationState>>;
};

/** Conditions on what is to be put right (整改筛选条件). */
export type RectificationWhere = {
  /** Code (整改编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Last day for it (整改期限). */
  dueOn?: InputMaybe<DateFilter>;
  /** Inspection that found it (督导). */
  inspection?: InputMaybe<IdFilter>;
  /** Only what was past its last day on this one and not put right by then (在该日逾期未整改). */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** How far it has come (整改状态). */
  state?: InputMaybe<RectificationStateFilter>;
};

/** Which hazard is gone (整改安全隐患). */
export type RectifyHazardInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Day it was rectified (整改完成日期); today when left out. */
  rectifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A project that begins (登记建设项目). Of a school, or of a county. */
export type RegisterProjectInput = {
  /** The building of the school that it changes (校舍). */
  building?: InputMaybe<Scalars['ID']['input']>;
  /** Code (编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county that runs it (县区); that of the school when left out. */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last year (终止年份). */
  endYear?: InputMaybe<Scalars['Int']['input']>;
  /** Floor area to build, in square metres (建筑面积, 平方米). */
  floorArea?: InputMaybe<Scalars['Float']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Planned investment in yuan (投资额, 元), never in 万元. */
  investment?: InputMaybe<Scalars['Float']['input']>;
  /** Kind of project (建设项目类别). */
  kind: ConstructionKind;
  /** Name (项目名称), up to 200 characters. */
  name: Scalars['String']['input'];
  /** Places it adds, persons (新增学位). */
  placesAdded?: InputMaybe<Scalars['Int']['input']>;
  /** Programme it belongs to (所属工程), up to 200 characters. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** The school it is for (学校); with none given, the county. */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** First year (起始年份). */
  startYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A teacher new to the network, with no personal data beyond the name (登记教师). */
export type RegisterTeacherInput = {
  /** Code of the platform, 1 to 40 letters, digits or hyphens, not a staff or identity number (教师编号). */
  code: Scalars['String']['input'];
  /** The county that registers, which answers for the teacher until a school does (登记县区); planners must say which. Left out by an administrator, the record is for administrators alone until there is a post. */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Highest education completed (学历). */
  degree?: InputMaybe<Degree>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether qualified both to teach and in a trade (是否双师型). */
  dualQualified?: Scalars['Boolean']['input'];
  /** Whether this teacher goes to teach disabled pupils at home (是否承担送教上门). */
  homeTeaching?: Scalars['Boolean']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day of joining the profession (参加工作日期). */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name, up to 40 characters (姓名). */
  name: Scalars['String']['input'];
  /** Stage of schooling taught (任教学段). */
  stage: Stage;
  /** Main subject (任教学科). */
  subject: Subject;
  /** Professional title (职称). */
  title?: InputMaybe<ProfessionalTitle>;
};

/** Which dependency is removed (移除目标责任单位). */
export type RemoveTargetDependencyInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which school is renamed, and how (学校更名). Its code stays. */
export type RenameSchoolInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期), not later than today; today when left out. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Its new name (新校名), up to 200 characters. */
  name: Scalars['String']['input'];
};

/** Which agreement lasts longer, and until when (续签合作办学协议). */
export type RenewAgreementInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day it no longer holds, later than before (到期日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** A hazard that was found (上报安全隐患). */
export type ReportHazardInput = {
  /** The building of the school it is in (校舍). */
  building?: InputMaybe<Scalars['ID']['input']>;
  /** Code (编号); made when left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Last day for its rectification (整改期限); left out where it is not known, and corrected once it is. */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** What is wrong (隐患描述), up to 1000 characters. */
  description: Scalars['String']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it was found (发现日期); today when left out. */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The school (学校). */
  school: Scalars['ID']['input'];
  /** How grave it is (隐患等级). */
  severity: HazardSeverity;
};

/** What a school has put right (上报整改结果). */
export type ReportRectificationInput = {
  /** Day on which it was done (整改完成日期); today when left out. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** What a school reports of what it has (办学条件). */
export type ReportedResource =
  /** Value of teaching equipment, yuan (教学仪器设备值(元)). */
  | 'EQUIPMENT_VALUE'
  /** Networked multimedia classrooms (网络多媒体教室(间)). */
  | 'MULTIMEDIA_CLASSROOMS'
  /** Sports area, square metres (体育运动场馆面积(平方米)). */
  | 'SPORTS_AREA'
  /** Teaching and auxiliary floor area, square metres (教学及辅助用房面积(平方米)). */
  | 'TEACHING_AREA';

/** Condition on ReportedResource (枚举条件). */
export type ReportedResourceFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ReportedResource>;
  /** One of (属于). */
  in?: InputMaybe<Array<ReportedResource>>;
};

/** Level of the research network (教研层级). */
export type ResearchLevel =
  /** County or city (市县级). */
  | 'COUNTY'
  /** School district or education group (大学区或教育集团). */
  | 'GROUP'
  /** School (学校). */
  | 'SCHOOL';

/** Condition on ResearchLevel (枚举条件). */
export type ResearchLevelFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ResearchLevel>;
  /** One of (属于). */
  in?: InputMaybe<Array<ResearchLevel>>;
};

/** Sort order (排序). */
export type ResearchOrganisationOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Conditions on research organisations (教研组织筛选条件). */
export type ResearchOrganisationWhere = {
  /** Code (编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Group whose organisation it is (集团). */
  group?: InputMaybe<IdFilter>;
  /** Level of the research network (教研层级). */
  level?: InputMaybe<ResearchLevelFilter>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Organisation one level up (上级教研组织). */
  parent?: InputMaybe<IdFilter>;
  /** School whose organisation it is (学校). */
  school?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type ResearcherAssignmentOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC'
  /** By subject, first first (按教研学科升序). */
  | 'SUBJECT_ASC'
  /** By subject, last first (按教研学科降序). */
  | 'SUBJECT_DESC';

/** Conditions on researchers (教研员筛选条件). */
export type ResearcherAssignmentWhere = {
  /** Code of the county of the organisation (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether full time (是否专职). */
  fullTime?: InputMaybe<BooleanFilter>;
  /** Level of the organisation (教研层级). */
  level?: InputMaybe<ResearchLevelFilter>;
  /** Research organisation (教研组织). */
  organisation?: InputMaybe<IdFilter>;
  /** Subject of the research (教研学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type ReserveCandidateOrder =
  /** By entered on, first first (按入库日期升序). */
  | 'ENTERED_ON_ASC'
  /** By entered on, last first (按入库日期降序). */
  | 'ENTERED_ON_DESC';

/** Conditions on reserve candidates (校长后备人才筛选条件). */
export type ReserveCandidateWhere = {
  /** Code of the county of the school (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** First day in the pool (入库日期). */
  enteredOn?: InputMaybe<DateFilter>;
  /** In the pool on this day (该日在库). */
  inPoolOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day no longer in the pool (出库日期). */
  leftOn?: InputMaybe<DateFilter>;
  /** Has taken part in this way of development (已参加的培养方式). */
  mode?: InputMaybe<ReserveMode>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** How far developed (培养阶段). */
  stage?: InputMaybe<ReserveStageFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
  /** Has not taken part in this way of development (尚未参加的培养方式). */
  withoutMode?: InputMaybe<ReserveMode>;
};

/** Way of developing reserve candidates (培养方式). */
export type ReserveMode =
  /** Forum of principals (校长论坛). */
  | 'FORUM'
  /** Project research (项目研究). */
  | 'PROJECT'
  /** Shadowing a principal (影子培训). */
  | 'SHADOWING'
  /** Driven by tasks (任务驱动). */
  | 'TASK';

/** How far a reserve candidate has been developed (培养阶段). */
export type ReserveStage =
  /** Appointed to a post (已任用). */
  | 'APPOINTED'
  /** Being developed (培养中). */
  | 'DEVELOPING'
  /** Entered the pool (入库). */
  | 'ENTERED'
  /** Ready for a post (可任用). */
  | 'READY';

/** Condition on ReserveStage (枚举条件). */
export type ReserveStageFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<ReserveStage>;
  /** One of (属于). */
  in?: InputMaybe<Array<ReserveStage>>;
};

/** Sort order (排序). */
export type ResourceConsumerOrder =
  /** By recorded, first first (按登记先后升序). */
  | 'RECORDED_ASC'
  /** By recorded, last first (按登记先后降序). */
  | 'RECORDED_DESC';

/** Conditions on the use of shared resources (资源使用筛选条件). */
export type ResourceConsumerWhere = {
  /** Code of the county the school lies in (学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Shared resource (共享资源). */
  resource?: InputMaybe<IdFilter>;
  /** School that uses it (使用校). */
  school?: InputMaybe<IdFilter>;
};

/** Resource indicator of quality balance (优质均衡资源配置指标). */
export type ResourceIndicator =
  /** Backbone teachers of county level and above per 100 pupils (每百名学生拥有县级以上骨干教师数). */
  | 'BACKBONE_TEACHERS'
  /** Teaching equipment, yuan per pupil (生均教学仪器设备值). */
  | 'EQUIPMENT_VALUE'
  /** Networked multimedia classrooms per 100 pupils (每百名学生拥有网络多媒体教室数). */
  | 'MULTIMEDIA_CLASSROOMS'
  /** Full-time PE and arts teachers per 100 pupils (每百名学生拥有体育、艺术专任教师数). */
  | 'PE_ARTS_TEACHERS'
  /** Sports area, square metres per pupil (生均体育运动场馆面积). */
  | 'SPORTS_AREA'
  /** Teachers above the required degree per 100 pupils (每百名学生拥有高于规定学历教师数). */
  | 'TEACHERS_ABOVE_DEGREE'
  /** Teaching and auxiliary floor area, square metres per pupil (生均教学及辅助用房面积). */
  | 'TEACHING_AREA';

/** Sort order (排序). */
export type ResourceReportOrder =
  /** By school year, first first (按学年升序). */
  | 'SCHOOL_YEAR_ASC'
  /** By school year, last first (按学年降序). */
  | 'SCHOOL_YEAR_DESC';

/** Conditions on yearly reports (办学条件年报筛选条件). */
export type ResourceReportWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** What is reported (办学条件). */
  resource?: InputMaybe<ReportedResourceFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Year in which the school year begins (学年起始年份). */
  schoolYear?: InputMaybe<IntFilter>;
};

/** Which items of whose personal data are to be seen, and what for (查看个人信息明文). */
export type RevealPersonalDataInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which items, at least one (信息项). */
  fields: Array<PersonalField>;
  /** What for, kept in the audit log, up to 200 characters (用途). */
  purpose: Scalars['String']['input'];
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
};

/** Which honour is taken away, and from when (撤销荣誉). */
export type RevokeHonourInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** First day it no longer holds; today when left out (撤销日期). */
  revokedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Sort order (排序). */
export type RoomBookingOrder =
  /** By starts at, first first (按开始时间升序). */
  | 'STARTS_AT_ASC'
  /** By starts at, last first (按开始时间降序). */
  | 'STARTS_AT_DESC';

/** Whether a booking stands (预约状态). */
export type RoomBookingState =
  /** Booked: the room is taken (已预约). */
  | 'BOOKED'
  /** Cancelled: the room is free again (已取消). */
  | 'CANCELLED';

/** Condition on RoomBookingState (枚举条件). */
export type RoomBookingStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RoomBookingState>;
  /** One of (属于). */
  in?: InputMaybe<Array<RoomBookingState>>;
};

/** Conditions on bookings of rooms (功能室预约筛选条件). */
export type RoomBookingWhere = {
  /** School that books (预约学校). */
  bookedBy?: InputMaybe<IdFilter>;
  /** Code of the county of the school that has the room (功能室所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether the room belongs to another school than the one that books (是否跨校预约). */
  crossSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it ends (结束时间). */
  endsAt?: InputMaybe<DateTimeFilter>;
  /** Room (功能室). */
  room?: InputMaybe<IdFilter>;
  /** When it begins (开始时间). */
  startsAt?: InputMaybe<DateTimeFilter>;
  /** Whether it stands (预约状态). */
  state?: InputMaybe<RoomBookingStateFilter>;
};

/** Kind of room (功能室类别). */
export type RoomKind =
  /** Art room (美术). */
  | 'ART'
  /** Calligraphy classroom (书法教室). */
  | 'CALLIGRAPHY'
  /** Canteen (食堂). */
  | 'CANTEEN'
  /** Ordinary classroom (普通教室). */
  | 'CLASSROOM'
  /** Clinic (卫生室). */
  | 'CLINIC'
  /** Cloud-computing classroom (云计算教室). */
  | 'CLOUD_COMPUTING'
  /** Counselling room (心理辅导室). */
  | 'COUNSELLING'
  /** Dance room (舞蹈). */
  | 'DANCE'
  /** Dormitory (宿舍). */
  | 'DORMITORY'
  /** Library (图书室). */
  | 'LIBRARY'
  /** Maker centre (创客中心). */
  | 'MAKER_CENTRE'
  /** Music room (音乐). */
  | 'MUSIC'
  /** Practical-training room (实训室). */
  | 'PRACTICAL_TRAINING'
  /** Recording classroom (录播教室). */
  | 'RECORDING'
  /** Robotics classroom (机器人教室). */
  | 'ROBOTICS'
  /** Safety-experience classroom (安全体验教室). */
  | 'SAFETY_EXPERIENCE'
  /** Physics, chemistry or biology laboratory (理化生实验室). */
  | 'SCIENCE_LABORATORY'
  /** Smart classroom (智慧教室). */
  | 'SMART'
  /** Sports venue (体育场馆). */
  | 'SPORTS';

/** Condition on RoomKind (枚举条件). */
export type RoomKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RoomKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<RoomKind>>;
};

/** Sort order (排序). */
export type RoomOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Sort order (排序). */
export type RoomSharingOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on the opening of rooms to groups (功能室开放共享筛选条件). */
export type RoomSharingWhere = {
  /** Code of the county of the school that opens it (开放学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Group it is opened to (集团). */
  group?: InputMaybe<IdFilter>;
  /** Room (功能室). */
  room?: InputMaybe<IdFilter>;
  /** Kinds of room (功能室类别). */
  roomKind?: InputMaybe<Array<RoomKind>>;
};

/** Conditions on rooms (功能室筛选条件). */
export type RoomWhere = {
  /** Building (校舍). */
  building?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only rooms that nobody has booked in this time (在此时段空闲). */
  free?: InputMaybe<FreeTimeInput>;
  /** Kind of room (功能室类别). */
  kind?: InputMaybe<RoomKindFilter>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Seats (座位数); rooms without a reported number meet no condition. */
  seats?: InputMaybe<IntFilter>;
  /** Only rooms opened to a group on this day (在该日开放共享). */
  sharedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
};

/** Sort order (排序). */
export type RotationAssignmentOrder =
  /** By school year, first first (按学年升序). */
  | 'SCHOOL_YEAR_ASC'
  /** By school year, last first (按学年降序). */
  | 'SCHOOL_YEAR_DESC'
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Which receiving schools a rotation quota counts (交流方向). */
export type RotationDirection =
  /** To any school (不限). */
  | 'ANY'
  /** To the other schools (到城区). */
  | 'TO_TOWN'
  /** To schools under a township or in a rural place (到乡镇). */
  | 'TO_TOWNSHIP';

/** Condition on RotationDirection (枚举条件). */
export type RotationDirectionFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RotationDirection>;
  /** One of (属于). */
  in?: InputMaybe<Array<RotationDirection>>;
};

/** Form in which a teacher goes to another school (交流形式). */
export type RotationKind =
  /** Itinerant teaching (走教). */
  | 'ITINERANT'
  /** Rotation (交流轮岗). */
  | 'ROTATION'
  /** Shadowing, to learn (跟岗). */
  | 'SHADOWING'
  /** Support teaching (支教). */
  | 'SUPPORT_TEACHING'
  /** Temporary post, mostly of principals (挂职). */
  | 'TEMPORARY_POST';

/** Condition on RotationKind (枚举条件). */
export type RotationKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RotationKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<RotationKind>>;
};

/** Who is to rotate where and when (交流轮岗建议). The sending school is where the teacher serves by then. */
export type RotationProposal = {
  /** First day no longer there (结束日期, 不含当日). */
  endsOn: Scalars['Date']['input'];
  /** Form (交流形式). */
  kind?: RotationKind;
  /** Whether the personnel relation moves too; no when left out (是否调动人事关系). */
  personnelRelationMoves?: InputMaybe<Scalars['Boolean']['input']>;
  /** School year it counts for, that of its first day: from 1 August on the year of that day; another one is refused (学年起始年份). */
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
  /** Of itinerant teaching, the share of the week at the receiving school: 0.4 for two days of five (每周走教占比); unknown when left out. Shares of one teacher add up to 1 at most. */
  shareOfWeek?: InputMaybe<Scalars['Float']['input']>;
  /** First day (开始日期). */
  startsOn: Scalars['Date']['input'];
  /** The teacher (教师). */
  teacher: Scalars['ID']['input'];
  /** Receiving school (接收学校). */
  toSchool: Scalars['ID']['input'];
};

/** Sort order (排序). */
export type RotationQuotaOrder =
  /** By school year, first first (按学年升序). */
  | 'SCHOOL_YEAR_ASC'
  /** By school year, last first (按学年降序). */
  | 'SCHOOL_YEAR_DESC';

/** Conditions on rotation quotas (交流轮岗名额筛选条件). */
export type RotationQuotaWhere = {
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Which receiving schools count (交流方向). */
  direction?: InputMaybe<RotationDirectionFilter>;
  /** Year in which the school year begins (学年起始年份). */
  schoolYear?: InputMaybe<IntFilter>;
};

/** How far a rotation assignment has come (状态). */
export type RotationState =
  /** Under way (进行中). */
  | 'ACTIVE'
  /** Approved (已批准). */
  | 'APPROVED'
  /** Cancelled (已取消). */
  | 'CANCELLED'
  /** Completed (已完成). */
  | 'COMPLETED'
  /** Proposed (拟派). */
  | 'PROPOSED'
  /** Withdrawn by who proposed it (已撤回). */
  | 'WITHDRAWN';

/** Condition on RotationState (枚举条件). */
export type RotationStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RotationState>;
  /** One of (属于). */
  in?: InputMaybe<Array<RotationState>>;
};

/** Conditions on rotation assignments (交流轮岗筛选条件). */
export type RotationWhere = {
  /** Whether the teacher holds a distinction that counts as backbone (是否骨干教师). */
  backbone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the county that sends or receives (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** First day it no longer holds; for who is due to return (结束日期). */
  endsOn?: InputMaybe<DateFilter>;
  /** Sending school (派出学校). */
  fromSchool?: InputMaybe<IdFilter>;
  /** Whether the sending school is under a township or in a rural place (是否从乡镇或农村学校派出). */
  fromTownship?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether both schools belong to one group while it holds (是否在同一集团或大学区内). */
  insideOneGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Form (交流形式). */
  kind?: InputMaybe<RotationKindFilter>;
  /** Whether the personnel relation moves (是否调动人事关系). */
  personnelRelationMoves?: InputMaybe<BooleanFilter>;
  /** Year in which the school year begins (学年起始年份). */
  schoolYear?: InputMaybe<IntFilter>;
  /** How far it has come (状态). */
  state?: InputMaybe<RotationStateFilter>;
  /** Main subject of the teacher (教师任教学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
  /** Receiving school (接收学校). */
  toSchool?: InputMaybe<IdFilter>;
  /** Whether the receiving school is under a township or in a rural place (是否到乡镇或农村学校). */
  toTownship?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sort order (排序). */
export type RuleOrder =
  /** By code, first first (按规则编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按规则编号降序). */
  | 'CODE_DESC';

/** Sort order (排序). */
export type RulePackOrder =
  /** By code, first first (按规则包编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按规则包编号降序). */
  | 'CODE_DESC'
  /** By valid from, first first (按生效日期升序). */
  | 'VALID_FROM_ASC'
  /** By valid from, last first (按生效日期降序). */
  | 'VALID_FROM_DESC';

/** Conditions on packs of rules (规则包筛选条件). */
export type RulePackWhere = {
  /** Code (规则包编号). */
  code?: InputMaybe<StringFilter>;
  /** Province or place (适用地区). */
  jurisdiction?: InputMaybe<StringFilter>;
};

/** What a rule counts (计数口径). */
export type RuleQuantity =
  /** Classes (教学班). */
  | 'CLASSES'
  /** Classrooms (教室). */
  | 'CLASSROOMS'
  /** Backbone teachers due to rotate (符合交流条件的骨干教师). */
  | 'ELIGIBLE_BACKBONE_TEACHERS'
  /** Teachers due to rotate (符合交流条件的教师). */
  | 'ELIGIBLE_TEACHERS'
  /** Teachers of town and good schools due to rotate (城镇学校、优质学校符合交流条件的教师). */
  | 'ELIGIBLE_TOWN_TEACHERS'
  /** Hours of training (学时). */
  | 'HOURS'
  /** Hundreds of pupils (每百名学生). */
  | 'HUNDRED_PUPILS'
  /** Resource indicators (资源配置指标). */
  | 'INDICATORS'
  /** Lessons a week that teachers of the subject give (周课时(由学科教师任教)). */
  | 'LESSONS'
  /** Mean of the county (全县平均值). */
  | 'MEAN'
  /** Staff who do not teach (非教学人员). */
  | 'NON_TEACHING_STAFF'
  /** Pupils (在校生). */
  | 'PUPILS'
  /** Backbone teachers who rotate (实际交流的骨干教师). */
  | 'ROTATED_BACKBONE_TEACHERS'
  /** Teachers who rotate (实际交流的教师). */
  | 'ROTATED_TEACHERS'
  /** Teachers of town and good schools who rotate (城镇学校、优质学校实际交流的教师). */
  | 'ROTATED_TOWN_TEACHERS'
  /** Lessons a week that no teacher of a subject gives, but whoever teaches (周课时(由各科教师分担)). */
  | 'SHARED_LESSONS'
  /** Square metres (平方米). */
  | 'SQUARE_METRES'
  /** All staff, teachers and others (教职工). */
  | 'STAFF'
  /** All lessons a week of the stage (学段周课时合计). */
  | 'STAGE_LESSONS'
  /** The standard of the indicator (指标标准值). */
  | 'STANDARD'
  /** Standard deviation, weighted by pupils (标准差(按学生数加权)). */
  | 'STANDARD_DEVIATION'
  /** Teachers (教师). */
  | 'TEACHERS'
  /** Terms of office (届). */
  | 'TERMS'
  /** Years (年). */
  | 'YEARS'
  /** Yuan (元). */
  | 'YUAN';

/** What a rule is about (规则事项). */
export type RuleSubject =
  /** Share of backbone teachers (骨干教师交流比例). */
  | 'BACKBONE_SHARE'
  /** Backbone teachers per 100 pupils (每百名学生拥有县级以上骨干教师数). */
  | 'BACKBONE_TEACHERS'
  /** Standard class size (标准班额). */
  | 'CLASS_SIZE'
  /** Teaching equipment per pupil (生均教学仪器设备值). */
  | 'EQUIPMENT_VALUE'
  /** Age from which a teacher is no longer due to rotate, by sex, its parameter (不再列入交流的教师年龄(按性别)). */
  | 'EXEMPT_AGE'
  /** Size from which a class is far oversize (超大班额). */
  | 'EXTRA_LARGE_CLASS'
  /** Pupils that a smaller school is funded for (小规模学校公用经费核定学生数). */
  | 'FUNDED_PUPILS'
  /** Indicators that a school meets (学校达标指标数). */
  | 'INDICATORS_MET'
  /** Part of the standard that the other indicators reach (其余指标不低于标准的比例). */
  | 'INDICATOR_FLOOR'
  /** Size from which a class is oversize (大班额). */
  | 'LARGE_CLASS'
  /** Age from which a principal or deputy is no longer due to rotate, by sex, its parameter (不再列入交流的校长年龄(按性别)). */
  | 'LEADER_EXEMPT_AGE'
  /** Terms as principal or deputy of one school after which rotation is due (校长在同一学校任职届数). */
  | 'LEADER_TERMS'
  /** Years of one term of a principal or deputy (校长每届任期年数). */
  | 'LEADER_TERM_YEARS'
  /** Years as principal or deputy of one school after which rotation is due (校长在同一学校任职年限). */
  | 'LEADER_YEARS'
  /** Pupils from which a teaching point counts (教学点计入的最少学生数). */
  | 'LEAST_PUPILS'
  /** Lessons a week of a subject, its parameter, summed over the grades of a stage (学科周课时(学段各年级合计)). */
  | 'LESSONS'
  /** Networked multimedia classrooms per 100 pupils (每百名学生拥有网络多媒体教室数). */
  | 'MULTIMEDIA_CLASSROOMS'
  /** Share of the staff who do not teach (非教学人员占教职工比例). */
  | 'NON_TEACHING_SHARE'
  /** Full-time PE and arts teachers per 100 pupils (每百名学生拥有体育、艺术专任教师数). */
  | 'PE_ARTS_TEACHERS'
  /** Pupils for each of the staff, teachers and others (生员比(学生与教职工之比)). */
  | 'PUPILS_PER_STAFF'
  /** Share of eligible teachers that rotates in a school year (交流轮岗教师比例). */
  | 'ROTATION_SHARE'
  /** School years that an assignment of a kind, its parameter, must last to count; a kind without such a rule never counts (计入交流的最短期限(按交流形式)). */
  | 'SHORTEST_STAY'
  /** Sports area per pupil (生均体育运动场馆面积). */
  | 'SPORTS_AREA'
  /** Weight of a pupil of a stage in a through-train school of a kind, its parameter, where a pupil of its lowest stage weighs 1 (一贯制学校学段折算系数(按学校类别)). */
  | 'STAGE_WEIGHT'
  /** Teachers above the required degree per 100 pupils (每百名学生拥有高于规定学历教师数). */
  | 'TEACHERS_ABOVE_DEGREE'
  /** Teachers for each class of any school (各校每班教师数下限). */
  | 'TEACHERS_PER_CLASS'
  /** Teaching and auxiliary floor area per pupil (生均教学及辅助用房面积). */
  | 'TEACHING_AREA'
  /** Training hours of a teacher in so many years, its parameter (若干年培训学时(年数为参数)). */
  | 'TRAINING_HOURS'
  /** Coefficient of variation among the schools of a county (校际差异系数). */
  | 'VARIATION'
  /** Teachers for each class of a village school or teaching point (乡村学校和教学点班师比). */
  | 'VILLAGE_TEACHERS_PER_CLASS'
  /** Years at one school after which a teacher is due to rotate (在同一学校连续任教年限). */
  | 'YEARS_AT_SCHOOL';

/** Condition on RuleSubject (枚举条件). */
export type RuleSubjectFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<RuleSubject>;
  /** One of (属于). */
  in?: InputMaybe<Array<RuleSubject>>;
};

/** Conditions on rules (规则筛选条件). */
export type RuleWhere = {
  /** Code (规则编号). */
  code?: InputMaybe<StringFilter>;
  /** How well they are attested (可信度). */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** Stage they are for (学段). */
  stage?: InputMaybe<StageFilter>;
  /** What they are about (规则事项). */
  subject?: InputMaybe<RuleSubjectFilter>;
};

/** A new session of a programme (安排培训场次). */
export type ScheduleSessionInput = {
  /** How many it can take, persons; no limit when left out (容量). */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Code; made when left out (编号). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Kind of delivery, for one brought to a school (送培送教类别). */
  delivery?: InputMaybe<TrainingDelivery>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it ends (结束时间). */
  endsAt: Scalars['DateTime']['input'];
  /** School that hosts it; none for one held online or elsewhere (承办学校). */
  hostSchool?: InputMaybe<Scalars['ID']['input']>;
  /** Credit hours it is worth (学时). */
  hours: Scalars['Float']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The programme (培训项目). */
  programme: Scalars['ID']['input'];
  /** Room of the host school (功能室). */
  room?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins (开始时间). */
  startsAt: Scalars['DateTime']['input'];
  /** Studio that holds it (工作室); a school names its own, the county any of its schools. */
  studio?: InputMaybe<Scalars['ID']['input']>;
  /** Topic (主题). */
  topic: Scalars['String']['input'];
  /** Teachers who give it; those from outside are not named (授课教师). */
  trainers?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Sort order (排序). */
export type SchoolAppraisalOrder =
  /** By score, first first (按考核得分升序). */
  | 'SCORE_ASC'
  /** By score, last first (按考核得分降序). */
  | 'SCORE_DESC'
  /** By year, first first (按考核年度升序). */
  | 'YEAR_ASC'
  /** By year, last first (按考核年度降序). */
  | 'YEAR_DESC';

/** Conditions on appraisals of schools (学校考核筛选条件). */
export type SchoolAppraisalWhere = {
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** True where training lowered the score, false where it did not (培训质量是否拉低得分). */
  loweredByTraining?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the result is public today (结果是否已公示). */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Score of a hundred (考核得分). */
  score?: InputMaybe<FloatFilter>;
  /** Whether training quality counted (是否计入培训质量). */
  trainingCounted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Training quality as it was counted, of a hundred (计入考核的培训质量得分). */
  trainingScore?: InputMaybe<FloatFilter>;
  /** Calendar year that was appraised (考核年度). */
  year?: InputMaybe<IntFilter>;
};

/** Sort order (排序). */
export type SchoolBusOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC';

/** Conditions on school buses (校车筛选条件). */
export type SchoolBusWhere = {
  /** Only buses without a valid check on this day, unreported ones included (在该日检验已过期). */
  checkOverdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day its check is valid (检验有效期至). */
  checkedUntil?: InputMaybe<DateFilter>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is tracked (是否安装GPS). */
  positioned?: InputMaybe<BooleanFilter>;
  /** Route, e.g. a village it must name (线路). */
  route?: InputMaybe<StringFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type SchoolDirectoryOrder =
  /** By backbone share, first first (按骨干教师占比升序). */
  | 'BACKBONE_SHARE_ASC'
  /** By backbone share, last first (按骨干教师占比降序). */
  | 'BACKBONE_SHARE_DESC'
  /** By code, first first (按学校标识码升序). */
  | 'CODE_ASC'
  /** By code, last first (按学校标识码降序). */
  | 'CODE_DESC'
  /** By gap, first first (按缺额升序). */
  | 'GAP_ASC'
  /** By gap, last first (按缺额降序). */
  | 'GAP_DESC'
  /** By name, first first (按校名升序). */
  | 'NAME_ASC'
  /** By name, last first (按校名降序). */
  | 'NAME_DESC'
  /** By pupils, first first (按学生数升序). */
  | 'PUPILS_ASC'
  /** By pupils, last first (按学生数降序). */
  | 'PUPILS_DESC'
  /** By pupils per teacher, first first (按生师比升序). */
  | 'PUPILS_PER_TEACHER_ASC'
  /** By pupils per teacher, last first (按生师比降序). */
  | 'PUPILS_PER_TEACHER_DESC'
  /** By surplus, first first (按超配教师数升序). */
  | 'SURPLUS_ASC'
  /** By surplus, last first (按超配教师数降序). */
  | 'SURPLUS_DESC';

/** Conditions that span the whole graph (跨域学校筛选条件); all must hold. */
export type SchoolDirectoryWhere = {
  /** Share of backbone teachers (骨干教师占比). */
  backboneShare?: InputMaybe<FloatFilter>;
  /** Belongs to the group (教育集团). */
  group?: InputMaybe<IdFilter>;
  /** A group it belongs to has another school that is so (同集团学校). */
  groupHas?: InputMaybe<GroupHasInput>;
  /** Its role in a group (成员角色). */
  groupRole?: InputMaybe<MembershipRoleFilter>;
  /** Has a room of each of these kinds (已有功能室). */
  hasRooms?: InputMaybe<Array<RoomKind>>;
  /** Kind of school (学校类别). */
  kind?: InputMaybe<SchoolKindFilter>;
  /** Has no room of any of these kinds (缺少功能室). */
  lacksRooms?: InputMaybe<Array<RoomKind>>;
  /** Urban-rural class (城乡分类). */
  locale?: InputMaybe<LocaleFilter>;
  /** Name (校名). */
  name?: InputMaybe<StringFilter>;
  /** Pupils for each teacher (生师比). */
  pupilsPerTeacher?: InputMaybe<FloatFilter>;
  /** Has pupils of this stage (学段). */
  stage?: InputMaybe<Stage>;
  /** Teachers over what is due to it (超配教师数). */
  surplus?: InputMaybe<FloatFilter>;
  /** Whether its place is urban, class 1xx (是否城镇). */
  urban?: InputMaybe<BooleanFilter>;
  /** Teachers of a subject are missing (学科缺额). */
  vacancyIn?: InputMaybe<VacancyInput>;
};

/** Kind of school (学校类别). */
export type SchoolKind =
  /** Community (adult) school (社区(成人)学校). */
  | 'COMMUNITY'
  /** Complete secondary school (完全中学). */
  | 'COMPLETE_SECONDARY'
  /** Junior secondary school (初级中学). */
  | 'JUNIOR_SECONDARY'
  /** Kindergarten (幼儿园). */
  | 'KINDERGARTEN'
  /** Nine-year school (九年一贯制). */
  | 'NINE_YEAR'
  /** Primary school (小学). */
  | 'PRIMARY'
  /** Secondary vocational school (中等职业学校). */
  | 'SECONDARY_VOCATIONAL'
  /** Senior secondary school (高级中学). */
  | 'SENIOR_SECONDARY'
  /** Special education school (特殊教育学校). */
  | 'SPECIAL_EDUCATION'
  /** Teaching point (教学点). */
  | 'TEACHING_POINT'
  /** Twelve-year school (十二年一贯制). */
  | 'TWELVE_YEAR';

/** Condition on SchoolKind (枚举条件). */
export type SchoolKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<SchoolKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<SchoolKind>>;
};

/** Sort order (排序). */
export type SchoolOrder =
  /** By code, first first (按代码升序). */
  | 'CODE_ASC'
  /** By code, last first (按代码降序). */
  | 'CODE_DESC'
  /** By name, first first (按校名升序). */
  | 'NAME_ASC'
  /** By name, last first (按校名降序). */
  | 'NAME_DESC';

/** A place on the map (地理位置), CGCS2000 (2000国家大地坐标系). */
export type SchoolPositionInput = {
  /** Degrees north (纬度), 3 to 54. */
  latitude: Scalars['Float']['input'];
  /** Degrees east (经度), 73 to 136. */
  longitude: Scalars['Float']['input'];
};

/** Where a school stands in its life on a day (办学状态). */
export type SchoolState =
  /** Closed (已撤并). */
  | 'CLOSED'
  /** Open; also in the transition before a decided closure (在办). */
  | 'OPEN'
  /** Planned, or not yet open (规划或筹建). */
  | 'PLANNED';

/** Sort order (排序). */
export type SchoolSuccessionOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By decided year, first first, one not known counting as the last (按决定年份升序, 不详的视为最晚). */
  | 'DECIDED_YEAR_ASC'
  /** By decided year, last first, one not known counting as the last (按决定年份降序, 不详的视为最晚). */
  | 'DECIDED_YEAR_DESC';

/** Conditions on what became of schools (学校沿革筛选条件). */
export type SchoolSuccessionWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Year of the decision (决定年份). */
  decidedYear?: InputMaybe<IntFilter>;
  /** Only what was decided and in its transition period on this day (在该日处于过渡期). */
  inTransitionOn?: InputMaybe<Scalars['Date']['input']>;
  /** What happened (类别). */
  kind?: InputMaybe<SuccessionKindFilter>;
  /** Whether a successor is named (是否有承接学校). */
  received?: InputMaybe<Scalars['Boolean']['input']>;
  /** School it happened to (学校). */
  school?: InputMaybe<IdFilter>;
  /** Kinds of the school it happened to (学校类别). */
  schoolKind?: InputMaybe<Array<SchoolKind>>;
  /** How far it has come (状态). */
  state?: InputMaybe<SuccessionStateFilter>;
  /** Successor (承接学校). */
  successor?: InputMaybe<IdFilter>;
  /** End of the transition period (过渡期结束日期). */
  transitionEndsOn?: InputMaybe<DateFilter>;
};

/** Conditions on schools (学校筛选条件). */
export type SchoolWhere = {
  /** Which level administers it (隶属). */
  administration?: InputMaybe<AdministrationFilter>;
  /** Pupils who board (寄宿生数). */
  boarders?: InputMaybe<IntFilter>;
  /** Whether pupils board (是否寄宿制). */
  boarding?: InputMaybe<BooleanFilter>;
  /** Day it closed (撤并日期). */
  closedOn?: InputMaybe<DateFilter>;
  /** School code (学校标识码). */
  code?: InputMaybe<StringFilter>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Name of a designation it holds (所获称号). */
  designated?: InputMaybe<Scalars['String']['input']>;
  /** Kind of school (学校类别). */
  kind?: InputMaybe<SchoolKindFilter>;
  /** Urban-rural class (城乡分类). */
  locale?: InputMaybe<LocaleFilter>;
  /** Name (校名). */
  name?: InputMaybe<StringFilter>;
  /** Who runs it (办学性质). */
  ownership?: InputMaybe<OwnershipFilter>;
  /** Whether it was entered as a planned school (是否规划建设). */
  planned?: InputMaybe<BooleanFilter>;
  /** Pupils enrolled (在校生数). */
  pupils?: InputMaybe<IntFilter>;
  /** Township (乡镇). */
  township?: InputMaybe<IdFilter>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
};

/** Sort order (排序). */
export type SchoolWithoutInspectorOrder =
  /** By code, first first (按学校标识码升序). */
  | 'CODE_ASC'
  /** By code, last first (按学校标识码降序). */
  | 'CODE_DESC'
  /** By name, first first (按校名升序). */
  | 'NAME_ASC'
  /** By name, last first (按校名降序). */
  | 'NAME_DESC';

/** Conditions on schools without an inspector (无责任督学学校筛选条件). */
export type SchoolWithoutInspectorWhere = {
  /** Kinds of school (学校类别); any kind when left out. */
  kinds?: InputMaybe<Array<SchoolKind>>;
  /** Name (校名). */
  name?: InputMaybe<StringFilter>;
  /** Whether its place is urban, class 1xx (是否城镇). */
  urban?: InputMaybe<BooleanFilter>;
};

/** What protects a school (三防类别). */
export type SecurityAssetKind =
  /** Emergency alarm (紧急报警). */
  | 'EMERGENCY_ALARM'
  /** Defence by people (人防). */
  | 'PERSONNEL_DEFENCE'
  /** Defence by barriers (物防). */
  | 'PHYSICAL_DEFENCE'
  /** Duty police room (警务室). */
  | 'POLICE_ROOM'
  /** Security staff, persons (安保力量). */
  | 'SECURITY_STAFF'
  /** Defence by technology (技防). */
  | 'TECHNICAL_DEFENCE'
  /** Video surveillance (视频监控). */
  | 'VIDEO_SURVEILLANCE';

/** Condition on SecurityAssetKind (枚举条件). */
export type SecurityAssetKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<SecurityAssetKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<SecurityAssetKind>>;
};

/** Sort order (排序). */
export type SecurityAssetOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC';

/** Conditions on what protects schools (校园三防筛选条件). */
export type SecurityAssetWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind (三防类别). */
  kind?: InputMaybe<SecurityAssetKindFilter>;
  /** Whether it is linked to the police (是否接入公安机关). */
  linkedToPolice?: InputMaybe<BooleanFilter>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type SelectionCycleOrder =
  /** By kind, first first (按荣誉类别升序). */
  | 'KIND_ASC'
  /** By kind, last first (按荣誉类别降序). */
  | 'KIND_DESC'
  /** By years at most, first first (按评选间隔上限升序). */
  | 'YEARS_AT_MOST_ASC'
  /** By years at most, last first (按评选间隔上限降序). */
  | 'YEARS_AT_MOST_DESC';

/** Conditions on selection cycles (评选周期筛选条件). */
export type SelectionCycleWhere = {
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of honour (荣誉类别). */
  kind?: InputMaybe<HonourKindFilter>;
  /** Level of the honour (级别). */
  level?: InputMaybe<HonourLevelFilter>;
  /** Whether holders stand for selection again (是否重新评选). */
  renews?: InputMaybe<Scalars['Boolean']['input']>;
  /** Most years from one selection to the next (评选间隔上限). */
  yearsAtMost?: InputMaybe<IntFilter>;
};

/** Sort order (排序). */
export type SessionTrainerOrder =
  /** By recorded, first first (按登记先后升序). */
  | 'RECORDED_ASC'
  /** By recorded, last first (按登记先后降序). */
  | 'RECORDED_DESC';

/** Conditions on trainers of sessions (授课教师筛选条件). */
export type SessionTrainerWhere = {
  /** Code of the county of the host school (承办学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of delivery (送培送教类别). */
  delivery?: InputMaybe<Array<TrainingDelivery>>;
  /** School the trainer came from (派出学校). */
  fromSchool?: InputMaybe<IdFilter>;
  /** Session (培训场次). */
  session?: InputMaybe<IdFilter>;
  /** Teacher who gives it (授课教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** When a planned school opens (确定开办日期). */
export type SetOpeningDayInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** First day it is open (建校日期); null where it is put off and no day is known any more. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Sex as the staff record has it (性别). */
export type Sex =
  /** Female (女). */
  | 'FEMALE'
  /** Male (男). */
  | 'MALE';

/** Which plan, and whether the other planners of the county see it (共享交流方案). */
export type ShareExchangePlanInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Whether they do (是否共享). */
  shared: Scalars['Boolean']['input'];
};

/** What a school shares, and with whom (共享资源). */
export type ShareResourceInput = {
  /** Code, not used before (编号). */
  code: Scalars['String']['input'];
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group it is shared with, to which its owner belongs; left out to share it with everybody (集团). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of resource (类别). */
  kind: SharedResourceKind;
  /** The school that owns it (所属学校). */
  owner: Scalars['ID']['input'];
  /** Title (名称). */
  title: Scalars['String']['input'];
};

/** What an expert shares with the county (共享成果类别). */
export type SharedAsset =
  /** Classroom teaching (教学课堂). */
  | 'CLASSROOM_TEACHING'
  /** Instructional design (教学设计). */
  | 'INSTRUCTIONAL_DESIGN'
  /** Thinking on teaching (教学思想). */
  | 'TEACHING_THOUGHT';

/** Condition on SharedAsset (枚举条件). */
export type SharedAssetFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<SharedAsset>;
  /** One of (属于). */
  in?: InputMaybe<Array<SharedAsset>>;
};

/** Lessons that no teacher of a subject gives, but whoever teaches (由各科教师分担的课程). */
export type SharedLessonKind =
  /** Comprehensive practice (综合实践活动). */
  | 'COMPREHENSIVE_PRACTICE'
  /** Curriculum of the place and of the school (地方课程与校本课程). */
  | 'LOCAL_AND_SCHOOL';

/** What a school shares (共享资源类别). */
export type SharedResourceKind =
  /** Course (课程). */
  | 'COURSE'
  /** Digital library (数字图书馆). */
  | 'DIGITAL_LIBRARY'
  /** Laboratory or special room (实验室及功能教室). */
  | 'LABORATORY'
  /** Management (管理). */
  | 'MANAGEMENT'
  /** Online course (网络课程). */
  | 'ONLINE_COURSE'
  /** Base for practical work (实践教学基地). */
  | 'PRACTICE_BASE'
  /** Premises (校舍). */
  | 'PREMISES'
  /** Teachers (教师). */
  | 'TEACHER'
  /** Teaching material (教学资料). */
  | 'TEACHING_MATERIAL';

/** Condition on SharedResourceKind (枚举条件). */
export type SharedResourceKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<SharedResourceKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<SharedResourceKind>>;
};

/** Sort order (排序). */
export type SharedResourceOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By title, first first (按名称升序). */
  | 'TITLE_ASC'
  /** By title, last first (按名称降序). */
  | 'TITLE_DESC';

/** Conditions on shared resources (共享资源筛选条件). */
export type SharedResourceWhere = {
  /** Code of the county its owner lies in (所属学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Group it is shared with (集团). */
  group?: InputMaybe<IdFilter>;
  /** Kind of resource (类别). */
  kind?: InputMaybe<SharedResourceKindFilter>;
  /** School that owns it (所属学校). */
  owner?: InputMaybe<IdFilter>;
  /** Title (名称). */
  title?: InputMaybe<StringFilter>;
  /** Whether a school other than its owner uses it (是否被他校使用). */
  usedByOthers?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An agreement with an outside partner (签订合作办学协议). The county follows from the school or group; without either it is named. */
export type SignAgreementInput = {
  /** What it is about (合作内容). */
  areas?: InputMaybe<Array<CooperationArea>>;
  /** Code, not used before (编号). */
  code: Scalars['String']['input'];
  /** The county on whose side it is made (县区). */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day it no longer holds; open-ended when left out (到期日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The group that is party to it (集团). */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The outside partner (合作方). */
  partner: Scalars['ID']['input'];
  /** The school that is party to it (学校). */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was signed; today when left out (签订日期). */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day it holds (开始日期). */
  startsOn: Scalars['Date']['input'];
};

/** Which part of which school is to be a school of its own (拟分设学校). */
export type SplitSchoolInput = {
  /** Buildings that go over, with their rooms, hazards and projects (转入校舍). */
  buildings?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Classes that go over, with their pupils (转入班级). */
  classes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Year of the decision (决定年份); this year when left out. */
  decidedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期): then it is decided at once. Left out, it is a proposal. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Posts that go over; who holds one that stays has none at the new school (转入岗位). */
  posts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rooms that go over by themselves (转入功能室). */
  rooms?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The school that is divided and stays open (学校). */
  school: Scalars['ID']['input'];
  /** Staff who go over, with their rotations and pairs (转入教职工). */
  staff?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The school that the part becomes (分设学校), entered with `openSchool`. */
  successor: Scalars['ID']['input'];
  /** End of the transition period, first day the school is no longer open (过渡期结束日期); for a teaching point at least three years after the day it holds from. */
  transitionEndsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which schools of a township go to another of the same county with a part of it (乡镇分设). */
export type SplitTownshipInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day from which it holds (生效日期); what has no days of its own goes over on that day. */
  effectiveOn: Scalars['Date']['input'];
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Schools that lie in the part, at least one (转入学校). */
  schools: Array<Scalars['ID']['input']>;
  /** The township that takes the part (承接乡镇). */
  successor: Scalars['ID']['input'];
  /** The township that is divided and stays (乡镇). */
  township: Scalars['ID']['input'];
};

/** Role of a teacher in the school served (职务). */
export type StaffRole =
  /** Class teacher (班主任). */
  | 'CLASS_TEACHER'
  /** Head of an office of the school (中层干部). */
  | 'HEAD_OF_OFFICE'
  /** Head of a subject group (教研组长). */
  | 'HEAD_OF_SUBJECT'
  /** Principal (校长(园长)). */
  | 'PRINCIPAL'
  /** Teacher (教师). */
  | 'TEACHER'
  /** Vice principal (副校长). */
  | 'VICE_PRINCIPAL';

/** Condition on StaffRole (枚举条件). */
export type StaffRoleFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<StaffRole>;
  /** One of (属于). */
  in?: InputMaybe<Array<StaffRole>>;
};

/** What decides how many teachers a stage of a school is due (核定依据): the greater of the two. */
export type StaffingBasis =
  /** Its classes (按班师比). */
  | 'BY_CLASSES'
  /** Its pupils (按生师比). */
  | 'BY_PUPILS';

/** Sort order (排序). */
export type StaffingDutyOrder =
  /** By place, first first (按序号升序). */
  | 'PLACE_ASC'
  /** By place, last first (按序号降序). */
  | 'PLACE_DESC'
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on duties of county and schools (县管校聘职责筛选条件). */
export type StaffingDutyWhere = {
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** What they are (职责). */
  duty?: InputMaybe<StringFilter>;
  /** Who has them (职责主体). */
  side?: InputMaybe<DutySideFilter>;
};

/** Sort order (排序). */
export type StaffingGapOrder =
  /** By code, first first (按学校标识码升序). */
  | 'CODE_ASC'
  /** By code, last first (按学校标识码降序). */
  | 'CODE_DESC'
  /** By name, first first (按校名升序). */
  | 'NAME_ASC'
  /** By name, last first (按校名降序). */
  | 'NAME_DESC';

/** Which schools to look at for the staff or training they lack (师资缺项学校筛选条件). */
export type StaffingGapWhere = {
  /** School code (学校标识码). */
  code?: InputMaybe<StringFilter>;
  /** Name (校名). */
  name?: InputMaybe<StringFilter>;
  /** Whether under a township or in a rural place (是否乡镇或农村学校). */
  township?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether its place is urban, class 1xx (是否城镇). */
  urban?: InputMaybe<BooleanFilter>;
};

/** Why a figure on staff is not known (未知原因). */
export type StaffingUnknown =
  /** It is not open on that day, or no school of it is, so that there are no pupils: it has closed, has become part of another one, or is yet to open (当日未在办). */
  | 'NOT_OPEN'
  /** No teacher is recorded as serving there on that day (无任职教师记录). */
  | 'NO_TEACHERS_RECORDED'
  /** Pupils are not reported, of at least one school (在校生数未填报). */
  | 'PUPILS_NOT_REPORTED';

/** Stage of schooling (学段). */
export type Stage =
  /** Junior secondary (初中). */
  | 'JUNIOR_SECONDARY'
  /** Preschool (学前). */
  | 'PRESCHOOL'
  /** Primary (小学). */
  | 'PRIMARY'
  /** Senior secondary (普通高中). */
  | 'SENIOR_SECONDARY'
  /** Secondary vocational (中职). */
  | 'VOCATIONAL';

/** Condition on Stage (枚举条件). */
export type StageFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Stage>;
  /** One of (属于). */
  in?: InputMaybe<Array<Stage>>;
};

/** Pupils of one stage (学段学生数). */
export type StagePupilsInput = {
  /** Pupils, 0 or more (学生数). */
  pupils: Scalars['Int']['input'];
  /** Stage (学段). */
  stage: Stage;
};

/** Which assignment begins (开始交流轮岗). */
export type StartRotationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Condition on a text (文本条件). Every character is taken literally. */
export type StringFilter = {
  /** Contains, ignoring case, width of characters, spaces and the points between parts of a name (包含, 不分大小写、全半角、空格与间隔号). */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to (等于). */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of (属于). */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with (开头为). */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of studio (工作室类别). */
export type StudioKind =
  /** Of a master class teacher (名班主任工作室). */
  | 'MASTER_CLASS_TEACHER'
  /** Of a master principal (名校长工作室). */
  | 'MASTER_PRINCIPAL'
  /** Of a master teacher (名师工作室). */
  | 'MASTER_TEACHER'
  /** Of a skill master (技能大师工作室). */
  | 'SKILL_MASTER';

/** Condition on StudioKind (枚举条件). */
export type StudioKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<StudioKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<StudioKind>>;
};

/** Sort order (排序). */
export type StudioMemberOrder =
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on studio members (工作室成员筛选条件). */
export type StudioMemberWhere = {
  /** Code of the county of the host school of the studio (挂牌学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** School the member serves today (成员任职学校). */
  servingSchool?: InputMaybe<IdFilter>;
  /** Studio (工作室). */
  studio?: InputMaybe<IdFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type StudioOrder =
  /** By code, first first (按工作室编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按工作室编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Conditions on studios (工作室筛选条件). */
export type StudioWhere = {
  /** Code (工作室编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county of the host school (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Host school (挂牌学校). */
  hostSchool?: InputMaybe<IdFilter>;
  /** Kind (工作室类别). */
  kind?: InputMaybe<StudioKindFilter>;
  /** Leader (主持人). */
  leader?: InputMaybe<IdFilter>;
  /** Level (级别). */
  level?: InputMaybe<HonourLevelFilter>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
  /** Stage of schooling (学段). */
  stage?: InputMaybe<StageFilter>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
};

/** Subject taught (学科). */
export type Subject =
  /** Biology (生物). */
  | 'BIOLOGY'
  /** Chemistry (化学). */
  | 'CHEMISTRY'
  /** Chinese (语文). */
  | 'CHINESE'
  /** Comprehensive practice (综合实践). */
  | 'COMPREHENSIVE_PRACTICE'
  /** English (英语). */
  | 'ENGLISH'
  /** Fine arts (美术). */
  | 'FINE_ARTS'
  /** Geography (地理). */
  | 'GEOGRAPHY'
  /** History (历史). */
  | 'HISTORY'
  /** Information technology (信息科技). */
  | 'INFORMATION_TECHNOLOGY'
  /** Labour (劳动). */
  | 'LABOUR'
  /** Mathematics (数学). */
  | 'MATHEMATICS'
  /** Mental health (心理健康). */
  | 'MENTAL_HEALTH'
  /** Music (音乐). */
  | 'MUSIC'
  /** Physical education and health (体育). */
  | 'PHYSICAL_EDUCATION'
  /** Physics (物理). */
  | 'PHYSICS'
  /** Morality and law, politics (道德与法治(政治)). */
  | 'POLITICS'
  /** Preschool education (学前). */
  | 'PRESCHOOL'
  /** Science (科学). */
  | 'SCIENCE'
  /** Special education (特殊教育). */
  | 'SPECIAL_EDUCATION'
  /** Vocational specialities (专业课). */
  | 'VOCATIONAL';

/** Condition on Subject (枚举条件). */
export type SubjectFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<Subject>;
  /** One of (属于). */
  in?: InputMaybe<Array<Subject>>;
};

/** What happened to a school (学校沿革类别). */
export type SuccessionKind =
  /** Is a campus of the successor (分校(校区)). */
  | 'BRANCH_OF'
  /** Closed, no receiving school named (撤销). */
  | 'CLOSED'
  /** Merged into the successor (并入). */
  | 'MERGED_INTO'
  /** The same school under a new code (换码). */
  | 'RECODED'
  /** The successor takes some of its pupils (分流). */
  | 'RELIEVED_BY'
  /** Renamed; the code stays (更名). */
  | 'RENAMED'
  /** Part of it became the successor (分设). */
  | 'SPLIT_INTO';

/** Condition on SuccessionKind (枚举条件). */
export type SuccessionKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<SuccessionKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<SuccessionKind>>;
};

/** How far a change of a school has come (沿革状态). */
export type SuccessionState =
  /** Completed; can no longer be undone (已完成). */
  | 'COMPLETED'
  /** Decided, in its transition period (过渡期). */
  | 'IN_TRANSITION'
  /** Proposed; the school is open (拟定). */
  | 'PROPOSED'
  /** Withdrawn before it was completed, and undone (已撤回). */
  | 'WITHDRAWN';

/** Condition on SuccessionState (枚举条件). */
export type SuccessionStateFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<SuccessionState>;
  /** One of (属于). */
  in?: InputMaybe<Array<SuccessionState>>;
};

/** Over which hazard those responsible were summoned (约谈). */
export type SummonOverHazardInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Day they were summoned (约谈日期); today when left out. */
  summonedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What one school helps another with (帮扶方面). */
export type SupportArea =
  /** Care and education in kindergartens (保育教育). */
  | 'CARE_AND_EDUCATION'
  /** School culture (校园文化). */
  | 'CULTURE'
  /** Rooms and surroundings in kindergartens (环境创设). */
  | 'ENVIRONMENT'
  /** Equipment and teaching materials (设施设备). */
  | 'EQUIPMENT'
  /** Management (管理). */
  | 'MANAGEMENT'
  /** Pupil activities (学生活动). */
  | 'PUPIL_ACTIVITIES'
  /** Teaching research (教研). */
  | 'RESEARCH'
  /** Growth of the teaching staff (师资队伍). */
  | 'STAFF'
  /** Teaching (教学). */
  | 'TEACHING';

/** Sort order (排序). */
export type SupportPairingOrder =
  /** By code, first first (按结对编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按结对编号降序). */
  | 'CODE_DESC'
  /** By starts on, first first (按开始日期升序). */
  | 'STARTS_ON_ASC'
  /** By starts on, last first (按开始日期降序). */
  | 'STARTS_ON_DESC';

/** Conditions on support pairings (对口帮扶筛选条件). */
export type SupportPairingWhere = {
  /** What the help is with, among other things (帮扶方面). */
  area?: InputMaybe<SupportArea>;
  /** Code (结对编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county the helped school lies in (受援校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only pairings without any activity from this day up to today (自该日起未开展活动). */
  noActivitySince?: InputMaybe<Scalars['Date']['input']>;
  /** School that is helped (受援校). */
  supported?: InputMaybe<IdFilter>;
  /** School that helps (支援校). */
  supporter?: InputMaybe<IdFilter>;
};

/** Whether a target is about town or country only (城乡范围). */
export type TargetArea =
  /** Schools of the country: locale codes 2xx (乡村). */
  | 'RURAL'
  /** Schools of towns: locale codes 1xx (城区). */
  | 'URBAN';

/** Sort order (排序). */
export type TargetDependencyOrder =
  /** By code, first first (按责任编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按责任编号降序). */
  | 'CODE_DESC';

/** Conditions on what targets depend on (目标责任单位筛选条件). */
export type TargetDependencyWhere = {
  /** Code (责任编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county whose target it is (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Group it depends on (责任集团). */
  group?: InputMaybe<IdFilter>;
  /** School it depends on (责任学校). */
  school?: InputMaybe<IdFilter>;
  /** Target (目标). */
  target?: InputMaybe<IdFilter>;
};

/** What a target is about (目标领域). */
export type TargetDomain =
  /** Enrolment, retention and dropout control (入学与控辍保学). */
  | 'ENROLMENT'
  /** Buildings, rooms and equipment (办学条件). */
  | 'FACILITIES'
  /** Funding (教育经费). */
  | 'FUNDING'
  /** Groups, pairings and other cooperation (集团办学与帮扶). */
  | 'GROUPS'
  /** Quality of education and its recognition (教育质量与评估). */
  | 'QUALITY'
  /** Schools, places and classes (学校布局与学位). */
  | 'SCHOOLS'
  /** Teachers (教师队伍). */
  | 'STAFFING'
  /** Training of teachers (教师培训). */
  | 'TRAINING';

/** Condition on TargetDomain (枚举条件). */
export type TargetDomainFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TargetDomain>;
  /** One of (属于). */
  in?: InputMaybe<Array<TargetDomain>>;
};

/** How the value of a target is made (观测值计算方式); its measure says of what. */
export type TargetFormula =
  /** Counted or summed: value = numerator (计数: 分子). */
  | 'COUNT'
  /** Part of the denominator in percent: value = 100 × numerator ÷ denominator (占比: 100×分子÷分母). */
  | 'PERCENT'
  /** Recorded by the county, for the graph does not hold it (人工记录). */
  | 'RECORDED';

/** What of the graph observes a target (观测指标). */
export type TargetMeasure =
  /** Teachers of its stages with an associate degree or a higher one, in percent (专科及以上学历教师占比). */
  | 'ASSOCIATE_SHARE'
  /** Teachers of its stages with a bachelor degree or a higher one, in percent (本科及以上学历教师占比). */
  | 'BACHELOR_SHARE'
  /** Backbone teachers of county level and above, persons (骨干教师数). */
  | 'BACKBONE_TEACHERS'
  /** Public kindergartens of its area that hold the designation of its counted name, in percent (公办幼儿园称号覆盖率). */
  | 'DESIGNATED_KINDERGARTEN_SHARE'
  /** Teachers of vocational subjects in vocational schools who are dual-qualified, in percent (“双师型”教师占专业课教师比例). */
  | 'DUAL_QUALIFIED_SHARE'
  /** Education groups that have a lead school (有牵头校的教育集团数). */
  | 'EDUCATION_GROUPS_WITH_LEAD'
  /** Honours held by its teachers, not persons (教师荣誉数). */
  | 'HONOURS'
  /** Kindergarten pupils who are in public or inclusive private ones, in percent (普惠性幼儿园覆盖率). */
  | 'INCLUSIVE_KINDERGARTEN_PUPIL_SHARE'
  /** Schools of its area that were awarded the designation of its counted name in its period (新增称号学校数). */
  | 'NEW_DESIGNATIONS'
  /** Public kindergartens of its area that opened in its period (新建公办幼儿园数). */
  | 'NEW_PUBLIC_KINDERGARTENS'
  /** Classes of the size from which one is large by the rules of the county, or more, of its stages and the school year, in percent (大班额比例). */
  | 'OVERSIZE_CLASS_SHARE'
  /** Places added by changes that are done and end in its period, at schools of its area that teach its stages, by the project of its counted name when it has one (新增学位数). */
  | 'PLACES_ADDED'
  /** Teachers of its stages with a master or doctor degree, in percent (研究生学历教师占比). */
  | 'POSTGRADUATE_SHARE'
  /** Construction projects that were accepted, of the programme of its counted name when it has one (通过验收的建设项目数). */
  | 'PROJECTS_ACCEPTED'
  /** Public kindergartens of its area that are open (公办幼儿园数). */
  | 'PUBLIC_KINDERGARTENS'
  /** Kindergarten pupils who are in public ones, in percent (公办园在园幼儿占比). */
  | 'PUBLIC_KINDERGARTEN_PUPIL_SHARE'
  /** Pupils of its stages in the classes of the school year (在校学生数). */
  | 'PUPILS'
  /** Teachers, persons, recruited in its period (招录教师数). */
  | 'RECRUITED'
  /** Teachers, persons, who rotate to township and rural schools in the school year (轮岗到乡镇学校教师数). */
  | 'ROTATED_TO_TOWNSHIP'
  /** Rural schools that no urban school helps (未结对的乡村学校数). */
  | 'RURAL_SCHOOLS_WITHOUT_PARTNER'
  /** Schools and teaching points of its area that closed in its period (撤并学校(含教学点)数). */
  | 'SCHOOLS_CLOSED'
  /** Primary and secondary schools with a maker centre, in percent (创客空间学校覆盖率). */
  | 'SCHOOLS_WITH_MAKER_CENTRE'
  /** Schools with defence by people, by barriers and by technology, in percent (“三防”建设学校覆盖率). */
  | 'SCHOOLS_WITH_THREE_DEFENCES'
  /** School districts that have a lead school (有龙头校的大学区数). */
  | 'SCHOOL_DISTRICTS_WITH_LEAD'
  /** Special rooms of its schools: all but classrooms, sports venues, canteens and dormitories (专用教室与功能室数). */
  | 'SPECIAL_ROOMS'
  /** Subjects of the cultivation stations that were approved in its period (乡村教师培育站学科数). */
  | 'STATION_SUBJECTS'
  /** Studios at its schools (名师工作室数). */
  | 'STUDIOS'
  /** Towns and townships with a boarding school or a nine-year school, in percent (寄宿制或九年一贯制学校乡镇覆盖率). */
  | 'TOWNSHIPS_WITH_BOARDING_OR_NINE_YEAR_SCHOOL'
  /** Towns, townships and subdistricts with a community school, in percent (社区学校乡镇(街道)覆盖率). */
  | 'TOWNSHIPS_WITH_COMMUNITY_SCHOOL'
  /** Towns, townships and subdistricts with a public or inclusive private kindergarten, in percent (公办或普惠性幼儿园乡镇(街道)覆盖率). */
  | 'TOWNSHIPS_WITH_INCLUSIVE_KINDERGARTEN'
  /** Towns and townships with a public kindergarten, in percent (公办幼儿园乡镇覆盖率). */
  | 'TOWNSHIPS_WITH_PUBLIC_KINDERGARTEN'
  /** Teachers who attended a training session in its period, in percent (教师培训覆盖率). */
  | 'TRAINED_TEACHER_SHARE'
  /** Training bases among its schools (培训基地学校数). */
  | 'TRAINING_BASES'
  /** Persons trained in its period by programmes that count persons, of its counted name when it has one (培训人数). */
  | 'TRAINING_PERSONS'
  /** Person-times trained in its period by programmes that count person-times, of its counted name when it has one (培训人次). */
  | 'TRAINING_PERSON_TIMES'
  /** Sessions held in its period by programmes that count sessions, of its counted name when it has one (培训期数). */
  | 'TRAINING_SESSIONS'
  /** Teachers in vocational schools who teach vocational subjects, in percent (专业课教师占比). */
  | 'VOCATIONAL_COURSE_TEACHER_SHARE';

/** Condition on TargetMeasure (枚举条件). */
export type TargetMeasureFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TargetMeasure>;
  /** One of (属于). */
  in?: InputMaybe<Array<TargetMeasure>>;
};

/** Sort order (排序). */
export type TargetObservationOrder =
  /** By observed on, first first (按观测日期升序). */
  | 'OBSERVED_ON_ASC'
  /** By observed on, last first (按观测日期降序). */
  | 'OBSERVED_ON_DESC';

/** Conditions on recorded values of targets (目标观测记录筛选条件). */
export type TargetObservationWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Day it speaks of (观测日期). */
  observedOn?: InputMaybe<DateFilter>;
  /** Target (目标). */
  target?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type TargetOrder =
  /** By code, first first (按目标编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按目标编号降序). */
  | 'CODE_DESC'
  /** By domain, first first (按目标领域升序). */
  | 'DOMAIN_ASC'
  /** By domain, last first (按目标领域降序). */
  | 'DOMAIN_DESC';

/** How often a target is to be met (目标频次). */
export type TargetRecurrence =
  /** Anew in each calendar year (每年). */
  | 'ANNUAL'
  /** Once, by its day (一次性). */
  | 'ONCE';

/** Condition on TargetRecurrence (枚举条件). */
export type TargetRecurrenceFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TargetRecurrence>;
  /** One of (属于). */
  in?: InputMaybe<Array<TargetRecurrence>>;
};

/** How a target stands on a day (目标完成状态). */
export type TargetStatus =
  /** Its due day has come, and it was not met on it (到期未完成). */
  | 'DUE'
  /** It sets no number, so that nothing can be held against it (定性目标). */
  | 'IN_WORDS'
  /** It was met on its due day, or is met where it has none (已完成). */
  | 'MET'
  /** Not yet due: its due day has not come, or it has none and is not met; its observation tells how far it is (未到期). */
  | 'PENDING'
  /** Its due day has come, and what was so by then is not known, for the reason in its observation (数据不足). */
  | 'UNKNOWN';

/** Condition on how a target stands (目标完成状态条件). */
export type TargetStatusFilter = {
  /** One of (属于). */
  in: Array<TargetStatus>;
  /** The day (日期); today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on targets (目标筛选条件). */
export type TargetWhere = {
  /** Code (目标编号). */
  code?: InputMaybe<StringFilter>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** A group it depends on, among others (责任集团). */
  dependsOnGroup?: InputMaybe<Scalars['ID']['input']>;
  /** A school it depends on, among others (责任学校). */
  dependsOnSchool?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about (目标领域). */
  domain?: InputMaybe<TargetDomainFilter>;
  /** Day by which it is to be reached (完成期限). */
  dueOn?: InputMaybe<DateFilter>;
  /** Whether anything was ever observed of it: recorded or, where the graph measures it, countable today (是否曾有观测值). */
  everObserved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a school or group is named that it depends on (是否已落实责任学校或集团). */
  hasDependency?: InputMaybe<Scalars['Boolean']['input']>;
  /** What of the graph observes it (观测指标). */
  measure?: InputMaybe<TargetMeasureFilter>;
  /** Whether something of the graph observes it (图谱可观测). */
  measured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is to be met once or every year (目标频次). */
  recurrence?: InputMaybe<TargetRecurrenceFilter>;
  /** A stage it is about, among others; those for all stages not included (学段). */
  stage?: InputMaybe<Stage>;
  /** How it stands (目标完成状态). */
  status?: InputMaybe<TargetStatusFilter>;
  /** What is to be reached (目标名称). */
  title?: InputMaybe<StringFilter>;
};

/** Sort order (排序). */
export type TeacherDirectoryOrder =
  /** By code, first first (按教师编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按教师编号降序). */
  | 'CODE_DESC'
  /** By years at school, first first (按连续任教年数升序). */
  | 'YEARS_AT_SCHOOL_ASC'
  /** By years at school, last first (按连续任教年数降序). */
  | 'YEARS_AT_SCHOOL_DESC';

/** Conditions that span the whole graph (跨域教师筛选条件); all must hold. */
export type TeacherDirectoryWhere = {
  /** Whether due and not away already (是否可安排). */
  available?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a backbone teacher (是否骨干教师). */
  backbone?: InputMaybe<BooleanFilter>;
  /** Highest education (学历). */
  degree?: InputMaybe<DegreeFilter>;
  /** Whether rotation is due (是否符合交流条件). */
  due?: InputMaybe<Scalars['Boolean']['input']>;
  /** Group of that school (教育集团). */
  group?: InputMaybe<IdFilter>;
  /** Holds an honour (荣誉). */
  honour?: InputMaybe<HasHonourInput>;
  /** School of the establishment (编制所在校). */
  school?: InputMaybe<IdFilter>;
  /** Stage taught (任教学段). */
  stage?: InputMaybe<StageFilter>;
  /** Main subject (任教学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Professional title (职称). */
  title?: InputMaybe<ProfessionalTitleFilter>;
  /** Whether that school is in an urban place, class 1xx (编制所在校是否城镇). */
  urban?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whole years at the school without a break (连续任教年数). */
  yearsAtSchool?: InputMaybe<IntFilter>;
};

/** Sort order (排序). */
export type TeacherOrder =
  /** By code, first first (按教师编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按教师编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按姓名升序). */
  | 'NAME_ASC'
  /** By name, last first (按姓名降序). */
  | 'NAME_DESC';

/** Conditions on teachers (教师筛选条件). */
export type TeacherWhere = {
  /** Code (教师编号). */
  code?: InputMaybe<StringFilter>;
  /** Code of the county whose establishment they are on today (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Highest education (学历). */
  degree?: InputMaybe<DegreeFilter>;
  /** Dual-qualified (是否双师型). */
  dualQualified?: InputMaybe<BooleanFilter>;
  /** School whose establishment they are on today (编制所在校). */
  establishmentSchool?: InputMaybe<IdFilter>;
  /** Teaches disabled pupils at home (是否承担送教上门). */
  homeTeaching?: InputMaybe<BooleanFilter>;
  /** Holds such an honour (所获荣誉). */
  honour?: InputMaybe<HeldHonour>;
  /** First day no longer in service (离职日期). */
  leftOn?: InputMaybe<DateFilter>;
  /** Guides at least so many mentees today, persons (在带徒弟人数不少于). */
  menteesAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Name (姓名). */
  name?: InputMaybe<StringFilter>;
  /** Has no rotation assignment, past or to come, that was not called off (从未交流轮岗). */
  neverRotated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they serve today outside the school of their establishment (任职校与编制校是否不同). */
  servesElsewhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** School served today, rotations counted (现任职学校). */
  servingSchool?: InputMaybe<IdFilter>;
  /** Stage of schooling (任教学段). */
  stage?: InputMaybe<StageFilter>;
  /** Main subject (任教学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Professional title (职称). */
  title?: InputMaybe<ProfessionalTitleFilter>;
};

/** Kind of township-level division (乡级区划类别). */
export type TownshipKind =
  /** Ethnic township (民族乡). */
  | 'ETHNIC_TOWNSHIP'
  /** Farm, mine or industrial park that is counted as a township (农场、矿区、园区). */
  | 'SPECIAL_AREA'
  /** Subdistrict (街道). */
  | 'SUBDISTRICT'
  /** Town (镇). */
  | 'TOWN'
  /** Township (乡). */
  | 'TOWNSHIP';

/** Condition on TownshipKind (枚举条件). */
export type TownshipKindFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TownshipKind>;
  /** One of (属于). */
  in?: InputMaybe<Array<TownshipKind>>;
};

/** Sort order (排序). */
export type TownshipOrder =
  /** By code, first first (按代码升序). */
  | 'CODE_ASC'
  /** By code, last first (按代码降序). */
  | 'CODE_DESC'
  /** By name, first first (按名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按名称降序). */
  | 'NAME_DESC';

/** Conditions on townships (乡镇筛选条件). */
export type TownshipWhere = {
  /** Division code (行政区划代码). */
  code?: InputMaybe<StringFilter>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** First day it is no longer there (撤销日期); `isNull: true` for those that are. */
  endedOn?: InputMaybe<DateFilter>;
  /** Kind of division (类别). */
  kind?: InputMaybe<TownshipKindFilter>;
  /** Name (名称). */
  name?: InputMaybe<StringFilter>;
};

/** Sort order (排序). */
export type TrainingAssetUseOrder =
  /** By used on, first first (按应用日期升序). */
  | 'USED_ON_ASC'
  /** By used on, last first (按应用日期降序). */
  | 'USED_ON_DESC';

/** Conditions on the use of shared assets (共享成果应用筛选条件). */
export type TrainingAssetUseWhere = {
  /** Code of the county of the school that used it (应用学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Entry of the talent pool whose asset was used (人才库条目). */
  expert?: InputMaybe<IdFilter>;
  /** What it was used for (用途). */
  purpose?: InputMaybe<StringFilter>;
  /** School that used it (应用学校). */
  school?: InputMaybe<IdFilter>;
  /** What is shared (共享成果类别). */
  sharedAsset?: InputMaybe<SharedAssetFilter>;
  /** Subject of the expert (专家学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Code of the township of the school that used it (应用学校所在乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was used (应用日期). */
  usedOn?: InputMaybe<DateFilter>;
};

/** Sort order (排序). */
export type TrainingBaseOrder =
  /** By since year, first first, one not known counting as the last (按设立年份升序, 不详的视为最晚). */
  | 'SINCE_YEAR_ASC'
  /** By since year, last first, one not known counting as the last (按设立年份降序, 不详的视为最晚). */
  | 'SINCE_YEAR_DESC';

/** Conditions on training bases (培训基地校筛选条件). */
export type TrainingBaseWhere = {
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Its courses (特色课程). */
  courses?: InputMaybe<StringFilter>;
  /** Code of a group the school belongs to today (所属集团编号). */
  groupCode?: InputMaybe<Scalars['String']['input']>;
  /** Level that named it (级别). */
  level?: InputMaybe<TrainingLevelFilter>;
  /** Code of a programme with a session there (承办的培训项目编号). */
  programmeCode?: InputMaybe<Scalars['String']['input']>;
  /** School (学校). */
  school?: InputMaybe<IdFilter>;
  /** Year since which it is a base (设立年份); one of no known year is in no range of years, `isNull` finds it. */
  sinceYear?: InputMaybe<IntFilter>;
  /** Code of the township (乡镇代码). */
  townshipCode?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of training or teaching brought to a school (送培送教类别). */
export type TrainingDelivery =
  /** Training by provincial master teachers (省名师送培). */
  | 'PROVINCIAL_MASTER'
  /** Lessons brought to a rural school (送教下乡). */
  | 'TEACHING_TO_COUNTRYSIDE'
  /** Trainers come to the school (送培进校). */
  | 'TRAINING_TO_SCHOOL';

/** Condition on TrainingDelivery (枚举条件). */
export type TrainingDeliveryFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TrainingDelivery>;
  /** One of (属于). */
  in?: InputMaybe<Array<TrainingDelivery>>;
};

/** Sort order (排序). */
export type TrainingEnrolmentOrder =
  /** By recorded, first first (按登记先后升序). */
  | 'RECORDED_ASC'
  /** By recorded, last first (按登记先后降序). */
  | 'RECORDED_DESC';

/** Conditions on enrolments (参训记录筛选条件). */
export type TrainingEnrolmentWhere = {
  /** Code of the county of the host school (承办学校所在县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Level of the programme (培训级别). */
  level?: InputMaybe<TrainingLevel>;
  /** Session (培训场次). */
  session?: InputMaybe<IdFilter>;
  /** State (状态). */
  state?: InputMaybe<EnrolmentStateFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** Sort order (排序). */
export type TrainingEvaluationOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By score, first first (按得分升序). */
  | 'SCORE_ASC'
  /** By score, last first (按得分降序). */
  | 'SCORE_DESC';

/** Conditions on mutual evaluations (互评筛选条件). */
export type TrainingEvaluationWhere = {
  /** Score below this (得分低于). */
  belowScore?: InputMaybe<Scalars['Float']['input']>;
  /** Side that is evaluated (被评价方). */
  evaluated?: InputMaybe<EvaluationSideFilter>;
  /** Side that evaluates (评价方). */
  evaluator?: InputMaybe<EvaluationSideFilter>;
  /** Institution that provides the programme, its full name (承训机构). */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** Session (培训场次). */
  session?: InputMaybe<IdFilter>;
  /** Whether it comes from a spot check (是否质量抽查). */
  spotCheck?: InputMaybe<BooleanFilter>;
  /** True for those the other side did not return, false for those it did (是否未回评). */
  unreciprocated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sort order (排序). */
export type TrainingExpertOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC';

/** Conditions on training experts (培训人才库筛选条件). */
export type TrainingExpertWhere = {
  /** Code of the county whose establishment the teacher is on today (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Serves at this many stations or more (服务培育站数不少于). */
  minStations?: InputMaybe<Scalars['Int']['input']>;
  /** True for those whose asset a school has used, false for those that nobody used (成果是否被应用). */
  reused?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is shared (共享成果类别). */
  sharedAsset?: InputMaybe<SharedAssetFilter>;
  /** Subject (学科). */
  subject?: InputMaybe<SubjectFilter>;
  /** Teacher (教师). */
  teacher?: InputMaybe<IdFilter>;
};

/** Why the hours of a teacher are not known (学时未知原因). */
export type TrainingHoursGap =
  /** Some attendances have no granted hours yet (部分参训尚未认定学时). */
  | 'HOURS_NOT_GRANTED'
  /** No attendance is recorded in the period (期内无参训记录). */
  | 'NO_RECORD'
  /** No rule says how many hours in how many years (无适用学时标准). */
  | 'NO_RULE';

/** Level that organises training (培训级别). */
export type TrainingLevel =
  /** County (县级). */
  | 'COUNTY'
  /** Education group or school district (集团(大学区)). */
  | 'GROUP'
  /** Municipal (市级). */
  | 'MUNICIPAL'
  /** National (国培). */
  | 'NATIONAL'
  /** Provincial (省级). */
  | 'PROVINCIAL'
  /** School (校本). */
  | 'SCHOOL';

/** Condition on TrainingLevel (枚举条件). */
export type TrainingLevelFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TrainingLevel>;
  /** One of (属于). */
  in?: InputMaybe<Array<TrainingLevel>>;
};

/** How training is given (培训方式). */
export type TrainingMode =
  /** Class held centrally (集中办班). */
  | 'CENTRALISED'
  /** Trainers come to the school (送培进校). */
  | 'DELIVERED'
  /** Distance and online courses (远程教育). */
  | 'DISTANCE'
  /** School-based (校本培训). */
  | 'SCHOOL_BASED'
  /** Selected teachers are sent out (选派外出). */
  | 'SENT_OUT'
  /** Shadowing at a stronger school (跟岗(影子)培训). */
  | 'SHADOWING'
  /** Master-teacher studio, cases and on-site training (名师工作室+案例+在场培训). */
  | 'STUDIO_ON_SITE'
  /** Study at a university (高校研修). */
  | 'UNIVERSITY';

/** Condition on TrainingMode (枚举条件). */
export type TrainingModeFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TrainingMode>;
  /** One of (属于). */
  in?: InputMaybe<Array<TrainingMode>>;
};

/** Sort order (排序). */
export type TrainingProgrammeOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By name, first first (按项目名称升序). */
  | 'NAME_ASC'
  /** By name, last first (按项目名称降序). */
  | 'NAME_DESC'
  /** By year, first first (按年度升序). */
  | 'YEAR_ASC'
  /** By year, last first (按年度降序). */
  | 'YEAR_DESC';

/** Conditions on training programmes (培训项目筛选条件). */
export type TrainingProgrammeWhere = {
  /** True for less done than planned, false for the plan met (是否未完成计划); programmes that lack either figure are neither. */
  behindPlan?: InputMaybe<Scalars['Boolean']['input']>;
  /** County (县区). */
  county?: InputMaybe<IdFilter>;
  /** Code of the county (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** Level that organises it (级别). */
  level?: InputMaybe<TrainingLevelFilter>;
  /** Mean score of its evaluations below this (互评均分低于). */
  meanScoreBelow?: InputMaybe<Scalars['Float']['input']>;
  /** How it is given (培训方式). */
  mode?: InputMaybe<TrainingModeFilter>;
  /** Name (项目名称). */
  name?: InputMaybe<StringFilter>;
  /** Institution that provides it (承训机构). */
  provider?: InputMaybe<StringFilter>;
  /** Who is to be trained (培训对象). */
  targetGroup?: InputMaybe<StringFilter>;
  /** What its figures count (计量单位). */
  unit?: InputMaybe<TrainingUnitFilter>;
  /** Year (年度). */
  year?: InputMaybe<IntFilter>;
};

/** How the training quality of a school is made (培训质量计算公式). */
export type TrainingQualityFormula =
  /** Sum of the scores for the number of evaluations: numerator ÷ denominator (互评均分: 得分合计÷评价数). */
  | 'MEAN_SCORE';

/** Sort order (排序). */
export type TrainingSessionOrder =
  /** By code, first first (按编号升序). */
  | 'CODE_ASC'
  /** By code, last first (按编号降序). */
  | 'CODE_DESC'
  /** By starts at, first first (按开始时间升序). */
  | 'STARTS_AT_ASC'
  /** By starts at, last first (按开始时间降序). */
  | 'STARTS_AT_DESC';

/** Conditions on training sessions (培训场次筛选条件). */
export type TrainingSessionWhere = {
  /** True for those a studio holds, false for the others (是否由工作室开展). */
  byStudio?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the county of its host school, or of its programme where no school hosts it (县区代码). */
  countyCode?: InputMaybe<Scalars['String']['input']>;
  /** True for teachers of other schools taking part, false for the host school alone (是否跨校参训). */
  crossSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of delivery (送培送教类别). */
  delivery?: InputMaybe<TrainingDeliveryFilter>;
  /** School that hosts it (承办学校). */
  hostSchool?: InputMaybe<IdFilter>;
  /** Level of the programme (培训级别). */
  level?: InputMaybe<TrainingLevel>;
  /** Mode of the programme (培训方式). */
  mode?: InputMaybe<TrainingMode>;
  /** Programme (培训项目). */
  programme?: InputMaybe<IdFilter>;
  /** Room (功能室). */
  room?: InputMaybe<IdFilter>;
  /** When it begins (开始时间). */
  startsAt?: InputMaybe<DateTimeFilter>;
  /** Cultivation station that holds it (培育站). */
  station?: InputMaybe<IdFilter>;
  /** Studio that holds it (工作室). */
  studio?: InputMaybe<IdFilter>;
  /** Topic (主题). */
  topic?: InputMaybe<StringFilter>;
  /** True for a trainer from an urban school at a rural one (是否城区教师送教到乡村). */
  urbanToRural?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the figures of a programme count (培训计量单位); different units are never added. */
export type TrainingUnit =
  /** Persons, each counted once (人). */
  | 'PERSONS'
  /** Person-times, each attendance counted (人次). */
  | 'PERSON_TIMES'
  /** Sessions (场次). */
  | 'SESSIONS';

/** Condition on TrainingUnit (枚举条件). */
export type TrainingUnitFilter = {
  /** Equal to (等于). */
  eq?: InputMaybe<TrainingUnit>;
  /** One of (属于). */
  in?: InputMaybe<Array<TrainingUnit>>;
};

/** Which appointment ends, and which school takes the teacher on from that day (调动编制). */
export type TransferEstablishmentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** End the pairs it pulls apart on that day; refused when there are any and this is not set (同时结束被打断的师徒结对). */
  endBrokenLinks?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day no longer; as planned before when left out (结束日期, 不含当日). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** The post it fills, of one of these schools (岗位). */
  post?: InputMaybe<Scalars['ID']['input']>;
  /** Role; the same as before when left out (职务). */
  role?: InputMaybe<StaffRole>;
  /** The school served from then on; the one joined when left out (任职学校). */
  servingSchool?: InputMaybe<Scalars['ID']['input']>;
  /** First day at the other school, later than the first of this appointment (调动日期). */
  startsOn: Scalars['Date']['input'];
  /** The school whose establishment the teacher joins (调入学校). */
  toSchool: Scalars['ID']['input'];
};

/** Which school uses which shared resource (使用共享资源). */
export type UseResourceInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of your choice, up to 200 characters: sent again with the same input it gives the first result and makes nothing new (幂等键). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The resource (共享资源). */
  resource: Scalars['ID']['input'];
  /** The school that uses it (使用校). */
  school: Scalars['ID']['input'];
};

/** Why a change was refused (拒绝原因). */
export type UserErrorCode =
  /** There is one already (已存在). */
  | 'ALREADY_EXISTS'
  /** It is for less than the years of the rule (不足规定交流年限). */
  | 'BELOW_SHORTEST_STAY'
  /** It would break links that still hold (会破坏现有关系). */
  | 'BREAKS_LINKS'
  /** Somebody has changed what it would put back (相关记录已被修改). */
  | 'CHANGED_SINCE'
  /** It would lead back to where it begins (形成循环). */
  | 'CYCLE'
  /** There is nothing in it (内容为空). */
  | 'EMPTY'
  /** No seat, post or place is left (名额已满). */
  | 'FULL'
  /** The key was used for a different request (幂等键已用于其他请求). */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** It is not in a state that allows this (当前状态不允许). */
  | 'INVALID_STATE'
  /** A value is outside what is allowed (取值不合规). */
  | 'INVALID_VALUE'
  /** The school does not belong to the group then (学校当时不属于该集团). */
  | 'NOT_A_MEMBER'
  /** Whoever it is did not take part (未参加). */
  | 'NOT_A_PARTICIPANT'
  /** There is no such record (未找到). */
  | 'NOT_FOUND'
  /** What it is reckoned from is not on record (所需数据未登记). */
  | 'NOT_KNOWN'
  /** Parts of the graph lie on other database servers, so that it cannot be done at once (数据分置多台服务器,无法一次完成). */
  | 'NOT_ON_ONE_SERVER'
  /** The school or group does not exist then (学校或集团当时不存在). */
  | 'NOT_OPEN'
  /** No rule in force says what it is reckoned by (无适用规则). */
  | 'NO_RULE'
  /** It reaches beyond the posting it depends on (超出任职期间). */
  | 'OUTSIDE_POSTING'
  /** It is not within what the account may change (超出账号权限范围). */
  | 'OUT_OF_REACH'
  /** It overlaps one that holds at the same time (时间重叠). */
  | 'OVERLAPS'
  /** Both sides are the same (双方相同). */
  | 'SAME'
  /** Somebody else changed it meanwhile (版本已过期). */
  | 'STALE_VERSION'
  /** It was done as often as is allowed for now (已达次数上限). */
  | 'TOO_OFTEN';

/** That teachers of a subject are missing (学科缺额条件). */
export type VacancyInput = {
  /** At least so many, persons (最少缺额). */
  atLeast?: Scalars['Float']['input'];
  /** In this stage (学段); in any when left out. */
  stage?: InputMaybe<Stage>;
  /** Subject (学科). */
  subject: Subject;
};

/** Whether the rules are met (是否达标). */
export type Verdict =
  /** They are not, whatever is still unknown (未达标). */
  | 'FAILS'
  /** They are met (达标). */
  | 'PASSES'
  /** Something that is needed is not known (数据不足). */
  | 'UNKNOWN';

/** Which record never was, and why (作废记录). */
export type VoidInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
  /** Why, in the words of who does it, up to 500 characters; kept with the change (原因). */
  reason: Scalars['String']['input'];
};

/** Sort order (排序). */
export type VoidedRecordOrder =
  /** By at, first first (按时间升序). */
  | 'AT_ASC'
  /** By at, last first (按时间降序). */
  | 'AT_DESC';

/** Conditions on voided records (作废记录筛选条件). */
export type VoidedRecordWhere = {
  /** When it was voided (作废时间). */
  at?: InputMaybe<DateTimeFilter>;
  /** A record it named, such as its teacher or school (所涉记录). */
  of?: InputMaybe<Scalars['ID']['input']>;
  /** The record (记录标识). */
  record?: InputMaybe<IdFilter>;
  /** Type in the graph (记录类型). */
  type?: InputMaybe<StringFilter>;
};

/** Which change of an area is undone (撤回行政区划变更). */
export type WithdrawAreaSuccessionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which consent is withdrawn, from today on (撤回数据共享同意). */
export type WithdrawConsentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which enrolment is withdrawn (退出培训). */
export type WithdrawEnrolmentInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which item was wrong (撤回校长业绩). */
export type WithdrawPortfolioItemInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which proposal to withdraw (撤回交流轮岗建议). */
export type WithdrawRotationInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

/** Which proposal is withdrawn (撤回学校沿革建议). */
export type WithdrawSuccessionInput = {
  /** Answer what would happen and change nothing (试运行). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was decided on; refused when it has changed since (预期版本). */
  expectedVersion: Scalars['Int']['input'];
  /** What is to change (标识). */
  id: Scalars['ID']['input'];
};

export type NetworkQueryVariables = Exact<{
  countyCode: Scalars['String']['input'];
}>;


export type NetworkQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', totalCount: number, nodes: Array<{ __typename?: 'EducationGroup', name: string, lead?: { __typename?: 'School', name: string, administration: Administration } | null, memberships: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', role: MembershipRole, school?: { __typename?: 'School', name: string } | null }> }, rotationAssignments?: { __typename?: 'RotationAssignmentConnection', totalCount: number, nodes: Array<{ __typename?: 'RotationAssignment', startsOn: string, endsOn?: string | null, state: RotationState, fromSchool?: { __typename?: 'School', name: string } | null, toSchool?: { __typename?: 'School', name: string } | null, teacher: { __typename?: 'Teacher', name: string, subject: Subject, honours?: { __typename?: 'HonourConnection', nodes: Array<{ __typename?: 'Honour', name: string, level: HonourLevel }> } | null, mentorLinks?: { __typename?: 'MentorLinkConnection', nodes: Array<{ __typename?: 'MentorLink', mentee: { __typename?: 'Teacher', name: string }, menteeSchool?: { __typename?: 'School', name: string } | null }> } | null } }> } | null, mentorLinks?: { __typename?: 'MentorLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'MentorLink', subject: Subject, mentor: { __typename?: 'Teacher', name: string }, mentorSchool?: { __typename?: 'School', name: string } | null, mentee: { __typename?: 'Teacher', name: string }, menteeSchool?: { __typename?: 'School', name: string } | null }> } | null, sharedRooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', kind: RoomKind, name: string, seats?: number | null, school?: { __typename?: 'School', name: string } | null }> } | null }> } | null };

export type RotationQuotaQueryVariables = Exact<{
  countyCode: Scalars['String']['input'];
}>;


export type RotationQuotaQuery = { __typename?: 'Query', rotationQuotas?: { __typename?: 'RotationQuotaConnection', nodes: Array<{ __typename?: 'RotationQuota', schoolYear: number, quota: number, assigned: number, met: boolean, eligibleCategories?: string | null }> } | null, schoolsWithoutRotationIn?: { __typename?: 'SchoolConnection', totalCount: number, nodes: Array<{ __typename?: 'School', name: string, kind: SchoolKind, administration: Administration }> } | null };

export type LeadSchoolQueryVariables = Exact<{
  countyCode: Scalars['String']['input'];
}>;


export type LeadSchoolQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', name: string, lead?: { __typename?: 'School', name: string, partnerSchools?: { __typename?: 'SchoolConnection', totalCount: number, nodes: Array<{ __typename?: 'School', name: string, pupils?: number | null, staffing?: { __typename?: 'StaffingFigures', teachers?: number | null, backboneTeachers?: number | null } | null }> } | null } | null, sharedRooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', name: string, kind: RoomKind, school?: { __typename?: 'School', name: string } | null }> } | null }> } | null };

export type SchoolListQueryVariables = Exact<{
  countyCode: Scalars['String']['input'];
}>;


export type SchoolListQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', totalCount: number, nodes: Array<{ __typename?: 'School', code: string, name: string, kind: SchoolKind, township?: { __typename?: 'Township', name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null };

export type SchoolPageQueryVariables = Exact<{
  countyCode: Scalars['String']['input'];
}>;


export type SchoolPageQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', code: string, name: string, kind: SchoolKind, ownership: Ownership, pupils?: number | null, designations: { __typename?: 'DesignationConnection', nodes: Array<{ __typename?: 'Designation', name: string, level: DesignationLevel }> }, groups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', name: string, kind: EducationGroupKind }> } | null, staffing?: { __typename?: 'StaffingFigures', teachers?: number | null, backboneTeachers?: number | null } | null, rotationsOut?: { __typename?: 'RotationAssignmentConnection', totalCount: number } | null, mentorLinks?: { __typename?: 'MentorLinkConnection', totalCount: number, nodes: Array<{ __typename?: 'MentorLink', subject: Subject, mentor: { __typename?: 'Teacher', name: string }, mentee: { __typename?: 'Teacher', name: string }, menteeSchool?: { __typename?: 'School', name: string } | null }> } | null, facilities?: { __typename?: 'SchoolFacilities', openHazards?: number | null, rooms?: Array<{ __typename?: 'RoomSummary', kind: RoomKind, rooms: number }> | null } | null }> } | null };

export type FindTargetQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type FindTargetQuery = { __typename?: 'Query', target?: { __typename?: 'Target', id: string } | null };

export type RecordObservationMutationVariables = Exact<{
  input: RecordObservationInput;
}>;


export type RecordObservationMutation = { __typename?: 'Mutation', recordObservation?: { __typename?: 'RecordObservationPayload', observation?: { __typename?: 'TargetObservation', id: string, observedOn: string, value: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type HowATargetStandsQueryVariables = Exact<{
  target: Scalars['ID']['input'];
}>;


export type HowATargetStandsQuery = { __typename?: 'Query', target?: { __typename?: 'Target', status: TargetStatus, observation: { __typename?: 'TargetFigure', value?: number | null, on?: string | null, unknown?: ObservationUnknown | null, later?: { __typename?: 'LaterTargetValue', value: number, on: string } | null } } | null };

export type CountiesThatSelectQueryVariables = Exact<{ [key: string]: never; }>;


export type CountiesThatSelectQuery = { __typename?: 'Query', counties?: { __typename?: 'CountyConnection', nodes: Array<{ __typename?: 'County', id: string, code: string }> } | null };

export type CreateCycleMutationVariables = Exact<{
  input: CreateSelectionCycleInput;
}>;


export type CreateCycleMutation = { __typename?: 'Mutation', createSelectionCycle?: { __typename?: 'CreateSelectionCyclePayload', cycle?: { __typename?: 'SelectionCycle', id: string, version: number, yearsAtLeast: number, yearsAtMost: number, places?: number | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ChangeCycleMutationVariables = Exact<{
  input: ChangeSelectionCycleInput;
}>;


export type ChangeCycleMutation = { __typename?: 'Mutation', changeSelectionCycle?: { __typename?: 'ChangeSelectionCyclePayload', cycle?: { __typename?: 'SelectionCycle', version: number, yearsAtLeast: number, yearsAtMost: number, renews: boolean, places?: number | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type DueByCycleQueryVariables = Exact<{
  day: Scalars['Date']['input'];
}>;


export type DueByCycleQuery = { __typename?: 'Query', honourSummary?: { __typename?: 'HonourSummary', honours: number } | null };

export type SpecialGradeCycleQueryVariables = Exact<{ [key: string]: never; }>;


export type SpecialGradeCycleQuery = { __typename?: 'Query', selectionCycles?: { __typename?: 'SelectionCycleConnection', nodes: Array<{ __typename?: 'SelectionCycle', id: string }> } | null };

export type TwoSchoolsAtPeaceQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoSchoolsAtPeaceQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string }> } | null };

export type SplitMutationVariables = Exact<{
  input: SplitSchoolInput;
}>;


export type SplitMutation = { __typename?: 'Mutation', splitSchool?: { __typename?: 'SplitSchoolPayload', succession?: { __typename?: 'SchoolSuccession', id: string, version: number, kind: SuccessionKind, state: SuccessionState, decidedYear?: number | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type DecideTheSplitMutationVariables = Exact<{
  input: DecideSuccessionInput;
}>;


export type DecideTheSplitMutation = { __typename?: 'Mutation', decideSuccession?: { __typename?: 'DecideSuccessionPayload', succession?: { __typename?: 'SchoolSuccession', state: SuccessionState, effectiveOn?: string | null, membershipsBeyond?: Array<{ __typename?: 'GroupMembership', id: string }> | null, school: { __typename?: 'School', closedOn?: string | null } } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type WhereThePartShowsQueryVariables = Exact<{
  part: Scalars['ID']['input'];
}>;


export type WhereThePartShowsQuery = { __typename?: 'Query', school?: { __typename?: 'School', predecessions: { __typename?: 'SchoolSuccessionConnection', nodes: Array<{ __typename?: 'SchoolSuccession', school: { __typename?: 'School', id: string }, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null }> } } | null };

export type SchoolWithBuildingQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolWithBuildingQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, buildings?: { __typename?: 'BuildingConnection', nodes: Array<{ __typename?: 'Building', id: string }> } | null }> } | null };

export type ReportMutationVariables = Exact<{
  input: ReportHazardInput;
}>;


export type ReportMutation = { __typename?: 'Mutation', reportHazard?: { __typename?: 'ReportHazardPayload', hazard?: { __typename?: 'Hazard', id: string, version: number, state: HazardState, foundOn: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type RectifyMutationVariables = Exact<{
  input: RectifyHazardInput;
}>;


export type RectifyMutation = { __typename?: 'Mutation', rectifyHazard?: { __typename?: 'RectifyHazardPayload', hazard?: { __typename?: 'Hazard', version: number, state: HazardState, rectifiedOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type SummonMutationVariables = Exact<{
  input: SummonOverHazardInput;
}>;


export type SummonMutation = { __typename?: 'Mutation', summonOverHazard?: { __typename?: 'SummonOverHazardPayload', hazard?: { __typename?: 'Hazard', version: number, state: HazardState, summonedOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhereTheHazardShowsQueryVariables = Exact<{
  school: Scalars['ID']['input'];
  overdueOn: Scalars['Date']['input'];
}>;


export type WhereTheHazardShowsQuery = { __typename?: 'Query', school?: { __typename?: 'School', hazards?: { __typename?: 'HazardConnection', nodes: Array<{ __typename?: 'Hazard', id: string, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null }> } | null } | null };

export type MergeAtOnceMutationVariables = Exact<{
  input: MergeSchoolsInput;
}>;


export type MergeAtOnceMutation = { __typename?: 'Mutation', mergeSchools?: { __typename?: 'MergeSchoolsPayload', dryRun: boolean, successions?: Array<{ __typename?: 'SchoolSuccession', id: string, version: number, state: SuccessionState, carriedOn?: string | null, school: { __typename?: 'School', closedOn?: string | null } }> | null, followed: Array<{ __typename?: 'FollowedRows', kind: FollowedKind, outcome: FollowedOutcome, reason?: FollowedReason | null, count: number, ids: Array<string> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type WithdrawTheMergerMutationVariables = Exact<{
  input: WithdrawSuccessionInput;
}>;


export type WithdrawTheMergerMutation = { __typename?: 'Mutation', withdrawSuccession?: { __typename?: 'WithdrawSuccessionPayload', succession?: { __typename?: 'SchoolSuccession', state: SuccessionState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type CompleteTheMergerMutationVariables = Exact<{
  input: CompleteSuccessionInput;
}>;


export type CompleteTheMergerMutation = { __typename?: 'Mutation', completeSuccession?: { __typename?: 'CompleteSuccessionPayload', succession?: { __typename?: 'SchoolSuccession', version: number, state: SuccessionState, carriedOn?: string | null, followed: Array<{ __typename?: 'FollowedRows', kind: FollowedKind, outcome: FollowedOutcome, count: number }> } | null, followed: Array<{ __typename?: 'FollowedRows', kind: FollowedKind, outcome: FollowedOutcome, count: number }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type RecordOneMutationVariables = Exact<{
  input: RecordMentorSessionInput;
}>;


export type RecordOneMutation = { __typename?: 'Mutation', recordMentorSession?: { __typename?: 'RecordMentorSessionPayload', mentorSession?: { __typename?: 'MentorSession', subject: Subject, heldOn: string, topic: string, hours: number, place?: string | null, mentor: { __typename?: 'Teacher', id: string }, mentee: { __typename?: 'Teacher', id: string }, mentorLink: { __typename?: 'MentorLink', id: string } } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type EndOneMutationVariables = Exact<{
  input: EndMentorLinkInput;
}>;


export type EndOneMutation = { __typename?: 'Mutation', endMentorLink?: { __typename?: 'EndMentorLinkPayload', mentorLink?: { __typename?: 'MentorLink', version: number, endsOn?: string | null, outcome?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhereThePairShowsQueryVariables = Exact<{
  link: Scalars['ID']['input'];
  mentor: Scalars['ID']['input'];
  town: Scalars['ID']['input'];
  country: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type WhereThePairShowsQuery = { __typename?: 'Query', mentorLink?: { __typename?: 'MentorLink', sessions: { __typename?: 'MentorSessionConnection', totalCount: number, nodes: Array<{ __typename?: 'MentorSession', topic: string }> }, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, version: number, fields: Array<{ __typename?: 'FieldChange', field: string, before?: string | null, after?: string | null }> }> } | null } | null, teacher?: { __typename?: 'Teacher', mentorLinks?: { __typename?: 'MentorLinkConnection', nodes: Array<{ __typename?: 'MentorLink', id: string }> } | null } | null, town?: { __typename?: 'School', mentorLinks?: { __typename?: 'MentorLinkConnection', nodes: Array<{ __typename?: 'MentorLink', id: string }> } | null } | null, country?: { __typename?: 'School', mentorLinks?: { __typename?: 'MentorLinkConnection', nodes: Array<{ __typename?: 'MentorLink', id: string }> } | null } | null, mentorSessions?: { __typename?: 'MentorSessionConnection', totalCount: number } | null };

export type PairsOfAMenteeQueryVariables = Exact<{
  mentee: Scalars['ID']['input'];
}>;


export type PairsOfAMenteeQuery = { __typename?: 'Query', teacher?: { __typename?: 'Teacher', menteeLinks?: { __typename?: 'MentorLinkConnection', totalCount: number } | null } | null };

export type CreateOnePostMutationVariables = Exact<{
  input: CreatePostInput;
}>;


export type CreateOnePostMutation = { __typename?: 'Mutation', createPost?: { __typename?: 'CreatePostPayload', post?: { __typename?: 'Post', id: string, version: number, vacant?: number | null, school?: { __typename?: 'School', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ChangeOneQuotaMutationVariables = Exact<{
  input: ChangePostQuotaInput;
}>;


export type ChangeOneQuotaMutation = { __typename?: 'Mutation', changePostQuota?: { __typename?: 'ChangePostQuotaPayload', post?: { __typename?: 'Post', version: number, quota: number, vacant?: number | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type ChangeOneStatusMutationVariables = Exact<{
  input: ChangeContractStatusInput;
}>;


export type ChangeOneStatusMutation = { __typename?: 'Mutation', changeContractStatus?: { __typename?: 'ChangeContractStatusPayload', appointment?: { __typename?: 'Appointment', id: string, version: number, contractStatus: ContractStatus, startsOn: string, endsOn?: string | null, post?: { __typename?: 'Post', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type CorrectOneAppointmentMutationVariables = Exact<{
  input: CorrectAppointmentInput;
}>;


export type CorrectOneAppointmentMutation = { __typename?: 'Mutation', correctAppointment?: { __typename?: 'CorrectAppointmentPayload', userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type CorrectOnePostMutationVariables = Exact<{
  input: CorrectPostInput;
}>;


export type CorrectOnePostMutation = { __typename?: 'Mutation', correctPost?: { __typename?: 'CorrectPostPayload', userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhereThePostShowsQueryVariables = Exact<{
  post: Scalars['ID']['input'];
  before: Scalars['Date']['input'];
  after: Scalars['Date']['input'];
}>;


export type WhereThePostShowsQuery = { __typename?: 'Query', post?: { __typename?: 'Post', before?: number | null, after?: number | null, appointments?: { __typename?: 'AppointmentConnection', totalCount: number } | null, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null } | null };

export type SchoolAndCountyQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolAndCountyQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, code: string, county: { __typename?: 'County', id: string } }> } | null };

export type RecordInspectionMutationVariables = Exact<{
  input: RecordInspectionInput;
}>;


export type RecordInspectionMutation = { __typename?: 'Mutation', recordInspection?: { __typename?: 'RecordInspectionPayload', inspection?: { __typename?: 'Inspection', id: string, version: number, publishedOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type PublishInspectionMutationVariables = Exact<{
  input: PublishInspectionInput;
}>;


export type PublishInspectionMutation = { __typename?: 'Mutation', publishInspection?: { __typename?: 'PublishInspectionPayload', inspection?: { __typename?: 'Inspection', version: number, publishedOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type OrderRectificationMutationVariables = Exact<{
  input: OrderRectificationInput;
}>;


export type OrderRectificationMutation = { __typename?: 'Mutation', orderRectification?: { __typename?: 'OrderRectificationPayload', rectification?: { __typename?: 'Rectification', id: string, version: number, state: RectificationState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ReportRectificationMutationVariables = Exact<{
  input: ReportRectificationInput;
}>;


export type ReportRectificationMutation = { __typename?: 'Mutation', reportRectification?: { __typename?: 'ReportRectificationPayload', rectification?: { __typename?: 'Rectification', version: number, state: RectificationState, doneOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type DecideRectificationMutationVariables = Exact<{
  input: DecideRectificationInput;
}>;


export type DecideRectificationMutation = { __typename?: 'Mutation', decideRectification?: { __typename?: 'DecideRectificationPayload', rectification?: { __typename?: 'Rectification', version: number, state: RectificationState, doneOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhatIsOverdueQueryVariables = Exact<{
  school: Scalars['ID']['input'];
  day: Scalars['Date']['input'];
}>;


export type WhatIsOverdueQuery = { __typename?: 'Query', rectifications?: { __typename?: 'RectificationConnection', nodes: Array<{ __typename?: 'Rectification', id: string, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null }> } | null };

export type PeopleForTheReserveQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleForTheReserveQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }> } | null }> } | null, reserveCandidates?: { __typename?: 'ReserveCandidateConnection', nodes: Array<{ __typename?: 'ReserveCandidate', teacher: { __typename?: 'Teacher', id: string } }> } | null };

export type EnterOneMutationVariables = Exact<{
  input: EnterReserveInput;
}>;


export type EnterOneMutation = { __typename?: 'Mutation', enterReserve?: { __typename?: 'EnterReservePayload', candidate?: { __typename?: 'ReserveCandidate', id: string, version: number, stage: ReserveStage, school?: { __typename?: 'School', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type AdvanceOneMutationVariables = Exact<{
  input: AdvanceReserveInput;
}>;


export type AdvanceOneMutation = { __typename?: 'Mutation', advanceReserve?: { __typename?: 'AdvanceReservePayload', candidate?: { __typename?: 'ReserveCandidate', version: number, stage: ReserveStage, modes?: Array<ReserveMode> | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type LeavePoolMutationVariables = Exact<{
  input: LeaveReserveInput;
}>;


export type LeavePoolMutation = { __typename?: 'Mutation', leaveReserve?: { __typename?: 'LeaveReservePayload', candidate?: { __typename?: 'ReserveCandidate', version: number, leftOn?: string | null, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type PoolOnQueryVariables = Exact<{
  teacher: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type PoolOnQuery = { __typename?: 'Query', reserveCandidates?: { __typename?: 'ReserveCandidateConnection', totalCount: number } | null };

export type SchoolsToCloseQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolsToCloseQuery = { __typename?: 'Query', counties?: { __typename?: 'CountyConnection', nodes: Array<{ __typename?: 'County', id: string }> } | null, rotating?: { __typename?: 'RotationAssignmentConnection', nodes: Array<{ __typename?: 'RotationAssignment', id: string, endsOn?: string | null, toSchool?: { __typename?: 'School', id: string, kind: SchoolKind, memberships?: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', id: string }> } | null, successions: { __typename?: 'SchoolSuccessionConnection', totalCount: number } } | null }> } | null };

export type OpenTeachingPointMutationVariables = Exact<{
  input: OpenSchoolInput;
}>;


export type OpenTeachingPointMutation = { __typename?: 'Mutation', openSchool?: { __typename?: 'OpenSchoolPayload', school?: { __typename?: 'School', id: string } | null } | null };

export type CloseSchoolMutationVariables = Exact<{
  input: CloseSchoolInput;
}>;


export type CloseSchoolMutation = { __typename?: 'Mutation', closeSchool?: { __typename?: 'CloseSchoolPayload', dryRun: boolean, succession?: { __typename?: 'SchoolSuccession', id: string, version: number, kind: SuccessionKind, state: SuccessionState, decidedYear?: number | null, membershipsBeyond?: Array<{ __typename?: 'GroupMembership', id: string }> | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type DecideMutationVariables = Exact<{
  input: DecideSuccessionInput;
}>;


export type DecideMutation = { __typename?: 'Mutation', decideSuccession?: { __typename?: 'DecideSuccessionPayload', succession?: { __typename?: 'SchoolSuccession', version: number, state: SuccessionState, transitionEndsOn?: string | null, school: { __typename?: 'School', closedOn?: string | null }, membershipsBeyond?: Array<{ __typename?: 'GroupMembership', id: string, group: { __typename?: 'EducationGroup', name: string } }> | null, rotationsBeyond?: Array<{ __typename?: 'RotationAssignment', id: string, teacher: { __typename?: 'Teacher', name: string } }> | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type CompleteMutationVariables = Exact<{
  input: CompleteSuccessionInput;
}>;


export type CompleteMutation = { __typename?: 'Mutation', completeSuccession?: { __typename?: 'CompleteSuccessionPayload', succession?: { __typename?: 'SchoolSuccession', version: number, state: SuccessionState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawSuccessionInput;
}>;


export type WithdrawMutation = { __typename?: 'Mutation', withdrawSuccession?: { __typename?: 'WithdrawSuccessionPayload', succession?: { __typename?: 'SchoolSuccession', state: SuccessionState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhatBecameOfTheSchoolQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WhatBecameOfTheSchoolQuery = { __typename?: 'Query', school?: { __typename?: 'School', closedOn?: string | null, successions: { __typename?: 'SchoolSuccessionConnection', nodes: Array<{ __typename?: 'SchoolSuccession', kind: SuccessionKind, state: SuccessionState, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, version: number }> } | null }> }, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, fields: Array<{ __typename?: 'FieldChange', field: string, before?: string | null, after?: string | null }> }> } | null } | null };

export type SchoolByCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type SchoolByCodeQuery = { __typename?: 'Query', school?: { __typename?: 'School', id: string, code: string, name: string } | null };

export type SchoolByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SchoolByIdQuery = { __typename?: 'Query', school?: { __typename?: 'School', id: string, code: string, name: string } | null };

export type MergedSchoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type MergedSchoolsQuery = { __typename?: 'Query', schoolSuccessions?: { __typename?: 'SchoolSuccessionConnection', nodes: Array<{ __typename?: 'SchoolSuccession', state: SuccessionState, transitionEndsOn?: string | null, school: { __typename?: 'School', name: string, closedOn?: string | null, memberships?: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', endsOn?: string | null, group: { __typename?: 'EducationGroup', name: string } }> } | null, groups?: { __typename?: 'EducationGroupConnection', totalCount: number } | null, teachers?: { __typename?: 'TeacherConnection', totalCount: number } | null }, successor?: { __typename?: 'School', name: string, closedOn?: string | null, predecessions: { __typename?: 'SchoolSuccessionConnection', nodes: Array<{ __typename?: 'SchoolSuccession', school: { __typename?: 'School', name: string } }> } } | null }> } | null };

export type SchoolsInSeveralGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolsInSeveralGroupsQuery = { __typename?: 'Query', schoolsInSeveralGroups?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', name: string, groups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', name: string, kind: EducationGroupKind }> } | null }> } | null };

export type SchoolOutsideTheGroupQueryVariables = Exact<{
  on: Scalars['Date']['input'];
}>;


export type SchoolOutsideTheGroupQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', id: string, memberCount: number, lead?: { __typename?: 'School', id: string, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }> } | null } | null }> } | null, schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, closedOn?: string | null, groups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', id: string }> } | null }> } | null };

export type RotationToTheOutsiderMutationVariables = Exact<{
  input: ProposeRotationInput;
}>;


export type RotationToTheOutsiderMutation = { __typename?: 'Mutation', proposeRotation?: { __typename?: 'ProposeRotationPayload', rotation?: { __typename?: 'RotationAssignment', id: string, version: number } | null } | null };

export type RotationToTheOutsiderIsApprovedMutationVariables = Exact<{
  input: ApproveRotationInput;
}>;


export type RotationToTheOutsiderIsApprovedMutation = { __typename?: 'Mutation', approveRotation?: { __typename?: 'ApproveRotationPayload', userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type SchoolJoinsMutationVariables = Exact<{
  input: JoinGroupInput;
}>;


export type SchoolJoinsMutation = { __typename?: 'Mutation', joinGroup?: { __typename?: 'JoinGroupPayload', dryRun: boolean, membership?: { __typename?: 'GroupMembership', id: string, version: number, role: MembershipRole, group: { __typename?: 'EducationGroup', memberCount: number } } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type SchoolLeavesMutationVariables = Exact<{
  input: LeaveGroupInput;
}>;


export type SchoolLeavesMutation = { __typename?: 'Mutation', leaveGroup?: { __typename?: 'LeaveGroupPayload', membership?: { __typename?: 'GroupMembership', version: number, endsOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhereTheMemberShowsQueryVariables = Exact<{
  school: Scalars['ID']['input'];
  group: Scalars['ID']['input'];
  membership: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type WhereTheMemberShowsQuery = { __typename?: 'Query', school?: { __typename?: 'School', groups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', id: string }> } | null, partnerSchools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, name: string }> } | null } | null, educationGroup?: { __typename?: 'EducationGroup', memberCount: number, rotationAssignments?: { __typename?: 'RotationAssignmentConnection', nodes: Array<{ __typename?: 'RotationAssignment', id: string }> } | null } | null, groupMembership?: { __typename?: 'GroupMembership', history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, kind: ChangeKind, version: number, fields: Array<{ __typename?: 'FieldChange', field: string, before?: string | null, after?: string | null }> }> } | null } | null };

export type RoomToBookQueryVariables = Exact<{ [key: string]: never; }>;


export type RoomToBookQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', sharedRooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', id: string }> } | null, memberships: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', school?: { __typename?: 'School', id: string } | null }> } }> } | null };

export type BookAtOnceMutationVariables = Exact<{
  input: BookRoomInput;
}>;


export type BookAtOnceMutation = { __typename?: 'Mutation', bookRoom?: { __typename?: 'BookRoomPayload', booking?: { __typename?: 'RoomBooking', id: string, code: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type CancelAtOnceMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelAtOnceMutation = { __typename?: 'Mutation', cancelBooking?: { __typename?: 'CancelBookingPayload', booking?: { __typename?: 'RoomBooking', state: RoomBookingState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type BookingsOfTheRoomQueryVariables = Exact<{
  room: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
}>;


export type BookingsOfTheRoomQuery = { __typename?: 'Query', room?: { __typename?: 'Room', bookings?: { __typename?: 'RoomBookingConnection', nodes: Array<{ __typename?: 'RoomBooking', id: string, state: RoomBookingState }> } | null } | null };

export type PeopleOfStudiosQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleOfStudiosQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }> } | null }> } | null, other?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }> } | null }> } | null };

export type FoundOneMutationVariables = Exact<{
  input: FoundStudioInput;
}>;


export type FoundOneMutation = { __typename?: 'Mutation', foundStudio?: { __typename?: 'FoundStudioPayload', studio?: { __typename?: 'Studio', id: string, foundedYear?: number | null, leader: { __typename?: 'Teacher', id: string }, hostSchool?: { __typename?: 'School', name: string, studios?: { __typename?: 'StudioConnection', nodes: Array<{ __typename?: 'Studio', name: string }> } | null } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type JoinOneMutationVariables = Exact<{
  input: JoinStudioInput;
}>;


export type JoinOneMutation = { __typename?: 'Mutation', joinStudio?: { __typename?: 'JoinStudioPayload', member?: { __typename?: 'StudioMember', id: string, version: number, endsOn?: string | null, teacher: { __typename?: 'Teacher', id: string } } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type LeaveOneMutationVariables = Exact<{
  input: LeaveStudioInput;
}>;


export type LeaveOneMutation = { __typename?: 'Mutation', leaveStudio?: { __typename?: 'LeaveStudioPayload', member?: { __typename?: 'StudioMember', version: number, endsOn?: string | null, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type MembersOnQueryVariables = Exact<{
  studio: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type MembersOnQuery = { __typename?: 'Query', studio?: { __typename?: 'Studio', members?: { __typename?: 'StudioMemberConnection', nodes: Array<{ __typename?: 'StudioMember', teacher: { __typename?: 'Teacher', id: string } }> } | null } | null };

export type TransferOneMutationVariables = Exact<{
  input: TransferEstablishmentInput;
}>;


export type TransferOneMutation = { __typename?: 'Mutation', transferEstablishment?: { __typename?: 'TransferEstablishmentPayload', dryRun: boolean, appointment?: { __typename?: 'Appointment', version: number, contractStatus: ContractStatus, startsOn: string, endsOn?: string | null, establishmentSchool?: { __typename?: 'School', id: string } | null, servingSchool?: { __typename?: 'School', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type LetOneGoMutationVariables = Exact<{
  input: ChangeContractStatusInput;
}>;


export type LetOneGoMutation = { __typename?: 'Mutation', changeContractStatus?: { __typename?: 'ChangeContractStatusPayload', appointment?: { __typename?: 'Appointment', contractStatus: ContractStatus } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type SendTheOneToMoveMutationVariables = Exact<{
  input: ProposeRotationInput;
}>;


export type SendTheOneToMoveMutation = { __typename?: 'Mutation', proposeRotation?: { __typename?: 'ProposeRotationPayload', rotation?: { __typename?: 'RotationAssignment', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type WhereTheTransferShowsQueryVariables = Exact<{
  teacher: Scalars['ID']['input'];
  appointment: Scalars['ID']['input'];
  before: Scalars['Date']['input'];
  after: Scalars['Date']['input'];
}>;


export type WhereTheTransferShowsQuery = { __typename?: 'Query', teacher?: { __typename?: 'Teacher', before?: { __typename?: 'School', id: string } | null, after?: { __typename?: 'School', id: string } | null, mentorLinks?: { __typename?: 'MentorLinkConnection', nodes: Array<{ __typename?: 'MentorLink', id: string, endsOn?: string | null, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null }> } | null } | null, appointment?: { __typename?: 'Appointment', version: number, endsOn?: string | null, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null } | null };

export type PeopleToHonourQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleToHonourQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string, honours?: { __typename?: 'HonourConnection', totalCount: number } | null }> } | null }> } | null };

export type AwardOneMutationVariables = Exact<{
  input: AwardHonourInput;
}>;


export type AwardOneMutation = { __typename?: 'Mutation', awardHonour?: { __typename?: 'AwardHonourPayload', honour?: { __typename?: 'Honour', id: string, version: number, awardedYear?: number | null, revokedOn?: string | null, teacher: { __typename?: 'Teacher', id: string } } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type RevokeOneMutationVariables = Exact<{
  input: RevokeHonourInput;
}>;


export type RevokeOneMutation = { __typename?: 'Mutation', revokeHonour?: { __typename?: 'RevokeHonourPayload', honour?: { __typename?: 'Honour', version: number, revokedOn?: string | null, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, fields: Array<{ __typename?: 'FieldChange', field: string, after?: string | null }> }> } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type BackboneOfTheSchoolQueryVariables = Exact<{
  school: Scalars['ID']['input'];
  teacher: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type BackboneOfTheSchoolQuery = { __typename?: 'Query', school?: { __typename?: 'School', staffing?: { __typename?: 'StaffingFigures', backboneTeachers?: number | null } | null } | null, honours?: { __typename?: 'HonourConnection', totalCount: number } | null, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }> } | null };

export type GuangzhouGroupsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GuangzhouGroupsQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', totalCount: number, nodes: Array<{ __typename?: 'EducationGroup', name: string, memberCount: number, lead?: { __typename?: 'School', name: string } | null, memberships: { __typename?: 'GroupMembershipConnection', totalCount: number, nodes: Array<{ __typename?: 'GroupMembership', school?: { __typename?: 'School', name: string } | null }> } }> } | null };

export type LeadsAndBelongsQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type LeadsAndBelongsQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', ledGroups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', name: string }> } | null, memberships?: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', role: MembershipRole, group: { __typename?: 'EducationGroup', name: string } }> } | null, partnerSchools?: { __typename?: 'SchoolConnection', totalCount: number } | null }> } | null };

export type PairInsideOneSchoolQueryVariables = Exact<{ [key: string]: never; }>;


export type PairInsideOneSchoolQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', id: string, memberships: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', school?: { __typename?: 'School', id: string } | null }> }, lead?: { __typename?: 'School', id: string, mentorLinks?: { __typename?: 'MentorLinkConnection', nodes: Array<{ __typename?: 'MentorLink', id: string, mentor: { __typename?: 'Teacher', id: string, rotations?: { __typename?: 'RotationAssignmentConnection', totalCount: number } | null }, mentorSchool?: { __typename?: 'School', id: string } | null, menteeSchool?: { __typename?: 'School', id: string } | null }> } | null } | null }> } | null };

export type ProposeOneMutationVariables = Exact<{
  input: ProposeRotationInput;
}>;


export type ProposeOneMutation = { __typename?: 'Mutation', proposeRotation?: { __typename?: 'ProposeRotationPayload', dryRun: boolean, rotation?: { __typename?: 'RotationAssignment', id: string, version: number, state: RotationState, schoolYear: number, fromSchool?: { __typename?: 'School', id: string } | null, brokenMentorLinks: Array<{ __typename?: 'MentorLink', id: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ApproveOneMutationVariables = Exact<{
  input: ApproveRotationInput;
}>;


export type ApproveOneMutation = { __typename?: 'Mutation', approveRotation?: { __typename?: 'ApproveRotationPayload', rotation?: { __typename?: 'RotationAssignment', version: number, state: RotationState, brokenMentorLinks: Array<{ __typename?: 'MentorLink', id: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type StartOneMutationVariables = Exact<{
  input: StartRotationInput;
}>;


export type StartOneMutation = { __typename?: 'Mutation', startRotation?: { __typename?: 'StartRotationPayload', rotation?: { __typename?: 'RotationAssignment', version: number, state: RotationState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type CompleteOneMutationVariables = Exact<{
  input: CompleteRotationInput;
}>;


export type CompleteOneMutation = { __typename?: 'Mutation', completeRotation?: { __typename?: 'CompleteRotationPayload', rotation?: { __typename?: 'RotationAssignment', version: number, state: RotationState, endsOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhereTheRotationShowsQueryVariables = Exact<{
  rotation: Scalars['ID']['input'];
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  group: Scalars['ID']['input'];
  teacher: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type WhereTheRotationShowsQuery = { __typename?: 'Query', from?: { __typename?: 'School', rotationsOut?: { __typename?: 'RotationAssignmentConnection', nodes: Array<{ __typename?: 'RotationAssignment', id: string }> } | null } | null, to?: { __typename?: 'School', rotationsIn?: { __typename?: 'RotationAssignmentConnection', nodes: Array<{ __typename?: 'RotationAssignment', id: string }> } | null } | null, educationGroup?: { __typename?: 'EducationGroup', rotationAssignments?: { __typename?: 'RotationAssignmentConnection', nodes: Array<{ __typename?: 'RotationAssignment', id: string }> } | null } | null, teacher?: { __typename?: 'Teacher', servingSchool?: { __typename?: 'School', id: string } | null } | null, rotationAssignment?: { __typename?: 'RotationAssignment', state: RotationState, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, kind: ChangeKind, version: number, fields: Array<{ __typename?: 'FieldChange', field: string, before?: string | null, after?: string | null }> }> } | null } | null };

export type SchoolsToGroupQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolsToGroupQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, closedOn?: string | null }> } | null };

export type FoundForManyMutationVariables = Exact<{
  input: FoundGroupInput;
}>;


export type FoundForManyMutation = { __typename?: 'Mutation', foundGroup?: { __typename?: 'FoundGroupPayload', group?: { __typename?: 'EducationGroup', id: string, version: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type JoinAtOnceMutationVariables = Exact<{
  input: JoinGroupInput;
}>;


export type JoinAtOnceMutation = { __typename?: 'Mutation', joinGroup?: { __typename?: 'JoinGroupPayload', membership?: { __typename?: 'GroupMembership', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type ChangeLeadAtOnceMutationVariables = Exact<{
  input: ChangeLeadInput;
}>;


export type ChangeLeadAtOnceMutation = { __typename?: 'Mutation', changeLead?: { __typename?: 'ChangeLeadPayload', memberships?: Array<{ __typename?: 'GroupMembership', id: string }> | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type MembersAfterAllQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type MembersAfterAllQuery = { __typename?: 'Query', educationGroup?: { __typename?: 'EducationGroup', version: number, memberCount: number, memberships: { __typename?: 'GroupMembershipConnection', totalCount: number } } | null };

export type TeachersToSendQueryVariables = Exact<{ [key: string]: never; }>;


export type TeachersToSendQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string }> } | null, county?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }> } | null }> } | null };

export type ProposeAtOnceMutationVariables = Exact<{
  input: ProposeRotationInput;
}>;


export type ProposeAtOnceMutation = { __typename?: 'Mutation', proposeRotation?: { __typename?: 'ProposeRotationPayload', rotation?: { __typename?: 'RotationAssignment', id: string, version: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type ApproveAtOnceMutationVariables = Exact<{
  input: ApproveRotationInput;
}>;


export type ApproveAtOnceMutation = { __typename?: 'Mutation', approveRotation?: { __typename?: 'ApproveRotationPayload', rotation?: { __typename?: 'RotationAssignment', id: string, version: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type RotationsOfQueryVariables = Exact<{
  teacher: Scalars['ID']['input'];
}>;


export type RotationsOfQuery = { __typename?: 'Query', teacher?: { __typename?: 'Teacher', rotations?: { __typename?: 'RotationAssignmentConnection', totalCount: number, nodes: Array<{ __typename?: 'RotationAssignment', version: number, history?: { __typename?: 'ChangeConnection', totalCount: number } | null }> } | null } | null };

export type PairsInsideGroupsQueryVariables = Exact<{
  on: Scalars['Date']['input'];
}>;


export type PairsInsideGroupsQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', id: string, version: number, mentorLinks?: { __typename?: 'MentorLinkConnection', nodes: Array<{ __typename?: 'MentorLink', id: string, mentorSchool?: { __typename?: 'School', id: string } | null, menteeSchool?: { __typename?: 'School', id: string } | null }> } | null, memberships: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', id: string, version: number, role: MembershipRole, school?: { __typename?: 'School', id: string } | null }> } }> } | null };

export type LeaveInSpiteOfPairsMutationVariables = Exact<{
  input: LeaveGroupInput;
}>;


export type LeaveInSpiteOfPairsMutation = { __typename?: 'Mutation', leaveGroup?: { __typename?: 'LeaveGroupPayload', membership?: { __typename?: 'GroupMembership', endsOn?: string | null } | null, brokenMentorLinks?: Array<{ __typename?: 'MentorLink', id: string, mentor: { __typename?: 'Teacher', name: string } }> | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type DissolveInSpiteOfPairsMutationVariables = Exact<{
  input: DissolveGroupInput;
}>;


export type DissolveInSpiteOfPairsMutation = { __typename?: 'Mutation', dissolveGroup?: { __typename?: 'DissolveGroupPayload', group?: { __typename?: 'EducationGroup', dissolvedOn?: string | null } | null, brokenMentorLinks?: Array<{ __typename?: 'MentorLink', id: string }> | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type SchoolsToMergeQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolsToMergeQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, successions: { __typename?: 'SchoolSuccessionConnection', totalCount: number }, predecessions: { __typename?: 'SchoolSuccessionConnection', totalCount: number } }> } | null };

export type MergeMutationVariables = Exact<{
  input: MergeSchoolsInput;
}>;


export type MergeMutation = { __typename?: 'Mutation', mergeSchools?: { __typename?: 'MergeSchoolsPayload', successions?: Array<{ __typename?: 'SchoolSuccession', id: string, kind: SuccessionKind, state: SuccessionState, school: { __typename?: 'School', id: string }, successor?: { __typename?: 'School', id: string } | null }> | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type PredecessorsOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PredecessorsOfQuery = { __typename?: 'Query', school?: { __typename?: 'School', predecessions: { __typename?: 'SchoolSuccessionConnection', nodes: Array<{ __typename?: 'SchoolSuccession', school: { __typename?: 'School', id: string } }> } } | null };

export type SchoolAndCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolAndCountiesQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, county: { __typename?: 'County', id: string } }> } | null, other?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', county: { __typename?: 'County', id: string }, buildings?: { __typename?: 'BuildingConnection', nodes: Array<{ __typename?: 'Building', id: string }> } | null }> } | null };

export type RegisterMutationVariables = Exact<{
  input: RegisterProjectInput;
}>;


export type RegisterMutation = { __typename?: 'Mutation', registerProject?: { __typename?: 'RegisterProjectPayload', project?: { __typename?: 'ConstructionProject', id: string, version: number, stage?: ConstructionStage | null, county?: { __typename?: 'County', id: string } | null, school?: { __typename?: 'School', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type AdvanceMutationVariables = Exact<{
  input: AdvanceProjectInput;
}>;


export type AdvanceMutation = { __typename?: 'Mutation', advanceProject?: { __typename?: 'AdvanceProjectPayload', project?: { __typename?: 'ConstructionProject', version: number, stage?: ConstructionStage | null, finalCost?: number | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type TheProjectQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  school: Scalars['ID']['input'];
}>;


export type TheProjectQuery = { __typename?: 'Query', constructionProject?: { __typename?: 'ConstructionProject', stage?: ConstructionStage | null, finalCost?: number | null, history?: { __typename?: 'ChangeConnection', totalCount: number, nodes: Array<{ __typename?: 'Change', operation: string }> } | null } | null, school?: { __typename?: 'School', projects?: { __typename?: 'ConstructionProjectConnection', nodes: Array<{ __typename?: 'ConstructionProject', id: string }> } | null } | null };

export type RecordMutationVariables = Exact<{
  input: RecordEquipmentInput;
}>;


export type RecordMutation = { __typename?: 'Mutation', recordEquipment?: { __typename?: 'RecordEquipmentPayload', lot?: { __typename?: 'EquipmentLot', id: string, version: number, quantity: number, unit: EquipmentUnit } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ChangeQuantityMutationVariables = Exact<{
  input: ChangeEquipmentQuantityInput;
}>;


export type ChangeQuantityMutation = { __typename?: 'Mutation', changeEquipmentQuantity?: { __typename?: 'ChangeEquipmentQuantityPayload', lot?: { __typename?: 'EquipmentLot', version: number, quantity: number, unit: EquipmentUnit } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type LotsOfQueryVariables = Exact<{
  school: Scalars['ID']['input'];
}>;


export type LotsOfQuery = { __typename?: 'Query', school?: { __typename?: 'School', equipment?: { __typename?: 'EquipmentLotConnection', nodes: Array<{ __typename?: 'EquipmentLot', id: string, quantity: number }> } | null } | null };

export type CountiesAndTownshipsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountiesAndTownshipsQuery = { __typename?: 'Query', townships?: { __typename?: 'TownshipConnection', nodes: Array<{ __typename?: 'Township', id: string, county: { __typename?: 'County', id: string } }> } | null, foreign?: { __typename?: 'TownshipConnection', nodes: Array<{ __typename?: 'Township', id: string }> } | null, closed?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, version: number }> } | null };

export type OpenSchoolMutationVariables = Exact<{
  input: OpenSchoolInput;
}>;


export type OpenSchoolMutation = { __typename?: 'Mutation', openSchool?: { __typename?: 'OpenSchoolPayload', school?: { __typename?: 'School', id: string, version: number, code: string, openedOn?: string | null, ownership: Ownership } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type RenameMutationVariables = Exact<{
  input: RenameSchoolInput;
}>;


export type RenameMutation = { __typename?: 'Mutation', renameSchool?: { __typename?: 'RenameSchoolPayload', school?: { __typename?: 'School', version: number, code: string, name: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type NewSchoolByCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type NewSchoolByCodeQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, name: string, township?: { __typename?: 'Township', id: string } | null, successions: { __typename?: 'SchoolSuccessionConnection', nodes: Array<{ __typename?: 'SchoolSuccession', kind: SuccessionKind, state: SuccessionState, formerName?: string | null, effectiveOn?: string | null }> }, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null }> } | null };

export type OpenClassMutationVariables = Exact<{
  input: OpenClassGroupInput;
}>;


export type OpenClassMutation = { __typename?: 'Mutation', openClassGroup?: { __typename?: 'OpenClassGroupPayload', classGroup?: { __typename?: 'ClassGroup', id: string, version: number, number: number, size: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ResizeMutationVariables = Exact<{
  input: ChangeClassSizeInput;
}>;


export type ResizeMutation = { __typename?: 'Mutation', changeClassSize?: { __typename?: 'ChangeClassSizePayload', classGroup?: { __typename?: 'ClassGroup', version: number, size: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type PlanMutationVariables = Exact<{
  input: PlanPlacesInput;
}>;


export type PlanMutation = { __typename?: 'Mutation', planPlaces?: { __typename?: 'PlanPlacesPayload', placeChange?: { __typename?: 'PlaceChange', id: string, version: number, status: PlaceChangeStatus, endYear: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type DoneMutationVariables = Exact<{
  input: CompletePlacesInput;
}>;


export type DoneMutation = { __typename?: 'Mutation', completePlaces?: { __typename?: 'CompletePlacesPayload', placeChange?: { __typename?: 'PlaceChange', version: number, status: PlaceChangeStatus } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type HowTheSchoolGrewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HowTheSchoolGrewQuery = { __typename?: 'Query', school?: { __typename?: 'School', classGroups: { __typename?: 'ClassGroupConnection', nodes: Array<{ __typename?: 'ClassGroup', number: number, size: number }> }, placeChanges: { __typename?: 'PlaceChangeConnection', nodes: Array<{ __typename?: 'PlaceChange', places: number, status: PlaceChangeStatus, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string }> } | null }> } } | null };

export type TwoSchoolsToServeAtQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoSchoolsToServeAtQuery = { __typename?: 'Query', town?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string }> } | null, country?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string }> } | null };

export type RegisterOneMutationVariables = Exact<{
  input: RegisterTeacherInput;
}>;


export type RegisterOneMutation = { __typename?: 'Mutation', registerTeacher?: { __typename?: 'RegisterTeacherPayload', teacher?: { __typename?: 'Teacher', id: string, provenance: Provenance, title?: ProfessionalTitle | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type AppointOneMutationVariables = Exact<{
  input: AppointTeacherInput;
}>;


export type AppointOneMutation = { __typename?: 'Mutation', appointTeacher?: { __typename?: 'AppointTeacherPayload', appointment?: { __typename?: 'Appointment', id: string, version: number, role: StaffRole, contractStatus: ContractStatus, stage: Stage, startsOn: string, endsOn?: string | null, post?: { __typename?: 'Post', filled?: number | null, vacant?: number | null } | null, servingSchool?: { __typename?: 'School', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type PairOneMutationVariables = Exact<{
  input: PairMentorInput;
}>;


export type PairOneMutation = { __typename?: 'Mutation', pairMentor?: { __typename?: 'PairMentorPayload', dryRun: boolean, mentorLink?: { __typename?: 'MentorLink', id: string, version: number, crossSchool: boolean, startsOn: string, endsOn?: string | null, mentorSchool?: { __typename?: 'School', id: string } | null, menteeSchool?: { __typename?: 'School', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type CreateOneProgrammeMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type CreateOneProgrammeMutation = { __typename?: 'Mutation', createProgramme?: { __typename?: 'CreateProgrammePayload', dryRun: boolean, programme?: { __typename?: 'TrainingProgramme', id: string, version: number, code: string, provenance: Provenance, county?: { __typename?: 'County', id: string } | null, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, kind: ChangeKind }> } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ScheduleOneSessionMutationVariables = Exact<{
  input: ScheduleSessionInput;
}>;


export type ScheduleOneSessionMutation = { __typename?: 'Mutation', scheduleSession?: { __typename?: 'ScheduleSessionPayload', session?: { __typename?: 'TrainingSession', id: string, startsAt: string, capacity?: number | null, hostSchool?: { __typename?: 'School', name: string } | null, room?: { __typename?: 'Room', id: string } | null, trainers: { __typename?: 'SessionTrainerConnection', nodes: Array<{ __typename?: 'SessionTrainer', teacher: { __typename?: 'Teacher', id: string }, fromSchool?: { __typename?: 'School', id: string } | null }> } } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type EnrolOneMutationVariables = Exact<{
  input: EnrolInput;
}>;


export type EnrolOneMutation = { __typename?: 'Mutation', enrol?: { __typename?: 'EnrolPayload', enrolment?: { __typename?: 'TrainingEnrolment', id: string, version: number, state: EnrolmentState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WithdrawOneMutationVariables = Exact<{
  input: WithdrawEnrolmentInput;
}>;


export type WithdrawOneMutation = { __typename?: 'Mutation', withdrawEnrolment?: { __typename?: 'WithdrawEnrolmentPayload', enrolment?: { __typename?: 'TrainingEnrolment', version: number, state: EnrolmentState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type RecordWhoCameMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordWhoCameMutation = { __typename?: 'Mutation', recordAttendance?: { __typename?: 'RecordAttendancePayload', enrolments?: Array<{ __typename?: 'TrainingEnrolment', id: string, version: number, state: EnrolmentState, hours?: number | null }> | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type EvaluateOneSideMutationVariables = Exact<{
  input: EvaluateInput;
}>;


export type EvaluateOneSideMutation = { __typename?: 'Mutation', evaluate?: { __typename?: 'EvaluatePayload', evaluation?: { __typename?: 'TrainingEvaluation', evaluator: EvaluationSide, evaluated: EvaluationSide, score: number, comment?: string | null, spotCheck: boolean } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type WhereTheTrainingShowsQueryVariables = Exact<{
  session: Scalars['ID']['input'];
  school: Scalars['ID']['input'];
  teacher: Scalars['ID']['input'];
  enrolment: Scalars['ID']['input'];
}>;


export type WhereTheTrainingShowsQuery = { __typename?: 'Query', school?: { __typename?: 'School', trainingSessions?: { __typename?: 'TrainingSessionConnection', nodes: Array<{ __typename?: 'TrainingSession', id: string }> } | null } | null, trainingSession?: { __typename?: 'TrainingSession', attendance?: { __typename?: 'TrainingAttendance', enrolled: number, personTimes: number, absent: number, hours?: number | null } | null, evaluations?: { __typename?: 'TrainingEvaluationConnection', nodes: Array<{ __typename?: 'TrainingEvaluation', evaluator: EvaluationSide, evaluated: EvaluationSide, score: number }> } | null } | null, teacher?: { __typename?: 'Teacher', training?: { __typename?: 'TrainingRecord', attendances: number, hours?: number | null, withoutHours: number } | null } | null, trainingEnrolment?: { __typename?: 'TrainingEnrolment', history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, version: number, fields: Array<{ __typename?: 'FieldChange', field: string, before?: string | null, after?: string | null }> }> } | null } | null };

export type PeopleToTrainQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleToTrainQuery = { __typename?: 'Query', schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string, county: { __typename?: 'County', id: string }, rooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', id: string }> } | null, teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }> } | null }> } | null, other?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', rooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', id: string }> } | null }> } | null };

export type TeachersToEnrolQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TeachersToEnrolQuery = { __typename?: 'Query', teachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string }>, pageInfo: { __typename?: 'PageInfo', endCursor?: string | null } } | null };

export type ProgrammeOfThirtyMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type ProgrammeOfThirtyMutation = { __typename?: 'Mutation', createProgramme?: { __typename?: 'CreateProgrammePayload', programme?: { __typename?: 'TrainingProgramme', id: string } | null } | null };

export type SessionOfThirtyMutationVariables = Exact<{
  input: ScheduleSessionInput;
}>;


export type SessionOfThirtyMutation = { __typename?: 'Mutation', scheduleSession?: { __typename?: 'ScheduleSessionPayload', session?: { __typename?: 'TrainingSession', id: string } | null } | null };

export type EnrolAtOnceMutationVariables = Exact<{
  input: EnrolInput;
}>;


export type EnrolAtOnceMutation = { __typename?: 'Mutation', enrol?: { __typename?: 'EnrolPayload', enrolment?: { __typename?: 'TrainingEnrolment', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type EnrolledInTheSessionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EnrolledInTheSessionQuery = { __typename?: 'Query', trainingSession?: { __typename?: 'TrainingSession', enrolments: { __typename?: 'TrainingEnrolmentConnection', totalCount: number, nodes: Array<{ __typename?: 'TrainingEnrolment', state: EnrolmentState, history?: { __typename?: 'ChangeConnection', totalCount: number } | null }> } } | null };

export type QuotaCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotaCandidatesQuery = { __typename?: 'Query', from?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', establishmentTeachers?: { __typename?: 'TeacherConnection', nodes: Array<{ __typename?: 'Teacher', id: string, joinedOn?: string | null }> } | null }> } | null, to?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string }> } | null };

export type ProposeQuotaMutationVariables = Exact<{
  input: ProposeRotationsInput;
}>;


export type ProposeQuotaMutation = { __typename?: 'Mutation', proposeRotations?: { __typename?: 'ProposeRotationsPayload', rotations?: Array<{ __typename?: 'RotationAssignment', id: string, version: number }> | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type ApproveQuotaMutationVariables = Exact<{
  input: ApproveRotationInput;
}>;


export type ApproveQuotaMutation = { __typename?: 'Mutation', approveRotation?: { __typename?: 'ApproveRotationPayload', rotation?: { __typename?: 'RotationAssignment', state: RotationState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode }> } | null };

export type QuotaCountedQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type QuotaCountedQuery = { __typename?: 'Query', rotationByYear?: Array<{ __typename?: 'RotationYear', schoolYear: number, assignments: number, teachers: number, toTownship?: number | null, backboneTeachers?: number | null }> | null };

export type WhatClosuresLeaveBehindQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type WhatClosuresLeaveBehindQuery = { __typename?: 'Query', schoolSuccessions?: { __typename?: 'SchoolSuccessionConnection', nodes: Array<{ __typename?: 'SchoolSuccession', membershipsBeyond?: Array<{ __typename?: 'GroupMembership', id: string }> | null, rotationsBeyond?: Array<{ __typename?: 'RotationAssignment', id: string }> | null }> } | null };

export type RoomsOfTwoDistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoomsOfTwoDistrictsQuery = { __typename?: 'Query', educationGroups?: { __typename?: 'EducationGroupConnection', nodes: Array<{ __typename?: 'EducationGroup', id: string, sharedRooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', id: string, school?: { __typename?: 'School', id: string } | null }> } | null, memberships: { __typename?: 'GroupMembershipConnection', nodes: Array<{ __typename?: 'GroupMembership', school?: { __typename?: 'School', id: string } | null }> } }> } | null, schools?: { __typename?: 'SchoolConnection', nodes: Array<{ __typename?: 'School', id: string }> } | null };

export type BookMutationVariables = Exact<{
  input: BookRoomInput;
}>;


export type BookMutation = { __typename?: 'Mutation', bookRoom?: { __typename?: 'BookRoomPayload', dryRun: boolean, booking?: { __typename?: 'RoomBooking', id: string, version: number, state: RoomBookingState, bookedBy?: { __typename?: 'School', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type CancelMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelMutation = { __typename?: 'Mutation', cancelBooking?: { __typename?: 'CancelBookingPayload', booking?: { __typename?: 'RoomBooking', version: number, state: RoomBookingState } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type OpenMutationVariables = Exact<{
  input: OpenRoomToGroupInput;
}>;


export type OpenMutation = { __typename?: 'Mutation', openRoomToGroup?: { __typename?: 'OpenRoomToGroupPayload', sharing?: { __typename?: 'RoomSharing', id: string, version: number, startsOn: string, endsOn?: string | null, terms?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null }> } | null };

export type CloseMutationVariables = Exact<{
  input: CloseRoomToGroupInput;
}>;


export type CloseMutation = { __typename?: 'Mutation', closeRoomToGroup?: { __typename?: 'CloseRoomToGroupPayload', sharing?: { __typename?: 'RoomSharing', version: number, endsOn?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field?: Array<string> | null, params: Array<{ __typename?: 'UserErrorParam', name: string, value: string }> }> } | null };

export type WhereTheRoomShowsQueryVariables = Exact<{
  room: Scalars['ID']['input'];
  group: Scalars['ID']['input'];
  school: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type WhereTheRoomShowsQuery = { __typename?: 'Query', room?: { __typename?: 'Room', openTo: boolean } | null, educationGroup?: { __typename?: 'EducationGroup', sharedRooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', id: string }> } | null } | null, school?: { __typename?: 'School', sharedRooms?: { __typename?: 'RoomConnection', nodes: Array<{ __typename?: 'Room', id: string }> } | null, roomBookings?: { __typename?: 'RoomBookingConnection', nodes: Array<{ __typename?: 'RoomBooking', id: string, state: RoomBookingState, history?: { __typename?: 'ChangeConnection', nodes: Array<{ __typename?: 'Change', operation: string, version: number }> } | null }> } | null } | null };


export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SCHOOL_DISTRICT"},{"kind":"EnumValue","value":"EDUCATION_GROUP"},{"kind":"EnumValue","value":"ALLIANCE"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"administration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotationAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"schoolYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2026"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2026-09-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2027-08-31","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menteeSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"crossSchool"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menteeSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedRooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const RotationQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RotationQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotationQuotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleCategories"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolsWithoutRotationIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"administration"}}]}}]}}]}}]} as unknown as DocumentNode<RotationQuotaQuery, RotationQuotaQueryVariables>;
export const LeadSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SCHOOL_DISTRICT"},{"kind":"EnumValue","value":"EDUCATION_GROUP"},{"kind":"EnumValue","value":"ALLIANCE"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partnerSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"led"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pupils"}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teachers"}},{"kind":"Field","name":{"kind":"Name","value":"backboneTeachers"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedRooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeadSchoolQuery, LeadSchoolQueryVariables>;
export const SchoolListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"locale"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP_CENTRE"},{"kind":"EnumValue","value":"VILLAGE"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SchoolListQuery, SchoolListQueryVariables>;
export const SchoolPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countyCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"administration"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COUNTY"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRIMARY"},{"kind":"EnumValue","value":"NINE_YEAR"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}},{"kind":"Field","name":{"kind":"Name","value":"pupils"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teachers"}},{"kind":"Field","name":{"kind":"Name","value":"backboneTeachers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotationsOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menteeSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openHazards"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolPageQuery, SchoolPageQueryVariables>;
export const FindTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FindTargetQuery, FindTargetQueryVariables>;
export const RecordObservationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordObservation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordObservationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordObservation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordObservationMutation, RecordObservationMutationVariables>;
export const HowATargetStandsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowATargetStands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"later"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowATargetStandsQuery, HowATargetStandsQueryVariables>;
export const CountiesThatSelectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountiesThatSelect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CountiesThatSelectQuery, CountiesThatSelectQueryVariables>;
export const CreateCycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSelectionCycleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSelectionCycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"yearsAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"yearsAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"places"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCycleMutation, CreateCycleMutationVariables>;
export const ChangeCycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSelectionCycleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSelectionCycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"yearsAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"yearsAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"renews"}},{"kind":"Field","name":{"kind":"Name","value":"places"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeCycleMutation, ChangeCycleMutationVariables>;
export const DueByCycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DueByCycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MUNICIPAL"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"BACKBONE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"reselectionDueBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honours"}}]}}]}}]} as unknown as DocumentNode<DueByCycleQuery, DueByCycleQueryVariables>;
export const SpecialGradeCycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpecialGradeCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectionCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SPECIAL_GRADE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SpecialGradeCycleQuery, SpecialGradeCycleQueryVariables>;
export const TwoSchoolsAtPeaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoSchoolsAtPeace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PRIMARY"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"closedOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TwoSchoolsAtPeaceQuery, TwoSchoolsAtPeaceQueryVariables>;
export const SplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Split"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SplitMutation, SplitMutationVariables>;
export const DecideTheSplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideTheSplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"membershipsBeyond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecideTheSplitMutation, DecideTheSplitMutationVariables>;
export const WhereThePartShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereThePartShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predecessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SPLIT_INTO"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereThePartShowsQuery, WhereThePartShowsQueryVariables>;
export const SchoolWithBuildingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolWithBuilding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"buildings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolWithBuildingQuery, SchoolWithBuildingQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportMutation, ReportMutationVariables>;
export const RectifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Rectify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RectifyHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectifyHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rectifiedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RectifyMutation, RectifyMutationVariables>;
export const SummonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Summon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SummonOverHazardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summonOverHazard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"summonedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SummonMutation, SummonMutationVariables>;
export const WhereTheHazardShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheHazardShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdueOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overdueOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdueOn"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheHazardShowsQuery, WhereTheHazardShowsQueryVariables>;
export const MergeAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeSchoolsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergeAtOnceMutation, MergeAtOnceMutationVariables>;
export const WithdrawTheMergerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTheMerger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawTheMergerMutation, WithdrawTheMergerMutationVariables>;
export const CompleteTheMergerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTheMerger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"followed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteTheMergerMutation, CompleteTheMergerMutationVariables>;
export const RecordOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMentorSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMentorSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOneMutation, RecordOneMutationVariables>;
export const EndOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMentorLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMentorLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndOneMutation, EndOneMutationVariables>;
export const WhereThePairShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereThePairShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"link"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mentor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"town"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"link"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mentor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"town"},"name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"town"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"country"},"name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mentorLink"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"link"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WhereThePairShowsQuery, WhereThePairShowsQueryVariables>;
export const PairsOfAMenteeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairsOfAMentee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mentee"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mentee"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"menteeLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2020-01-01","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PairsOfAMenteeQuery, PairsOfAMenteeQueryVariables>;
export const CreateOnePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOnePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOnePostMutation, CreateOnePostMutationVariables>;
export const ChangeOneQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOneQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePostQuotaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePostQuota"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOneQuotaMutation, ChangeOneQuotaMutationVariables>;
export const ChangeOneStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOneStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContractStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeContractStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contractStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOneStatusMutation, ChangeOneStatusMutationVariables>;
export const CorrectOneAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOneAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectOneAppointmentMutation, CorrectOneAppointmentMutationVariables>;
export const CorrectOnePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOnePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectOnePostMutation, CorrectOnePostMutationVariables>;
export const WhereThePostShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereThePostShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}]},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2020-01-01","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereThePostShowsQuery, WhereThePostShowsQueryVariables>;
export const SchoolAndCountyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolAndCounty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第三小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolAndCountyQuery, SchoolAndCountyQueryVariables>;
export const RecordInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordInspectionMutation, RecordInspectionMutationVariables>;
export const PublishInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PublishInspectionMutation, PublishInspectionMutationVariables>;
export const OrderRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OrderRectificationMutation, OrderRectificationMutationVariables>;
export const ReportRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReportRectificationMutation, ReportRectificationMutationVariables>;
export const DecideRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DecideRectificationMutation, DecideRectificationMutationVariables>;
export const WhatIsOverdueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIsOverdue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"school"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"overdueOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatIsOverdueQuery, WhatIsOverdueQueryVariables>;
export const PeopleForTheReserveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleForTheReserve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserveCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleForTheReserveQuery, PeopleForTheReserveQueryVariables>;
export const EnterOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterReserveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterReserve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EnterOneMutation, EnterOneMutationVariables>;
export const AdvanceOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceReserveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceReserve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceOneMutation, AdvanceOneMutationVariables>;
export const LeavePoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeavePool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveReserveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveReserve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LeavePoolMutation, LeavePoolMutationVariables>;
export const PoolOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoolOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reserveCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"teacher"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"inPoolOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PoolOnQuery, PoolOnQueryVariables>;
export const SchoolsToCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolsToClose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"620981","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"rotating"},"name":{"kind":"Name","value":"rotationAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ACTIVE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"insideOneGroup"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"toSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-11-23","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolsToCloseQuery, SchoolsToCloseQueryVariables>;
export const OpenTeachingPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTeachingPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTeachingPointMutation, OpenTeachingPointMutationVariables>;
export const CloseSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidedYear"}},{"kind":"Field","name":{"kind":"Name","value":"membershipsBeyond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseSchoolMutation, CloseSchoolMutationVariables>;
export const DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transitionEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membershipsBeyond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotationsBeyond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const CompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Complete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteMutation, CompleteMutationVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const WhatBecameOfTheSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatBecameOfTheSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatBecameOfTheSchoolQuery, WhatBecameOfTheSchoolQueryVariables>;
export const SchoolByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SchoolByCodeQuery, SchoolByCodeQueryVariables>;
export const SchoolByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SchoolByIdQuery, SchoolByIdQueryVariables>;
export const MergedSchoolsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergedSchools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolSuccessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MERGED_INTO"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transitionEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2019-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2019-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"predecessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergedSchoolsQuery, MergedSchoolsQueryVariables>;
export const SchoolsInSeveralGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolsInSeveralGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolsInSeveralGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2026-10-15","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolsInSeveralGroupsQuery, SchoolsInSeveralGroupsQueryVariables>;
export const SchoolOutsideTheGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolOutsideTheGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SCHOOL_DISTRICT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"neverRotated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"administration"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TOWNSHIP"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolOutsideTheGroupQuery, SchoolOutsideTheGroupQueryVariables>;
export const RotationToTheOutsiderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotationToTheOutsider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RotationToTheOutsiderMutation, RotationToTheOutsiderMutationVariables>;
export const RotationToTheOutsiderIsApprovedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotationToTheOutsiderIsApproved"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RotationToTheOutsiderIsApprovedMutation, RotationToTheOutsiderIsApprovedMutationVariables>;
export const SchoolJoinsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SchoolJoins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2027-03-01","block":false}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SchoolJoinsMutation, SchoolJoinsMutationVariables>;
export const SchoolLeavesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SchoolLeaves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SchoolLeavesMutation, SchoolLeavesMutationVariables>;
export const WhereTheMemberShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheMemberShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membership"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"educationGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rotationAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"inside"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membership"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheMemberShowsQuery, WhereTheMemberShowsQueryVariables>;
export const RoomToBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomToBook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SCHOOL_DISTRICT"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedRooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoomToBookQuery, RoomToBookQueryVariables>;
export const BookAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookAtOnceMutation, BookAtOnceMutationVariables>;
export const CancelAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CancelAtOnceMutation, CancelAtOnceMutationVariables>;
export const BookingsOfTheRoomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingsOfTheRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"room"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"room"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookingsOfTheRoomQuery, BookingsOfTheRoomQueryVariables>;
export const PeopleOfStudiosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleOfStudios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第三小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleOfStudiosQuery, PeopleOfStudiosQueryVariables>;
export const FoundOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundStudioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundStudio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FoundOneMutation, FoundOneMutationVariables>;
export const JoinOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinStudioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinStudio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<JoinOneMutation, JoinOneMutationVariables>;
export const LeaveOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveStudioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveStudio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveOneMutation, LeaveOneMutationVariables>;
export const MembersOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studio"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studio"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersOnQuery, MembersOnQueryVariables>;
export const TransferOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferEstablishmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferEstablishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contractStatus"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"establishmentSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servingSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TransferOneMutation, TransferOneMutationVariables>;
export const LetOneGoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetOneGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContractStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeContractStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LetOneGoMutation, LetOneGoMutationVariables>;
export const SendTheOneToMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTheOneToMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SendTheOneToMoveMutation, SendTheOneToMoveMutationVariables>;
export const WhereTheTransferShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheTransferShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"establishmentSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"establishmentSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2020-01-01","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheTransferShowsQuery, WhereTheTransferShowsQueryVariables>;
export const PeopleToHonourDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToHonour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToHonourQuery, PeopleToHonourQueryVariables>;
export const AwardOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AwardOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardHonourInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardHonour"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"awardedYear"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AwardOneMutation, AwardOneMutationVariables>;
export const RevokeOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeHonourInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeHonour"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revokedOn"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeOneMutation, RevokeOneMutationVariables>;
export const BackboneOfTheSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackboneOfTheSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backboneTeachers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"honours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"teacher"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"revoked"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"servingSchool"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"honour"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BACKBONE"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BackboneOfTheSchoolQuery, BackboneOfTheSchoolQueryVariables>;
export const GuangzhouGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuangzhouGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"440100","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MEMBER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GuangzhouGroupsQuery, GuangzhouGroupsQueryVariables>;
export const LeadsAndBelongsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadsAndBelongs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"led"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeadsAndBelongsQuery, LeadsAndBelongsQueryVariables>;
export const PairInsideOneSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairInsideOneSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SCHOOL_DISTRICT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MEMBER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2027-09-15","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"during"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2027-09-01","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentorSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menteeSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairInsideOneSchoolQuery, PairInsideOneSchoolQueryVariables>;
export const ProposeOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"fromSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokenMentorLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeOneMutation, ProposeOneMutationVariables>;
export const ApproveOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"brokenMentorLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveOneMutation, ApproveOneMutationVariables>;
export const StartOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartOneMutation, StartOneMutationVariables>;
export const CompleteOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteOneMutation, CompleteOneMutationVariables>;
export const WhereTheRotationShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheRotationShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rotation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotationsOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotationsIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"educationGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotationAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"inside"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servingSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotationAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rotation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheRotationShowsQuery, WhereTheRotationShowsQueryVariables>;
export const SchoolsToGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolsToGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"administration"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TOWNSHIP"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]}}]} as unknown as DocumentNode<SchoolsToGroupQuery, SchoolsToGroupQueryVariables>;
export const FoundForManyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundForMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foundGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<FoundForManyMutation, FoundForManyMutationVariables>;
export const JoinAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<JoinAtOnceMutation, JoinAtOnceMutationVariables>;
export const ChangeLeadAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeLeadAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeLeadAtOnceMutation, ChangeLeadAtOnceMutationVariables>;
export const MembersAfterAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersAfterAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEAD"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<MembersAfterAllQuery, MembersAfterAllQueryVariables>;
export const TeachersToSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachersToSend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"administration"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TOWNSHIP"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NINE_YEAR"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"county"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2028-09-15","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"neverRotated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeachersToSendQuery, TeachersToSendQueryVariables>;
export const ProposeAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeAtOnceMutation, ProposeAtOnceMutationVariables>;
export const ApproveAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveAtOnceMutation, ApproveAtOnceMutationVariables>;
export const RotationsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RotationsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROPOSED"},{"kind":"EnumValue","value":"APPROVED"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"schoolYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"2028"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RotationsOfQuery, RotationsOfQueryVariables>;
export const PairsInsideGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairsInsideGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mentorLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"inside"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mentorSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menteeSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairsInsideGroupsQuery, PairsInsideGroupsQueryVariables>;
export const LeaveInSpiteOfPairsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveInSpiteOfPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokenMentorLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeaveInSpiteOfPairsMutation, LeaveInSpiteOfPairsMutationVariables>;
export const DissolveInSpiteOfPairsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DissolveInSpiteOfPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DissolveGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dissolveGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokenMentorLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DissolveInSpiteOfPairsMutation, DissolveInSpiteOfPairsMutationVariables>;
export const SchoolsToMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolsToMerge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRIMARY"},{"kind":"EnumValue","value":"TEACHING_POINT"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"closedOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolsToMergeQuery, SchoolsToMergeQueryVariables>;
export const MergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Merge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeSchoolsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeSchools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MergeMutation, MergeMutationVariables>;
export const PredecessorsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PredecessorsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predecessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PredecessorsOfQuery, PredecessorsOfQueryVariables>;
export const SchoolAndCountiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolAndCounties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"141124","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"小学","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SchoolAndCountiesQuery, SchoolAndCountiesQueryVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const AdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Advance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"finalCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceMutation, AdvanceMutationVariables>;
export const TheProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TheProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constructionProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"finalCost"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TheProjectQuery, TheProjectQueryVariables>;
export const RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEquipmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEquipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMutation, RecordMutationVariables>;
export const ChangeQuantityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeQuantity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEquipmentQuantityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeEquipmentQuantity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeQuantityMutation, ChangeQuantityMutationVariables>;
export const LotsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LotsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"equipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LotsOfQuery, LotsOfQueryVariables>;
export const CountiesAndTownshipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountiesAndTownships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"townships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"foreign"},"name":{"kind":"Name","value":"townships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"361023","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"361023","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"closedOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2026-01-01","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CountiesAndTownshipsQuery, CountiesAndTownshipsQueryVariables>;
export const OpenSchoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSchool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSchoolMutation, OpenSchoolMutationVariables>;
export const RenameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Rename"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RenameMutation, RenameMutationVariables>;
export const NewSchoolByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewSchoolByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"formerName"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewSchoolByCodeQuery, NewSchoolByCodeQueryVariables>;
export const OpenClassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenClassGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openClassGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenClassMutation, OpenClassMutationVariables>;
export const ResizeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Resize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeClassSizeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeClassSize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResizeMutation, ResizeMutationVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPlacesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlanMutation, PlanMutationVariables>;
export const DoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Done"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompletePlacesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completePlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DoneMutation, DoneMutationVariables>;
export const HowTheSchoolGrewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowTheSchoolGrew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowTheSchoolGrewQuery, HowTheSchoolGrewQueryVariables>;
export const TwoSchoolsToServeAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoSchoolsToServeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"town"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"country"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"administration"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TOWNSHIP"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NINE_YEAR"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TwoSchoolsToServeAtQuery, TwoSchoolsToServeAtQueryVariables>;
export const RegisterOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterTeacherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerTeacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterOneMutation, RegisterOneMutationVariables>;
export const AppointOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointTeacherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointTeacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"contractStatus"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"post"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servingSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppointOneMutation, AppointOneMutationVariables>;
export const PairOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PairOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PairMentorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairMentor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"mentorLink"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"crossSchool"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"mentorSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"menteeSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairOneMutation, PairOneMutationVariables>;
export const CreateOneProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOneProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOneProgrammeMutation, CreateOneProgrammeMutationVariables>;
export const ScheduleOneSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleOneSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"hostSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleOneSessionMutation, ScheduleOneSessionMutationVariables>;
export const EnrolOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EnrolOneMutation, EnrolOneMutationVariables>;
export const WithdrawOneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOne"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEnrolmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOneMutation, WithdrawOneMutationVariables>;
export const RecordWhoCameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordWhoCame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordWhoCameMutation, RecordWhoCameMutationVariables>;
export const EvaluateOneSideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateOneSide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluator"}},{"kind":"Field","name":{"kind":"Name","value":"evaluated"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"spotCheck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EvaluateOneSideMutation, EvaluateOneSideMutationVariables>;
export const WhereTheTrainingShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheTrainingShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enrolment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2027-01-01T00:00:00Z","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolled"}},{"kind":"Field","name":{"kind":"Name","value":"personTimes"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluator"}},{"kind":"Field","name":{"kind":"Name","value":"evaluated"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teacher"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"StringValue","value":"2022-09-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendances"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"withoutHours"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enrolment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheTrainingShowsQuery, WhereTheTrainingShowsQueryVariables>;
export const PeopleToTrainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToTrain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第二小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2027-03-06","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"玉门市第三小学","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToTrainQuery, PeopleToTrainQueryVariables>;
export const TeachersToEnrolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeachersToEnrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TeachersToEnrolQuery, TeachersToEnrolQueryVariables>;
export const ProgrammeOfThirtyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProgrammeOfThirty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeOfThirtyMutation, ProgrammeOfThirtyMutationVariables>;
export const SessionOfThirtyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionOfThirty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SessionOfThirtyMutation, SessionOfThirtyMutationVariables>;
export const EnrolAtOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolAtOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnrolAtOnceMutation, EnrolAtOnceMutationVariables>;
export const EnrolledInTheSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnrolledInTheSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnrolledInTheSessionQuery, EnrolledInTheSessionQueryVariables>;
export const QuotaCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"administration"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COUNTY"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRIMARY"},{"kind":"EnumValue","value":"JUNIOR_SECONDARY"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishmentTeachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"StringValue","value":"2028-09-15","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"honour"},"value":{"kind":"ObjectValue","fields":[]}},{"kind":"ObjectField","name":{"kind":"Name","value":"neverRotated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"administration"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TOWNSHIP"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRIMARY"},{"kind":"EnumValue","value":"NINE_YEAR"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<QuotaCandidatesQuery, QuotaCandidatesQueryVariables>;
export const ProposeQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRotationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRotations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeQuotaMutation, ProposeQuotaMutationVariables>;
export const ApproveQuotaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveQuota"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveRotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveQuotaMutation, ApproveQuotaMutationVariables>;
export const QuotaCountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotaCounted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotationByYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"schoolYear"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"}},{"kind":"Field","name":{"kind":"Name","value":"toTownship"}},{"kind":"Field","name":{"kind":"Name","value":"backboneTeachers"}}]}}]}}]} as unknown as DocumentNode<QuotaCountedQuery, QuotaCountedQueryVariables>;
export const WhatClosuresLeaveBehindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatClosuresLeaveBehind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolSuccessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MERGED_INTO"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IN_TRANSITION"},{"kind":"EnumValue","value":"COMPLETED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipsBeyond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotationsBeyond"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatClosuresLeaveBehindQuery, WhatClosuresLeaveBehindQueryVariables>;
export const RoomsOfTwoDistrictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomsOfTwoDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"620981","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SCHOOL_DISTRICT"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedRooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countyCode"},"value":{"kind":"StringValue","value":"361023","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"closedOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2026-01-01","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RoomsOfTwoDistrictsQuery, RoomsOfTwoDistrictsQueryVariables>;
export const BookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Book"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookMutation, BookMutationVariables>;
export const CancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Cancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CancelMutation, CancelMutationVariables>;
export const OpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Open"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenRoomToGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openRoomToGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMutation, OpenMutationVariables>;
export const CloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Close"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRoomToGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRoomToGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CloseMutation, CloseMutationVariables>;
export const WhereTheRoomShowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheRoomShows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"room"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"room"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"educationGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedRooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedRooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roomBookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheRoomShowsQuery, WhereTheRoomShowsQueryVariables>;