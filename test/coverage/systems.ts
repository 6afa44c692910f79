export type Owner = 'schools' | 'staffing' | 'groups' | 'facilities' | 'planning';
export type Priority = 'core' | 'important' | 'peripheral';

/** A system or mechanism of the county plans that a network of schools has to account for. */
export interface CountySystem {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Subgraph that holds the records, or will. */
  readonly owner: Owner;
  readonly priority: Priority;
}

const system = (id: string, zh: string, en: string, owner: Owner, priority: Priority): CountySystem => ({ id, zh, en, owner, priority });

/** The 69 systems found in the published plans of five counties; training is counted under staffing. */
export const systems: readonly CountySystem[] = [
  system('S01', '学位规划与供给', 'Place (学位) planning', 'schools', 'core'),
  system('S02', '学校布局调整与撤并(3年过渡期)', 'Layout and closure/merger with transition', 'schools', 'core'),
  system('S03', '班额控制与均衡编班', 'Class-size control and balanced classes', 'schools', 'core'),
  system('S04', '学校类型与学段', 'School types and stages', 'schools', 'core'),
  system('S05', '学校等级与称号', 'School ranks and designations', 'schools', 'important'),
  system('S06', '幼儿园配建与普惠认定', 'Estate kindergartens and inclusive status', 'schools', 'important'),
  system('S07', '划片招生与随迁子女入学', 'Catchments and migrant-child enrolment', 'schools', 'important'),
  system('S08', '入学率、巩固率与控辍保学', 'Enrolment, retention, dropout control', 'planning', 'important'),
  system('S09', '特殊教育 随班就读/送教上门', 'Special education', 'schools', 'peripheral'),
  system('S10', '民办教育分类登记与红黑榜', 'Private-provider registration and red/black list', 'schools', 'peripheral'),
  system('S11', '社区教育与终身学习网络', 'Community and lifelong education', 'schools', 'peripheral'),
  system('S12', '县管校聘 (编制/岗位管理)', 'County-managed, school-hired posts', 'staffing', 'core'),
  system('S13', '校长教师交流轮岗/支教', 'Principal and teacher rotation', 'staffing', 'core'),
  system('S14', '名师工作室(站)', 'Master-teacher studios', 'staffing', 'core'),
  system('S15', '教师荣誉 (特级/学科带头人/骨干/名师)', 'Honours and their selection', 'staffing', 'core'),
  system('S16', '师徒结对与帮带', 'Mentor-apprentice pairing', 'staffing', 'core'),
  system('S17', '校长(后备)人才库、职级与业绩档案袋', 'Principal reserve pool, ranks, portfolio', 'staffing', 'core'),
  system('S18', '职称评聘与岗位等级', 'Title evaluation and post grades', 'staffing', 'important'),
  system('S19', '教师招录与补充', 'Recruitment and supply', 'staffing', 'important'),
  system('S20', '教师津贴与绩效分配', 'Allowances and performance pay', 'staffing', 'important'),
  system('S21', '师德考核与一票否决', 'Ethics appraisal and veto', 'staffing', 'important'),
  system('S22', '教师学历与资格达标', 'Qualification structure', 'staffing', 'important'),
  system('S23', '双师型教师', 'Dual-qualified vocational teachers', 'staffing', 'important'),
  system('S24', '教师减负与“进校园”审批', 'Burden list and school-visit approval', 'planning', 'peripheral'),
  system('S25', '国/省/市/县/校 分级培训体系', 'Tiered training system', 'staffing', 'core'),
  system('S26', '教师培训人才库', 'Training talent pool', 'staffing', 'core'),
  system('S27', '乡村教师培育站', 'Rural-teacher cultivation stations', 'staffing', 'core'),
  system('S28', '培训示范基地学校/本土研训基地', 'Training base schools', 'staffing', 'core'),
  system('S29', '年度培训计划与人次', 'Annual training plan and headcount', 'staffing', 'core'),
  system('S30', '培训质量监控、互评反馈与抽查', 'Training quality and feedback', 'staffing', 'core'),
  system('S31', '培训者与名师送培/送教', 'Delivery to schools', 'staffing', 'core'),
  system('S32', '校本研修与网络教研', 'School-based and online study', 'staffing', 'important'),
  system('S33', '大学区与学区长龙头校', 'School districts with lead schools', 'groups', 'core'),
  system('S34', '集团化办学/教育集团/联盟校/联合体/共同体', 'Education groups in several forms', 'groups', 'core'),
  system('S35', '对口帮扶与结对覆盖', 'Paired assistance coverage', 'groups', 'core'),
  system('S36', '幼儿园帮带网络', 'Kindergarten lift network', 'groups', 'core'),
  system('S37', '合作办学协议与对外合作', 'Cooperation agreements', 'groups', 'core'),
  system('S38', '三级教研管理网络', 'Three-level research network', 'groups', 'core'),
  system('S39', '共享活动 (联考/联研/联训/联挂 …)', 'Shared activities', 'groups', 'core'),
  system('S40', '普通高中联盟与资源平台', 'Upper-secondary alliance and platform', 'groups', 'important'),
  system('S41', '职教联盟、产教融合与校企共同体', 'Vocational alliances', 'groups', 'important'),
  system('S42', '普职融通与初高中衔接', 'General-vocational and stage articulation', 'groups', 'important'),
  system('S43', '优质资源共建共享', 'Resource co-building and sharing', 'groups', 'important'),
  system('S44', '公办民办合作与互购服务', 'Public-private cooperation', 'groups', 'peripheral'),
  system('S45', '建设项目全程管理/联审联批', 'Construction-project lifecycle', 'facilities', 'core'),
  system('S46', '专用教室与功能室', 'Special rooms', 'facilities', 'core'),
  system('S47', '设备与图书台账', 'Equipment and book register', 'facilities', 'core'),
  system('S48', '设施开放共享', 'Open and shared facilities', 'facilities', 'core'),
  system('S49', '安全隐患排查整改与督办约谈', 'Hazard inspection, rectification and summons', 'facilities', 'core'),
  system('S50', '校舍、周转房、宿舍、食堂', 'Buildings, housing, dormitories, canteens', 'facilities', 'core'),
  system('S51', '薄弱学校改造', 'Weak-school improvement', 'facilities', 'important'),
  system('S52', '校园“三防”与警务室、监控接入', 'Three defences', 'facilities', 'important'),
  system('S53', '校车运行管理', 'School-bus operation', 'facilities', 'important'),
  system('S54', '智慧校园与数字资源平台', 'Smart campus and platforms', 'facilities', 'important'),
  system('S55', '食堂安全与营养餐', 'Canteens and nutrition meals', 'facilities', 'important'),
  system('S56', '乡村闲置校舍处置', 'Idle-building reuse', 'facilities', 'important'),
  system('S57', '心理辅导室/卫生室/安全体验教室', 'Counselling, clinic, safety rooms', 'facilities', 'important'),
  system('S58', '实训基地/劳动与研学基地', 'Shared practice bases', 'facilities', 'important'),
  system('S59', '创客空间与创新实验室', 'Maker and innovation rooms', 'facilities', 'important'),
  system('S60', '规划目标库、年度监测与中期评估', 'Targets, annual monitoring, mid-term review', 'planning', 'core'),
  system('S61', '督导评估、结果公示与限期整改', 'Inspection with publication and deadline rectification', 'planning', 'core'),
  system('S62', '督学责任区与责任督学挂牌', 'Inspector zones', 'planning', 'important'),
  system('S63', '领导联系包挂学校', 'Leaders assigned to schools', 'planning', 'important'),
  system('S64', '乡镇履职督导与问责', 'Township duty evaluation', 'planning', 'important'),
  system('S65', '教学质量监测', 'Quality monitoring', 'planning', 'important'),
  system('S66', '教育经费保障与保底', 'Funding floors and earmarks', 'planning', 'important'),
  system('S67', '课后服务', 'After-school service', 'planning', 'peripheral'),
  system('S68', '党建与师生思想教育', 'Party building', 'planning', 'peripheral'),
  system('S69', '学生资助', 'Pupil aid', 'planning', 'peripheral'),
];
