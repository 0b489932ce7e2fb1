/** What a unit measures. Counts of different things (`count:次`, `count:人`) are not compared silently. */
export type Dimension = 'none' | 'percent' | 'money' | 'length' | 'area' | 'volume' | 'mass' | 'duration' | 'energy' | 'power' | 'temperature' | 'rank' | 'points' | `currency:${string}` | `count:${string}` | `other:${string}`;

/** A unit word: what it measures and how many of the dimension's base unit it is (decimal text). */
export interface UnitWord {
  readonly dimension: Dimension;
  readonly factor: string;
  /** What a person calls it; the same for all spellings. */
  readonly name: string;
}

const spell = (dimension: Dimension, factor: string, ...words: readonly string[]): readonly (readonly [string, UnitWord])[] =>
  words.map((word) => [word, { dimension, factor, name: words[0] ?? word }]);

/** Words for the same kind of count: 100家 and 100户 of firms, 20人 and 20名. 个 goes with any of them (see `sameCount`). */
const count = (...words: readonly string[]): readonly (readonly [string, UnitWord])[] =>
  words.map((word) => [word, { dimension: `count:${words[0] ?? word}`, factor: '1', name: word }]);

/** The unit words seen in published forms. 亩 is kept apart from m² and 公顷 only by its factor (1 公顷 = 15 亩 = 10000 m²). */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...spell('percent', '1', '%', '百分比', '百分率', '百分之', 'percent'),
  ...spell('percent', '0.1', '‰', '千分比'),
  ...spell('percent', '1', '个百分点', '百分点'),
  ...spell('money', '1', '元', '元人民币', '块钱', '人民币', '圆', '元整', 'RMB', 'CNY'),
  ...spell('money', '0.1', '角'),
  ...spell('currency:美元', '1', '美元', 'USD'),
  ...spell('currency:港元', '1', '港元', '港币'),
  ...spell('currency:欧元', '1', '欧元'),
  ...spell('length', '1', '米', 'm', 'M', '延米', '延长米'),
  ...spell('length', '1000', '公里', '千米', 'km', 'KM', 'Km'),
  ...spell('length', '500', '华里', '里'),
  ...spell('length', '0.01', '厘米', 'cm', '公分'),
  ...spell('length', '0.001', '毫米', 'mm'),
  ...spell('area', '3', '平方米', '平米', 'm²', 'm2', '平方', '㎡', '方米'),
  ...spell('area', '3000000', '平方公里', '平方千米', 'km²', 'km2'),
  ...spell('area', '30000', '公顷', 'hm²', 'hm2', 'ha'),
  ...spell('area', '2000', '亩'),
  ...spell('volume', '1', '立方米', 'm³', 'm3', '立方', '方', '方量', '土方'),
  ...spell('volume', '0.001', '升', 'L', 'l', '公升'),
  ...spell('volume', '0.000001', '毫升', 'ml', 'mL'),
  ...spell('mass', '1000', '吨', 't', 'T', '公吨'),
  ...spell('mass', '1', '公斤', '千克', 'kg', 'KG', 'Kg'),
  ...spell('mass', '0.5', '斤', '市斤'),
  ...spell('mass', '0.001', '克', 'g'),
  ...spell('mass', '0.000001', '毫克', 'mg'),
  ...spell('other:吨标准煤', '1', '吨标准煤', '吨标煤'),
  ...spell('duration', '1', '秒', '秒钟', 's'),
  ...spell('duration', '60', '分钟', 'min'),
  ...spell('duration', '3600', '小时', 'h', '个小时', '钟头'),
  ...spell('duration', '86400', '天', '日', '个自然日', '自然日', '日历天'),
  ...spell('other:工作日', '86400', '工作日', '个工作日'),
  ...spell('duration', '604800', '周', '个星期', '星期'),
  ...spell('other:月', '1', '个月', '月'),
  ...spell('other:月', '3', '个季度', '季度'),
  ...spell('other:月', '12', '年', '周年', '个年度'),
  ...spell('energy', '1', '千瓦时', '度', 'kWh', 'kwh', 'KWh', 'KWH', '千瓦·时'),
  ...spell('power', '1', '千瓦', 'kW', 'kw', 'KW'),
  ...spell('power', '1000', '兆瓦', 'MW', 'mw'),
  ...spell('other:电压', '1', '伏', '伏特', 'V'),
  ...spell('other:电压', '1000', '千伏', 'kV', 'KV'),
  ...spell('other:电容量', '1', '千伏安', 'kVA', 'KVA'),
  ...spell('other:带宽', '1', '兆比特每秒', 'Mbps', 'mbps', 'Mb/s'),
  ...spell('other:带宽', '1000', 'Gbps', 'gbps', 'Gb/s'),
  ...spell('other:存储', '1', 'GB'),
  ...spell('other:存储', '1024', 'TB'),
  ...spell('other:分贝', '1', '分贝', 'dB', 'db'),
  ...spell('temperature', '1', '℃', '摄氏度', '°C'),
  ...spell('points', '1', '分', '分值'),
  ...count('级', '星级', '星', '颗星', 'A级', 'A'),
  ...count('个', '只', '项次'),
  ...count('家', '户', '家企业', '户企业', '个企业', '户家庭', '家庭', '家单位', '个单位', '企业', '家机构', '单位'),
  ...count('户次', '家次'),
  ...count('人', '名', '位', '个人', '员', '名学生', '名学员', '名教师', '名干部', '人员', '名人员', '学生', '名儿童', '名群众'),
  ...count('人次', '人·次', '人次数'),
  ...count('人天', '人·天', '人日'),
  ...count('次', '趟', '回'),
  ...count('场', '场次', '场活动', '场培训'),
  ...count('期', '期次', '期培训', '班', '班次', '期班'),
  ...count('件', '件次', '宗', '案件', '件套', '件案件'),
  ...count('起', '例', '桩', '起事故', '起案件'),
  ...count('例次'),
  ...count('项', '项目', '个项目', '项工作', '项任务', '项活动', '项制度'),
  ...count('份', '份报告', '册', '本', '本书'),
  ...count('篇', '篇次', '篇论文', '篇文章'),
  ...count('条', '条信息', '条次'),
  ...count('台', '台套', '台(套)', '台/套', '套', '台件', '台(件)', '辆', '部', '架', '艘', '支', '副', '组', '件(套)', '套(台)', '台、套', '辆车'),
  ...count('辆次', '车次', '台次', '架次'),
  ...count('座', '栋', '幢', '处', '所', '间', '个点', '点位', '个点位', '处点位', '所学校', '学校', '座桥', '眼', '口', '孔'),
  ...count('处次', '点次'),
  ...count('批', '批次'),
  ...count('类', '种', '品种', '个品种', '类别'),
  ...count('门', '门课', '门课程'),
  ...count('课时', '学时', '节', '课次'),
  ...count('张', '幅', '张床位', '床位', '床', '张床', '块', '面', '片'),
  ...count('头', '只羊', '头牛', '匹', '羽', '尾', '只鸡'),
  ...count('株', '棵', '棵树', '穴'),
  ...count('盏', '盏灯', '根', '杆', '支路'),
  ...count('村', '个村', '行政村', '个行政村', '自然村', '个自然村'),
  ...count('镇', '乡', '乡镇', '个乡镇', '个镇', '个乡', '街道', '个街道'),
  ...count('县', '区', '县区', '个县', '个区', '个县区', '市', '个市', '县市区', '个县市区'),
  ...count('社区', '个社区'),
  ...count('个标段', '标段'),
  ...count('袋', '箱', '瓶', '桶', '盒', '包', '支疫苗', '剂', '剂次', '针次'),
  ...count('双', '对'),
  ...count('卷', '卷宗'),
  ...count('路', '路视频'),
  ...count('部门', '个部门'),
  ...count('届', '轮', '轮次'),
  ...count('倍'),
  ...count('平台', '个平台'),
  ...count('人/平方公里'),
]);

/** The longest unit word, in characters: how far a reader has to look. */
export const LONGEST_UNIT = Math.max(...[...UNIT_WORDS.keys()].map((word) => word.length));
