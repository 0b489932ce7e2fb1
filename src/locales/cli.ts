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
  warning: { zh: '提醒', en: 'warning' },
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
  markedCopy: { zh: '已附复核意见，另存为 {file}', en: 'Saved with the report added, as {file}' },
  summarySaved: { zh: '已汇总 {count} 个文件，另存为 {file}', en: 'Summary of {count} files saved as {file}' },
  finding: { zh: '表上 {printed}，应为 {computed}', en: 'printed {printed}, computed {computed}' },
  templateSaved: { zh: '已生成 {file}：{sheets}', en: 'Saved {file}: {sheets}' },
  rolled: { zh: '已结转 {count} 个指标，另存为 {file}：{sheets}', en: '{count} indicators carried over, saved as {file}: {sheets}' },
  rolledUp: { zh: '{projects} 个项目，共有的指标 {count} 个', en: '{projects} projects, {count} indicators in common' },
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
  jixiao build 文件            在表中增删、移动指标，分配分值，另存为新文件
  jixiao template 名称         生成空白表；--list 列出全部名称
  jixiao roll 文件…            由上年的表生成新年度的表，列出没有带入的内容
  jixiao rollup 文件…          把多个项目共有的指标汇总到部门，列出算法

选项
  --json                       只输出一份 JSON（供其他程序读取）
  --lang zh|en                 语言，默认 zh
  -h, --help                   本说明
  --version                    版本号

score、review、build、rollup
  --rules 评分办法             评分办法的编号，或一个 .json 文件；默认按表判断
score（一次一个文件）
  -o, --output 文件.xlsx       把确定的得分填入空格后另存，其余内容不变；不能与原文件同名
  --overwrite                  同时改正已填、但与确定的得分不同的数字（公式不动）
  --accept-suggested           建议的得分也写入
  --formulas                   能用公式表示的得分写成公式
review（可给出多个文件或文件夹）
  -o, --output 文件.xlsx       一个文件：原样附上复核意见另存；多个文件：存成一个汇总文件
  --letters                    附上给各报送单位的退回修改意见
  --mark                       在另存的文件中给有问题的单元格上色（一次一个文件）
build（一次一个文件）
  --edits 文件.json            编辑清单，如 [{"sheet":"表名","do":"add","after":"D14","indicator":{"name":"…","target":"≥12个"}}]
                               do 可为 add、remove、duplicate、move、change、weights
  -o, --output 文件.xlsx       另存为；有一项没有完成就不写入
  --partial                    个别项没有完成时，保存其余各项
template
  --year 2027                  年度
  -o, --output 文件.xlsx       保存到
  --unit 名称                  填报单位（可省）
  --project 名称               项目名称（可省，可重复，每个项目一张表）
  --projects-from 文件[#表名]  从项目清单或部门申报表取项目名称（可省，每个项目一张表）
  --library                    各行先填上指标库里合适的指标（可省）
  --rules 评分办法             按该评分办法预设分值（可省，默认用表样自带的分值）
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
  jixiao build FILE            add, remove and move indicators, share out weights, in a copy
  jixiao template NAME         make a blank form; --list shows all names
  jixiao roll FILES…           make the forms of a new year from those of the last; list what was not carried over
  jixiao rollup FILES…         aggregate the indicators several projects share for their department, with the arithmetic

Options
  --json                       print one JSON document and nothing else
  --lang zh|en                 language, default zh
  -h, --help                   this text
  --version                    version number

score, review, build, rollup
  --rules PACK                 id of a rule pack, or a .json file; by default chosen by the form
score (one file at a time)
  -o, --output FILE.xlsx       fill certain scores into empty cells and save elsewhere; all else stays as it was
  --overwrite                  also correct typed numbers that differ from a certain score (never formulas)
  --accept-suggested           write suggested scores too
  --formulas                   write scores as live formulas where possible
review (several files or folders may be given)
  -o, --output FILE.xlsx       one file: a copy with the report added; several: one summary workbook
  --letters                    add a reply letter for each sender
  --mark                       colour the cells of the findings in the copy (one file at a time)
build (one file at a time)
  --edits FILE.json            the edits, such as [{"sheet":"…","do":"add","after":"D14","indicator":{"name":"…","target":"≥12个"}}]
                               do is add, remove, duplicate, move, change or weights
  -o, --output FILE.xlsx       where to save; nothing is written when an edit is refused
  --partial                    save the others when some are refused
template
  --year 2027                  year of the form
  -o, --output FILE.xlsx       where to save it
  --unit NAME                  the unit that fills it in (optional)
  --project NAME               name of the project (optional, may be repeated: a sheet for each)
  --projects-from FILE[#SHEET] projects from a list or a department declaration (optional, one sheet each)
  --library                    begin with fitting indicators of the library (optional)
  --rules PACK                 preset the points of these rules (optional; by default those of the layout)
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
