import type { Dispatch } from 'react';
import type { Finding } from '../../../core/review';
import { type Language, type ReportFacts, marksOf, replySheet, reportSheet } from '../../../core/review/report';
import type { SheetBlueprint } from '../../../core/template/blueprint';
import type { MarkReceipt, WorkbookHost } from '../../../hosts/workbookHost';
import { reviewTexts } from '../../../locales/review';
import { attempt } from '../../../session/attempt';
import { evaluateOnce } from '../../../session/evaluateOnce';
import type { NamedFile } from '../../../session/fileReview';
import type { FileServices } from '../../../session/fileServices';
import { keepMarks, loadMarks } from '../../../session/marks';
import type { SessionMemory } from '../../../session/memory';
import type { PaneAction } from '../../state/paneAction';
import type { Delivery, ReadSheet } from './reviewState';

/** What the review asks of the workbook and of the page. Each call ends in an action; none throws. */
export interface ReviewWork {
  /** Finds the marks that stand in the workbook. */
  readonly recall: () => Promise<void>;
  /** Reads all sheets, one after the other. */
  readonly readBook: (memory: SessionMemory) => Promise<void>;
  readonly stopReading: () => void;
  /** Colours cells and adds report and letter. `standing` are the marks to be taken off before. */
  readonly deliver: (findings: readonly Finding[], delivery: Delivery, facts: ReportFacts, language: Language, standing: MarkReceipt | null) => Promise<void>;
  readonly unmark: (receipt: MarkReceipt) => Promise<void>;
  readonly reviewFiles: (files: readonly NamedFile[], skipped: number) => Promise<void>;
  readonly stopFiles: () => void;
  /** Saves the sheets as a workbook of their own, or adds them to this one. */
  readonly keepSheets: (sheets: readonly SheetBlueprint[], fileName: string) => Promise<void>;
  /** Opens a reviewed file beside the pane. */
  readonly openFile: (name: string) => void;
  readonly close: () => void;
}

/** Lets the page breathe between two sheets: progress is drawn, a click is heard. */
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/** Binds the review to a host and to what the page offers. */
export const reviewWork = (host: WorkbookHost, services: FileServices | null, dispatch: Dispatch<PaneAction>): ReviewWork => {
  let reading: AbortController | null = null;
  let filing: AbortController | null = null;

  const takeOff = async (receipt: MarkReceipt): Promise<boolean> => {
    const outcome = await attempt(() => host.unmark(receipt));
    if (!outcome.ok) {
      dispatch({ type: 'refused', problem: outcome.problem });
      return false;
    }
    await keepMarks(host, null);
    dispatch({ type: 'unmarked', left: outcome.value });
    return true;
  };

  /** How many cells were coloured; null where it was refused. */
  const colour = async (findings: readonly Finding[], standing: MarkReceipt | null): Promise<number | null> => {
    if (standing !== null && !(await takeOff(standing))) return null;
    const outcome = await attempt(() => host.mark(marksOf(findings)));
    if (!outcome.ok) {
      dispatch({ type: 'refused', problem: outcome.problem });
      return null;
    }
    const { value: receipt } = outcome;
    if (receipt.cells.length > 0) dispatch({ type: 'marked', receipt, kept: await keepMarks(host, receipt) });
    return receipt.cells.length;
  };

  /** The names of the sheets added; null where it was refused. */
  const add = async (sheets: readonly SheetBlueprint[]): Promise<readonly string[] | null> => {
    const outcome = await attempt(() => host.addSheets(sheets));
    if (outcome.ok) return outcome.value;
    dispatch({ type: 'refused', problem: outcome.problem });
    return null;
  };

  const busy = async (act: () => Promise<void>): Promise<void> => {
    dispatch({ type: 'review-busy', busy: true });
    await act();
    dispatch({ type: 'review-busy', busy: false });
  };

  return {
    recall: async () => {
      const receipt = await loadMarks(host);
      if (receipt !== null) dispatch({ type: 'marked', receipt, kept: true });
    },
    readBook: async (memory) => {
      const cancel = new AbortController();
      reading = cancel;
      const listed = await attempt(() => host.listSheets());
      if (!listed.ok) {
        dispatch({ type: 'refused', problem: listed.problem });
        return;
      }
      const sheets: ReadSheet[] = [];
      for (const { name } of listed.value) {
        dispatch({ type: 'book-reading', progress: { done: sheets.length, total: listed.value.length, name } });
        await breathe();
        const read = cancel.signal.aborted ? null : await attempt(() => host.read(name));
        if (read === null || cancel.signal.aborted) break;
        if (read.ok) evaluateOnce(read.value, memory);
        sheets.push({ name, snapshot: read.ok ? read.value : null, problem: read.ok ? null : read.problem });
      }
      // A newer reading has taken over.
      if (reading !== cancel) return;
      dispatch(cancel.signal.aborted ? { type: 'book-reading', progress: null } : { type: 'book-read', sheets });
    },
    stopReading: () => reading?.abort(),
    deliver: (findings, delivery, facts, language, standing) =>
      busy(async () => {
        const marked = delivery.colours ? await colour(findings, standing) : 0;
        if (marked === null) return;
        const blueprints = [...(delivery.report ? [reportSheet(findings, facts, language)] : []), ...(delivery.letter ? [replySheet(facts.sender, findings, language)] : [])];
        const sheets = blueprints.length === 0 ? [] : await add(blueprints);
        if (sheets !== null) dispatch({ type: 'delivered', delivered: { sheets, marked } });
      }),
    unmark: (receipt) =>
      busy(async () => {
        await takeOff(receipt);
      }),
    reviewFiles: async (chosen, skipped) => {
      filing?.abort();
      const [first] = chosen;
      if (services === null || first === undefined) return;
      const cancel = new AbortController();
      filing = cancel;
      services.keeper.keep({ files: new Map(chosen.map(({ name, file }) => [name, file])) });
      dispatch({ type: 'files-started', total: chosen.length, skipped, first: first.name });
      let done = 0;
      const outcome = await attempt(async () => {
        await services.review(chosen, {
          signal: cancel.signal,
          onFile: (review) => {
            done += 1;
            if (filing === cancel) dispatch({ type: 'file-reviewed', review, next: chosen[done]?.name ?? '' });
          },
        });
        return { ok: true, value: undefined };
      });
      if (filing !== cancel) return;
      dispatch({ type: 'files-ended', stopped: done < chosen.length });
      if (!outcome.ok) dispatch({ type: 'refused', problem: outcome.problem });
    },
    stopFiles: () => filing?.abort(),
    keepSheets: (sheets, fileName) =>
      busy(async () => {
        if (services?.save !== null && services?.save !== undefined) {
          const { save } = services;
          const saved = await attempt(() => save(sheets, fileName));
          dispatch(saved.ok ? { type: 'files-made', names: [fileName] } : { type: 'refused', problem: saved.problem });
          return;
        }
        const names = await add(sheets);
        if (names !== null) dispatch({ type: 'files-made', names });
      }),
    openFile: (name) => {
      const file = services?.keeper.kept().files.get(name);
      if (file !== undefined) services?.open?.(file);
      else dispatch({ type: 'refused', problem: { code: 'file-gone', message: reviewTexts.fileGone, next: reviewTexts.fileGoneNext } });
    },
    close: () => {
      reading?.abort();
      filing?.abort();
    },
  };
};
