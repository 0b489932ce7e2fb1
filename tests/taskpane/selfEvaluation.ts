import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { sheetOf } from './sheetOf';

export const SHEET = '自评表';

/** A project self-evaluation in the national layout, scores and rate not filled in: met, missed, judged by words, and blank. */
export const selfEvaluation = (changed: Readonly<Record<string, string | number>> = {}): SheetSnapshot =>
  sheetOf(SHEET, {
    'A1:I1': '市级预算项目支出绩效自评表',
    'A2:I2': '（2021 年度）',
    'A4:B4': '项目名称', 'C4:E4': '职业技能提升行动', F4: '主管部门', 'G4:I4': '某市人力资源和社会保障局',
    'A5:B5': '项目实施单位', 'C5:E5': '某市就业服务中心', F5: '联系电话', 'G5:I5': '（略）',
    'A6:B9': '项目资金（万元）', D6: '年初预算数', E6: '全年预算数（A）', F6: '全年执行数（B）', G6: '分值', H6: '执行率（B/A）', I6: '得分',
    C7: '年度资金总额', D7: 100, E7: 100, F7: 90, G7: 10,
    C8: '其中：当年财政拨款', D8: 100, E8: 100, F8: 90, G8: '—', I8: '—',
    C9: '其他资金', G9: '—', I9: '—',
    'A10:A11': '年度总体目标', 'B10:E10': '年初预期目标', 'F10:I10': '目标实际完成情况',
    'B11:E11': '完成年度培训任务。', 'F11:I11': '已完成',
    'A12:A16': '绩效指标', B12: '一级指标', C12: '二级指标', D12: '三级指标', E12: '年度指标值（A）', F12: '实际完成值（B）', G12: '分值', H12: '得分', I12: '偏差原因分析及改进措施',
    'B13:B14': '产出指标（50分）', C13: '数量指标', D13: '培训人次', E13: '≥100人次', F13: '120人次', G13: 25,
    C14: '质量指标', D14: '培训合格率', E14: '≥95%', F14: '76%', G14: 25,
    B15: '效益指标（30分）', C15: '社会效益指标', D15: '就业能力', E15: '明显提升', F15: '有所提升', G15: 30,
    B16: '满意度指标（10分）', C16: '服务对象满意度指标', D16: '学员满意度', E16: '≥90%', F16: '92%', G16: 10,
    'A17:F17': '总分', G17: 100,
    ...changed,
  });
