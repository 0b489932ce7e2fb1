import type { Dispatch } from 'react';
import { addToOwn, type Addition, collectEntries, type LibraryEntry, librarySheet, ownLibrarySetting, parseOwnLibrary, readLibrarySheet } from '../../../core/build/library';
import type { Problem, Text } from '../../../core/outcome';
import { recognise } from '../../../core/recognise';
import type { Form } from '../../../core/recognise/form';
import type { WorkbookHost } from '../../../hosts/workbookHost';
import { buildTexts } from '../../../locales/build';
import { attempt } from '../../../session/attempt';
import type { FileServices } from '../../../session/fileServices';
import { SETTING } from '../../../session/keys';
import type { PaneAction } from '../../state/paneAction';

/** What can be done with the person's own library. Each call ends in news; none throws. */
export interface LibraryWork {
  readonly recall: () => Promise<void>;
  /** Adds the indicators of every form of the workbook. */
  readonly collect: (own: readonly LibraryEntry[]) => Promise<void>;
  /** Adds the indicators of the sheet in view: a list, or a form. */
  readonly importSheet: (own: readonly LibraryEntry[]) => Promise<void>;
  /** Adds the indicators of every form and list in workbooks from files; null where the page reads no files. */
  readonly collectFiles: ((own: readonly LibraryEntry[], files: readonly File[]) => Promise<void>) | null;
  /** Puts the library on a new sheet. */
  readonly exportSheet: (own: readonly LibraryEntry[]) => Promise<void>;
  readonly keep: (own: readonly LibraryEntry[]) => Promise<void>;
}

const filled = (text: Text, values: Readonly<Record<string, number | string>>): Text => {
  const fill = (words: string): string => words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { zh: fill(text.zh), en: fill(text.en) };
};

const addedText = ({ added, known, leftOut }: Addition): Text => filled(leftOut > 0 ? buildTexts.collectedFull : buildTexts.collected, { added, known, leftOut });

/** Binds the library to a workbook. */
export const libraryWork = (host: WorkbookHost, sheetsIn: FileServices['sheetsIn'], dispatch: Dispatch<PaneAction>): LibraryWork => {
  const tell = (text: Text, problem: Problem | null = null): void => dispatch({ type: 'build-news', news: { text, problem } });
  const refuse = (problem: Problem): void => tell(problem.message, problem);

  const keep = async (own: readonly LibraryEntry[]): Promise<boolean> => {
    const saved = await attempt(() => host.saveSetting(SETTING.library, own.length === 0 ? null : ownLibrarySetting(own)));
    dispatch({ type: 'build-own', own });
    if (!saved.ok) refuse(saved.problem);
    return saved.ok;
  };
  const add = async (own: readonly LibraryEntry[], more: readonly LibraryEntry[]): Promise<void> => {
    const addition = addToOwn(own, more);
    if (await keep(addition.entries)) tell(addedText(addition));
  };
  const busy = async (work: () => Promise<void>): Promise<void> => {
    dispatch({ type: 'build-busy', busy: true });
    await work();
    dispatch({ type: 'build-busy', busy: false });
  };

  return {
    recall: async () => {
      const stored = await attempt(() => host.loadSetting(SETTING.library));
      dispatch({ type: 'build-own', own: stored.ok ? parseOwnLibrary(stored.value) : [] });
    },
    collect: (own) =>
      busy(async () => {
        const sheets = await attempt(() => host.listSheets());
        if (!sheets.ok) {
          refuse(sheets.problem);
          return;
        }
        const forms: Form[] = [];
        for (const { name } of sheets.value) {
          const sheet = await attempt(() => host.read(name));
          if (sheet.ok) forms.push(...recognise(sheet.value).forms);
        }
        const entries = collectEntries(forms);
        if (entries.length === 0) tell(buildTexts.nothingToCollect);
        else await add(own, entries);
      }),
    importSheet: (own) =>
      busy(async () => {
        const sheet = await attempt(() => host.read(null));
        const entries = sheet.ok ? readLibrarySheet(sheet.value) : sheet;
        if (entries.ok) await add(own, entries.value);
        else refuse(entries.problem);
      }),
    collectFiles:
      sheetsIn === undefined
        ? null
        : (own, files) =>
            busy(async () => {
              const found: LibraryEntry[] = [];
              for (const file of files) {
                const sheets = await attempt(() => sheetsIn(file));
                if (!sheets.ok) {
                  refuse(sheets.problem);
                  return;
                }
                for (const sheet of sheets.value) {
                  const entries = readLibrarySheet(sheet);
                  if (entries.ok) found.push(...entries.value);
                }
              }
              if (found.length === 0) tell(buildTexts.nothingInFiles);
              else await add(own, found);
            }),
    exportSheet: (own) =>
      busy(async () => {
        const made = await attempt(() => host.addSheets([librarySheet(own)]));
        if (made.ok) tell(filled(buildTexts.exported, { sheet: made.value[0] ?? '' }));
        else refuse(made.problem);
      }),
    keep: async (own) => {
      await keep(own);
    },
  };
};
