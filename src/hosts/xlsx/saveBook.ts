import { type Outcome, failure, success } from '../../core/outcome';
import type { BookSheet } from './book';
import { repairCalcChain } from './calcChain';
import { type PackageDraft, editPart } from './package/editPackage';
import { writeZip } from './package/writeZip';
import { problem } from './problems';
import { recalculateOnLoad } from './recalculate';
import { writeSettings } from './settings';
import { renderLargeSheet } from './sheet/renderLargeSheet';
import { sheetTasks } from './sheetTasks';
import { type State, parsedSheet, staleIn } from './state';
import { withFormats } from './styles/withFormats';

/** Does one thing after the other to a draft; the first refusal ends it. */
const inTurn = (draft: PackageDraft, steps: readonly ((draft: PackageDraft) => Outcome<PackageDraft>)[]): Outcome<PackageDraft> =>
  steps.reduce<Outcome<PackageDraft>>((so, step) => (so.ok ? step(so.value) : so), success(draft));

const hasFormulas = ({ book, changes }: State): boolean =>
  [...changes.values()].some((cells) => [...cells.values()].some(({ content }) => content.formula !== null)) ||
  book.sheets.some((sheet) => {
    const parsed = parsedSheet(book, sheet);
    return parsed.ok && [...parsed.value.cells.values()].some(({ formula }) => formula !== null);
  });

/** The package as it is to be written: edited sheets, and what the workbook has to know about them. */
const draftOf = (state: State): Outcome<PackageDraft> => {
  const { book, changes } = state;
  const untouched: PackageDraft = { file: book.file, parts: book.parts, replaced: book.remade, removed: new Set() };
  if (changes.size === 0 && state.shifts === 0) return writeSettings(untouched, state);
  const styled = withFormats(untouched, book, changes);
  if (!styled.ok) return styled;
  const { draft, styleFor } = styled.value;
  const stale = staleIn(state);
  const renderInto = (sheet: BookSheet) => (so: PackageDraft): Outcome<PackageDraft> => {
    const [changed, wrong] = [changes.get(sheet.name), stale.get(sheet.name)];
    if ((changed?.size ?? 0) === 0 && (wrong?.size ?? 0) === 0) return success(so);
    const parsed = parsedSheet(book, sheet);
    if (!parsed.ok) return parsed;
    const tasks = sheetTasks(parsed.value, changed ?? new Map(), wrong ?? new Set(), styleFor);
    return tasks.length === 0 ? success(so) : editPart(so, sheet.part.name, (xml) => renderLargeSheet(xml, tasks));
  };
  return inTurn(draft, [
    ...book.sheets.map(renderInto),
    (so) => repairCalcChain(so, state),
    (so) => (hasFormulas(state) ? editPart(so, book.workbookPart.name, recalculateOnLoad) : success(so)),
    (so) => writeSettings(so, state),
  ]);
};

/** The workbook as the bytes of a file. Parts that were not edited are the bytes they were; without any change it is the file itself. */
export const saveBook = async (state: State): Promise<Outcome<Uint8Array>> => {
  const draft = draftOf(state);
  if (!draft.ok) return draft;
  try {
    return success(await writeZip(state.book.zip, draft.value));
  } catch {
    return failure(problem('file-damaged', { file: state.book.file, part: 'zip' }));
  }
};
