import type { Operator } from '../measure';
import type { Text } from '../outcome';
import type { Row } from './row';
import { text } from './verdict';

/** Which way is better, and where that is known from. */
export interface Direction {
  readonly better: 'higher' | 'lower' | 'equal' | 'about';
  /** The bound itself does not count as met (>, <). */
  readonly strict: boolean;
  /** It stands in the form, or nobody would read the row otherwise. */
  readonly sure: boolean;
  /** Why, for the explanation; null where the target itself says it. */
  readonly why: Text | null;
}

const SIDE: Readonly<Record<Operator, Direction['better']>> = { '≥': 'higher', '>': 'higher', '≤': 'lower', '<': 'lower', '=': 'equal', '≈': 'about' };

/** Things nobody wants more of. */
const BAD = /事故|投诉|上访|信访|受害率|成灾|违规|违纪|违法|死亡|伤亡|受伤|超支|结余|返贫|能耗|发生率|发病率|感染率|患病率|失业率|流失率|辍学率|差错|错误率|故障|缺陷|损失|损耗|损毁|漏损|破损|污染物|排放|拥堵|空置率|闲置率|逾期|拖欠|不良率|不合格率|超标|案件|纠纷|舆情|退回率|撂荒|浪费|浓度|变质|泄漏|泄密|误差|偏差|误诊|漏诊|院感|药占比|耗材占比|平均住院日|候诊|候车|排队|等候|跑动次数|违约|负债|债务|赤字|缺勤|废品|残次|退货|拒收|积压|停机|宕机|中断|延误|欠薪|欠费|复发|病死|致残|负面|涉诉|申诉|用水量|耗水|用电量|耗电|能源消耗|化肥施用|化肥使用|农药施用|农药使用|污染指数|PM2/;
/** A name that ends in the bad thing itself, counted: 群众投诉次数, 安全事故发生率. 信访, 舆情, 案件 may just as well be work done. */
const PLAINLY_BAD = /(?:事故|投诉|上访|受害|成灾|违规|违纪|死亡|伤亡|受伤|差错|错误|故障|缺陷|返贫|逾期|拖欠|不合格|不良|超标|变质|流失|失业|辍学|发病|感染|患病|空置|闲置|退回|破损|漏损|损耗|撂荒|超支|误差|误诊|漏诊|延误|欠薪|病死|致残)(?:事件|案件)?(?:的?发生|出现)?(?:次数|起数|件数|人数|户数|宗数|数量|个数|总数|数|比例|比率|率|情况|量)?$/;
/** 防止返贫户数, 查处违规次数: something is done about it. 登记 in 城镇登记失业率 is no such thing. */
const ACTED_ON = /防|避免|降低|减少|下降|查处|处理|处置|化解|整改|修复|排查|培训|救助|抢修|调查|接待|受理|办理|检查|监测|挽回|宣传|帮扶|治理|满意/;
/** Words that turn a bad thing into work done about it: 投诉处理率, 能耗降低率, 事故应急演练次数. */
const TREATED = /处理|办结|办理|整改|处置|查处|化解|回复|答复|解决|降低|下降|减少|压减|减排|防控|防治|预防|控制|救助|宣传|培训|演练|检查|排查|修复|治理|监测|受理|侦破|破案|评查|调解|报告|审理|满意|及时|覆盖|抢修|排除|巡查|节约|演习|应对|回访|维修|达标|援助|报送|信息|挽回|避免|防止|减轻|帮扶|保险|赔付|研究|普查|登记|管理|评估|鉴定|接待|服务|咨询|补偿|理赔|拆除|清理|收缴|打击|侦办|审结|追回|清收|取缔|销毁|保障/;
const COST = /成本/;
const COST_NAME = /成本|单价|造价|费用|经费|支出|开支|超支/;
/** In a cost category, yet the more the better. */
const RATE_OF_DOING = /(?:执行|完成|达标|覆盖|到位|节约|核算|及时|合格|保障|发放|支付|兑现|落实|准确|拨付|规范|合规|节支|资金使用|匹配|配套|有效|满意)(?:程度|情况)?[率度性]?/;
const STANDARD = /标准|补助|补贴|工资|待遇|奖励|奖金|慰问|资助|收入|产值|利润|税收/;
const DURATION_LIMIT = /时限|工期|响应|办理|办结|等待|完成时间|审批|时间|周期|耗时|修复|恢复|天数|时长/;
const DURATION_WANTED = /月数|学期数|保障|运转|补助|发放|培训|服务|使用|寿命|年限|开放|课时|学时|运行|质保|保修|有效期|持续|演出|营业|志愿|活动|播出|监测/;

const by = (better: Direction['better'], sure: boolean, zh: string, en: string): Direction => ({ better, strict: false, sure, why: text(zh, en) });

const isDuration = (row: Row): boolean => {
  const unit = row.target.kind === 'quantity' && row.target.quantity.ownUnit ? row.target.quantity.unit : row.unit;
  return unit !== null && (unit.dimension === 'duration' || unit.dimension === 'other:工作日' || unit.dimension === 'other:月') && unit.per.length === 0;
};

const byCategory = (row: Row): Direction => {
  const { name, level1, level2 } = row;
  const bare = name.replace(/\([^()]*\)/g, '');
  if (row.target.kind === 'quantity' && row.target.quantity.unit.dimension === 'rank') return by('lower', false, '名次越靠前越好', 'A place in an order: the smaller the better');
  if (row.target.kind === 'quantity' && row.target.quantity.trend !== null) return by('higher', true, '指标值为变动幅度，幅度越大越好', 'The target is a change: the larger the better');
  if (/控制(?:率|数|额)/.test(bare)) {
    return /血压|血糖|病|疫|虫|感染|结核|患者/.test(bare)
      ? by('higher', false, '病虫、疾病的控制率按越高越好处理', 'A rate of control of diseases: the higher the better')
      : by('lower', false, '名称为“控制率”“控制数”，按越低越好处理', 'The name is a limit to keep to (控制率, 控制数): the lower the better');
  }
  if (PLAINLY_BAD.test(bare) && !ACTED_ON.test(bare)) return by('lower', true, '名称属于应当减少的事项，越低越好', 'The name is something to be avoided: the lower the better');
  if (BAD.test(bare)) {
    if (!TREATED.test(bare)) return by('lower', false, '名称属于应当减少的事项，越低越好', 'The name is something to be avoided: the lower the better');
    return by('higher', /率$|率\(|[降减](?:低|少)?(?:率|量|额|幅度)?$/.test(bare), '名称是对不利事项的处理或减少，越高越好', 'The name is about treating or reducing something bad: the higher the better');
  }
  if (COST.test(level2) || COST.test(level1) || COST_NAME.test(bare)) {
    if (/降低|节约|节省|减少|压减|下降/.test(bare)) return by('higher', true, '名称是成本的节约或降低，越高越好', 'The name is a saving of cost: the higher the better');
    if (/投入(?:增|强度|占比)|研发/.test(bare) && !COST.test(level2)) return by('higher', true, '投入的增长，越高越好', 'Growth of investment: the higher the better');
    if (RATE_OF_DOING.test(bare)) return by('higher', false, '虽列在成本指标下，名称是完成程度，按越高越好处理', 'Listed under cost, but the name is a degree of completion: the higher the better');
    if (STANDARD.test(bare)) return by('lower', false, '列在成本指标下的标准，按不超过处理', 'A standard listed under cost, taken as a limit');
    if (/(?:率|进度)$/.test(bare)) return by('higher', !COST.test(level2), '名称是完成程度，按越高越好处理', 'The name is a degree of completion: the higher the better');
    return by('lower', false, '成本类指标未写明方向，按越低越好处理', 'A cost indicator without an operator: the lower the better');
  }
  if (isDuration(row)) {
    if (DURATION_WANTED.test(bare) && !row.timely) return by('higher', true, '时长越长越好', 'The longer the better');
    if (DURATION_LIMIT.test(bare)) return by('lower', false, '名称是办理或等待的时间，越短越好', 'The name is a time taken: the shorter the better');
    return by(row.timely ? 'lower' : 'higher', false, '以时间计量、未写明方向', 'Measured in time, no operator given');
  }
  return by('higher', true, '未写明方向，按越高越好处理', 'No operator given: the higher the better');
};

/**
 * Which way is better for a row: from the target's own operator, else the operator column, else the name, else what the
 * row is about. Two that contradict each other (target ≥, name <) leave it unsure.
 */
export const directionOf = (row: Row): Direction => {
  const own = row.target.kind === 'quantity' ? row.target.quantity.operator : null;
  const stated = [own, row.columnOperator, row.nameOperator].filter((operator) => operator !== null);
  const [first] = stated;
  if (first === undefined) return byCategory(row);
  const sides = new Set(stated.map((operator) => SIDE[operator]).filter((side) => side === 'higher' || side === 'lower'));
  const better = SIDE[first];
  const strict = first === '>' || first === '<';
  const where = first === own ? null : first === row.columnOperator ? text(`符号列为“${first}”`, `The operator column says ${first}`) : text('名称写明了方向', 'The name gives the direction');
  if (sides.size > 1) return { better, strict, sure: false, why: text('指标值、符号列与名称的方向不一致', 'Target, operator column and name point different ways') };
  const cost = byCategory(row);
  if ((better === 'equal' || better === 'about') && cost.better === 'lower') {
    return { better: 'lower', strict: false, sure: false, why: text(`符号为“${first}”，但属越低越好的事项`, `The operator is ${first}, but less is better here`) };
  }
  return { better, strict, sure: true, why: where };
};
