import type { SheetBlueprint } from '../../template/blueprint';
import type { Finding } from '../finding';
import { cellsOf, headingLine, matterOf, numberCell, severityCell, wordsCell } from './cells';
import { linesSheet, type Line } from './lines';
import { byGravity, countsOf, countSentence, type Language } from './words';

const texts = {
  name: { zh: '退回修改意见', en: 'Reply' },
  title: { zh: '退回修改意见', en: 'Returned for correction' },
  opening: {
    zh: '你单位报送的绩效表已经复核。请对下列问题逐条修改；标为“疑问”的，请说明情况。修改后请于　　　年　　月　　日前重新报送。',
    en: 'The performance forms you sent have been reviewed. Please correct what is listed below, one by one; where a question is asked, please explain. Please send them again by: ____________',
  },
  unknown: { zh: '报送单位', en: 'To the sender' },
  signature: { zh: '复核单位（盖章）：　　　　　　　　　　　　　　年　　月　　日', en: 'Reviewed by (seal): ____________________   Date: ____________' },
  footer: { zh: '第 &P 页，共 &N 页', en: 'Page &P of &N' },
  headings: { zh: ['序号', '程度', '表名', '单元格', '问题', '修改要求'], en: ['No.', 'Gravity', 'Form', 'Cell', 'What is the matter', 'What to do'] },
} as const;

const COLUMNS = [5, 7, 17, 11, 38, 22] as const;
const WIDTH = COLUMNS.length;

/** The name of a sheet that tells whose letter it is. */
const nameOf = (sender: string | null, language: Language): string => (sender === null ? texts.name[language] : `${texts.name[language]} ${sender}`);

/** 退回修改意见: a letter to the sender that lists what is to be corrected, gravest first; several workbooks of one sender name their file. */
export const replySheet = (sender: string | null, findings: readonly Finding[], language: Language = 'zh'): SheetBlueprint => {
  const files = new Set(findings.flatMap(({ file }) => file ?? []));
  const place = ({ file, sheet }: Finding): string => (files.size > 1 && file !== undefined ? `${file}　${sheet}` : sheet);
  const above: readonly Line[] = [
    [wordsCell(texts.title[language], 'title', WIDTH)],
    [wordsCell(`${sender ?? texts.unknown[language]}：`, 'section', WIDTH)],
    [wordsCell(texts.opening[language], 'line', WIDTH)],
    [wordsCell(countSentence(countsOf(findings), language), 'line', WIDTH)],
  ];
  const lines = byGravity(findings).map((finding, index): Line => [
    numberCell(index + 1),
    severityCell(finding, language),
    wordsCell(place(finding)),
    wordsCell(cellsOf(finding, language), 'middle'),
    wordsCell(matterOf(finding, language)),
    wordsCell(finding.suggestion[language]),
  ]);
  return linesSheet([...above, headingLine(texts.headings[language]), ...lines, [wordsCell(null, 'line', WIDTH)], [wordsCell(texts.signature[language], 'signature', WIDTH)]], {
    name: nameOf(sender, language),
    columns: COLUMNS,
    orientation: 'portrait',
    headingRow: above.length,
    footer: texts.footer[language],
  });
};
