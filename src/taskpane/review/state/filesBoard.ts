import { type Finding, reviewAcross } from '../../../core/review';
import { replySheet, type ReviewedWorkbook, summarySheets, type Language } from '../../../core/review/report';
import type { SheetBlueprint } from '../../../core/template/blueprint';
import type { FileReview } from '../../../session/fileReview';
import { type Settled, settlementOf } from '../../../session/settled';
import { type ReviewItem, itemsOf } from './reviewBoard';

/** A file and what was found in it. */
export interface FileItems {
  readonly review: FileReview;
  readonly items: readonly ReviewItem[];
}

/** What came of the files so far. */
export interface FilesBoard {
  readonly files: readonly FileItems[];
  /** What they say against one another; empty while files are still being read. */
  readonly across: readonly ReviewItem[];
}

/** Findings of different files may have the same id: here each has its own. */
const ofFile = (finding: Finding, file: string): Finding => ({ ...finding, id: `${file}|${finding.id}`, file });

/** The board of the files that were read. */
export const filesBoard = (reviews: readonly FileReview[], finished: boolean, settled: Settled): FilesBoard => {
  const digests = reviews.flatMap(({ digest }) => digest ?? []);
  const across = finished && digests.length > 1 ? reviewAcross(digests) : [];
  return {
    files: reviews.map((review) => ({ review, items: itemsOf(review.findings.map((finding) => ofFile(finding, review.file)), settled) })),
    across: itemsOf(across.map((finding) => ofFile(finding, finding.file ?? '')), settled),
  };
};

const standing = (findings: readonly Finding[], settled: Settled): readonly Finding[] => findings.filter((finding) => settlementOf(settled, finding)?.verdict !== 'dismissed');

/** The findings of a file that were not dismissed, those across files among them. */
const standingOf = ({ files, across }: FilesBoard, settled: Settled): readonly (readonly [FileReview, readonly Finding[]])[] =>
  files.map(({ review, items }) => {
    const others = across.filter(({ finding }) => finding.file === review.file);
    return [review, standing([...items, ...others].map(({ finding }) => finding), settled)];
  });

/** The sheets of the summary workbook. */
export const summaryOf = (board: FilesBoard, settled: Settled, language: Language): readonly SheetBlueprint[] =>
  summarySheets(
    standingOf(board, settled).map(([{ file, sender, forms, problem }, findings]): ReviewedWorkbook => ({ file, sender, forms, findings, problem: problem?.message ?? null })),
    language,
  );

const stem = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');

/** A letter to each sender with findings; a file that names no unit gets one of its own. */
export const lettersOf = (board: FilesBoard, settled: Settled, language: Language): readonly SheetBlueprint[] => {
  const senders = new Map<string, Finding[]>();
  for (const [{ file, sender }, findings] of standingOf(board, settled)) {
    if (findings.length === 0) continue;
    const name = sender ?? stem(file);
    senders.set(name, [...(senders.get(name) ?? []), ...findings]);
  }
  return [...senders].map(([sender, findings]) => replySheet(sender, findings, language));
};
