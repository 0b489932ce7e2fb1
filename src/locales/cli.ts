/** Texts of the command line. */
export const cliTexts = {
  form: { zh: '{title}（{range}，评分办法 {rules}，把握 {confidence}%）', en: '{title} ({range}, rules {rules}, confidence {confidence}%)' },
  noForm: { zh: '没有绩效表', en: 'no performance form' },
  name: { zh: '指标', en: 'Indicator' },
  target: { zh: '指标值', en: 'Target' },
  actual: { zh: '完成值', en: 'Actual' },
  weight: { zh: '分值', en: 'Weight' },
  printed: { zh: '表上得分', en: 'Printed' },
  score: { zh: '得分', en: 'Score' },
  certainty: { zh: '把握', en: 'Certainty' },
  explanation: { zh: '依据', en: 'Why' },
  note: { zh: '说明', en: 'Note' },
  certain: { zh: '确定', en: 'certain' },
  suggested: { zh: '建议', en: 'suggested' },
  'needs-judgement': { zh: '待定', en: 'to decide' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  question: { zh: '疑问', en: 'question' },
  info: { zh: '提示', en: 'note' },
  budget: { zh: '预算执行', en: 'Budget execution' },
  rate: { zh: '执行率', en: 'Rate' },
  total: { zh: '合计 {total}，{grade}', en: 'Total {total}, {grade}' },
  openTotal: { zh: '已定 {partial}，尚有 {count} 处待定', en: 'So far {partial}, {count} still to decide' },
  willWrite: { zh: '可直接写入 {count} 处（用 -o 另存）', en: '{count} cells can be filled in (save with -o)' },
  nothingFound: { zh: '没有可直接写入的得分', en: 'No score can be filled in' },
  wrote: { zh: '已写入 {count} 处，另存为 {file}', en: '{count} cells filled in, saved as {file}' },
  nothingToWrite: { zh: '没有可直接写入的得分，原样另存为 {file}', en: 'No score could be filled in; saved unchanged as {file}' },
  noFindings: { zh: '未发现问题', en: 'nothing found' },
  finding: { zh: '表上 {printed}，应为 {computed}', en: 'printed {printed}, computed {computed}' },
  templateSaved: { zh: '已生成 {file}：{sheets}', en: 'Saved {file}: {sheets}' },
  rolled: { zh: '已结转 {count} 个指标，另存为 {file}：{sheets}', en: '{count} indicators carried over, saved as {file}: {sheets}' },
  notCarried: { zh: '没有带入新表的内容：', en: 'Not carried over:' },
  lostFor: { zh: '{reason}（{count} 处）', en: '{reason} (cells: {count})' },
  moreCells: { zh: ' 等，另有 {count} 处', en: ' and {count} more' },
  sheet: { zh: '工作表“{name}”：{message}', en: 'Sheet "{name}": {message}' },
} as const;

const usageZh = `绩效自评：读取、评分、复核和编制绩效表（.xlsx）

用法
  jixiao read 文件…            识别表中的绩效表：指标、资金、目标、合计各在哪个单元格
  jixiao score 文件…           按评分办法计算得分，逐条说明算法
  jixiao review 文件…          重新计算，列出与表上不一致或不完整之处
  jixiao template 名称         生成空白表；--list 列出全部名称
  jixiao roll 文件…            由上年的表生成新年度的表，列出没有带入的内容

选项
  --json                       只输出一份 JSON（供其他程序读取）
  --lang zh|en                 语言，默认 zh
  -h, --help                   本说明
  --version                    版本号

score、review
  --rules 评分办法             评分办法的编号，或一个 .json 文件；默认按表判断
score（一次一个文件）
  -o, --output 文件.xlsx       把确定的得分填入空格后另存，其余内容不变；不能与原文件同名
  --overwrite                  同时改正已填、但与确定的得分不同的数字（公式不动）
  --accept-suggested           建议的得分也写入
  --formulas                   能用公式表示的得分写成公式
template
  --year 2027                  年度
  -o, --output 文件.xlsx       保存到
  --unit 名称                  填报单位（可省）
  --project 名称               项目名称（可省，可重复，每个项目一张表）
  --rows 3                     每类指标的行数（可省）
  --goals 4                    年度目标的个数，用于每个目标一张指标表的表样（可省）
roll（可同时给出几年的文件，往年的值填入各年的栏）
  --to 表种                    target-declaration 目标申报表，self-evaluation 自评表
  --year 2027                  新表的年度
  -o, --output 文件.xlsx       保存到
  --template 名称              新表的表样（可省，默认取保留内容最多的）

返回值
  0 完成    1 复核发现问题    2 文件或用法有误`;

const usageEn = `Jixiao reads, scores, reviews and makes performance forms (.xlsx)

Usage
  jixiao read FILES…           find the forms: which cell holds which indicator, fund, goal and total
  jixiao score FILES…          compute the scores by the rules, each with its arithmetic
  jixiao review FILES…         recompute and list what differs or is missing
  jixiao template NAME         make a blank form; --list shows all names
  jixiao roll FILES…           make the forms of a new year from those of the last; list what was not carried over

Options
  --json                       print one JSON document and nothing else
  --lang zh|en                 language, default zh
  -h, --help                   this text
  --version                    version number

score, review
  --rules PACK                 id of a rule pack, or a .json file; by default chosen by the form
score (one file at a time)
  -o, --output FILE.xlsx       fill certain scores into empty cells and save elsewhere; all else stays as it was
  --overwrite                  also correct typed numbers that differ from a certain score (never formulas)
  --accept-suggested           write suggested scores too
  --formulas                   write scores as live formulas where possible
template
  --year 2027                  year of the form
  -o, --output FILE.xlsx       where to save it
  --unit NAME                  the unit that fills it in (optional)
  --project NAME               name of the project (optional, may be repeated: a sheet for each)
  --rows 3                     rows for indicators in every category (optional)
  --goals 4                    annual goals, in layouts with a table for each goal (optional)
roll (files of several years may be given: earlier values go into the columns of their years)
  --to KIND                    target-declaration or self-evaluation
  --year 2027                  year of the new forms
  -o, --output FILE.xlsx       where to save them
  --template NAME              layout of the new forms (optional; by default the one that keeps most)

Exit status
  0 done    1 review found something    2 bad file or usage`;

/** What `--help` prints. */
export const usage = { zh: usageZh, en: usageEn };
