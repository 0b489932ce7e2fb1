import type { Text } from '../../outcome';

/** Kinds of project, by the ids kept in library files. */
export const KIND_IDS = [
  'purchase', 'training', 'event', 'study', 'subsidy', 'works', 'it', 'office', 'science', 'industry', 'finance', 'health', 'school', 'farming', 'ecology',
  'welfare', 'village', 'safety', 'publicity', 'culture', 'party', 'transport', 'city', 'reserve', 'inspection', 'service', 'department',
] as const;

export type KindId = (typeof KIND_IDS)[number];

/** A kind of project and the words in a project's or department's name that tell it. */
export interface ProjectKind {
  readonly id: KindId;
  readonly label: Text;
  readonly words: readonly string[];
}

const kind = (id: KindId, zh: string, en: string, words: string): ProjectKind => ({ id, label: { zh, en }, words: words.split(' ') });

/** The kinds with their words, as project names use them. */
export const KINDS: readonly ProjectKind[] = [
  kind('purchase', '设备物资采购', 'Purchase of equipment', '采购 购置 设备 物资 装备 器材 仪器 车辆 家具'),
  kind('training', '培训', 'Training', '培训 轮训 研修 人才 职称 能力提升 继续教育'),
  kind('event', '会议活动', 'Meetings and events', '会议 论坛 活动 展会 展览 博览 赛事 大赛 节庆 会展'),
  kind('study', '课题规划', 'Studies and plans', '课题 研究 规划 编制 调研 课题费 标准 白皮书 普查 调查'),
  kind('subsidy', '补助发放', 'Subsidies', '补助 补贴 奖补 奖励 发放 资助 津贴 补偿 价格改革'),
  kind('works', '工程建设', 'Works', '工程 建设 改造 修缮 基建 新建 扩建 维修 基础设施 危房'),
  kind('it', '信息化', 'IT', '信息化 系统 平台 软件 网络 运维 数据 智慧 数字 信息系统'),
  kind('office', '机关运转', 'Running an office', '办公 运转 机关 公用经费 物业 后勤 水电 租赁 食堂 办公维护'),
  kind('science', '科技创新', 'Science and innovation', '科技 研发 成果转化 创新 高新 实验室 科学 孵化 众创 青桐'),
  kind('industry', '产业扶持', 'Support of industry', '产业 企业 工业 技改 技术改造 中小企业 招商 制造 新经济 瞪羚 进规 工信 上云'),
  kind('finance', '股权投资与贴息', 'Equity and interest subsidies', '股权 基金 贴息 担保 投资 贷款 融资'),
  kind('health', '卫生健康', 'Health', '卫生 医疗 健康 疾控 医院 疫苗 公卫 妇幼 防疫 卫健 计生'),
  kind('school', '教育', 'Education', '学校 教育 学生 中学 小学 学前 幼儿 营养改善 助学 义务教育'),
  kind('farming', '农业水利', 'Farming and water', '农业 农田 种植 养殖 水利 畜牧 渔业 灌溉 农机 农产品 良种 渔船'),
  kind('ecology', '林业环保', 'Forestry and environment', '林业 造林 生态 环保 污染 绿化 河湖 湿地 环境 大气 水质 节能 禁捕'),
  kind('welfare', '社会保障就业', 'Welfare and employment', '就业 养老 社保 残疾 救助 低保 特困 民政 优抚 退役 儿童 公益岗'),
  kind('village', '乡村振兴帮扶', 'Rural revival', '乡村 扶贫 帮扶 乡村振兴 脱贫 农村 村级'),
  kind('safety', '公共安全', 'Public safety', '安全 应急 维稳 消防 信访 公安 辅警 综治 禁毒 防汛 安保'),
  kind('publicity', '宣传', 'Publicity', '宣传 文明 公众号 媒体 普法 科普 报刊'),
  kind('culture', '文化体育旅游', 'Culture, sport, tourism', '文化 旅游 体育 图书馆 文物 博物馆 非遗 演出'),
  kind('party', '党建', 'Party work', '党建 党员 党组织 支部 党务'),
  kind('transport', '交通', 'Transport', '公路 养护 公交 交通 道路 桥梁 运输 农村公路'),
  kind('city', '城市管理', 'City upkeep', '市政 环卫 垃圾 路灯 城管 保洁 排水 管网 污水'),
  kind('reserve', '粮食物资储备', 'Reserves', '储备 粮食 粮油 食盐 储备粮'),
  kind('inspection', '监督执法', 'Inspection', '执法 监管 检查 检测 抽检 监测 稽查 无线电 监督 整治'),
  kind('service', '委托与购买服务', 'Bought services', '购买服务 第三方 委托 审计 法律 评审 咨询 外包 管理费 法律顾问'),
  kind('department', '部门整体', 'Whole department', '部门整体 整体支出 工资 人员经费'),
];

const byId = new Map(KINDS.map((entry) => [entry.id, entry]));

/** The kinds with these ids. */
export const kindsBy = (ids: readonly KindId[]): readonly ProjectKind[] => ids.flatMap((id) => byId.get(id) ?? []);

/** The kinds a text speaks of, those with the longer words first. */
export const kindsOf = (text: string): readonly KindId[] =>
  KINDS.map(({ id, words }) => ({ id, length: words.filter((word) => text.includes(word)).reduce((sum, word) => sum + word.length, 0) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ id }) => id);
