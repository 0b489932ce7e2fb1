import type { Text } from '../core/outcome';

/** What `jixiao build` says. */
export const buildTexts = {
  saved: { zh: '已完成 {count} 项，另存为 {file}', en: '{count} edits made, saved as {file}' },
  nothingWritten: { zh: '有编辑项没有完成，没有写入文件；加 --partial 则保存其余各项', en: 'Some edits were refused and no file was written; --partial saves the others' },
  refused: { zh: '未完成 {edit}：', en: 'Refused {edit}:' },
} as const satisfies Record<string, Text>;
