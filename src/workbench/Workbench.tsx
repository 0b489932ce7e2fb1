import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { type JSX, useCallback, useEffect, useState } from 'react';
import { say } from '../locales/say';
import { workbenchProblems, workbenchTexts } from '../locales/workbench';
import type { DroppedFiles } from '../session/fileServices';
import { chooseWorkbooks } from '../taskpane/review/files/droppedFiles';
import { themes } from '../taskpane/theme';
import { useColourScheme } from '../taskpane/useColourScheme';
import { DropHint } from './desk/DropHint';
import { Notices } from './desk/Notices';
import { TopBar } from './desk/TopBar';
import { TwoParts } from './desk/TwoParts';
import { useFileDrop } from './desk/useFileDrop';
import { useLanguage } from './desk/useLanguage';
import { useLeaveWarning } from './desk/useLeaveWarning';
import { filesBesideDesk } from './filesBesideDesk';
import { useDesk } from './useDesk';

/** Not a class: Fluent gives the provider's classes to its floating layers too, and one of full height would take every click. */
const WHOLE_PAGE = { height: '100%', colorScheme: 'light dark' };

const useStyles = makeStyles({ desk: { display: 'flex', flexDirection: 'column', height: '100%' } });

/** The page without Excel: a workbook in the page on one side, the pane on the other. */
export const Workbench = (): JSX.Element => {
  const styles = useStyles();
  const [locale, switchLanguage] = useLanguage();
  const { desk, acts } = useDesk(locale);
  const workbook = desk.open?.workbook ?? null;
  const unsaved = workbook?.changed === true;
  const fileName = workbook?.fileName ?? null;
  useLeaveWarning(workbook);

  const { open, refuse, save } = acts;
  const [dropped, setDropped] = useState<DroppedFiles | null>(null);
  // One and the same for as long as the page is open: a review under way goes on whatever is shown beside it.
  const [beside] = useState(filesBesideDesk);
  useEffect(() => beside.openWith(open), [beside, open]);
  const dragged = useFileDrop(
    useCallback(
      (files) => {
        const [first, ...others] = files;
        if (first === undefined) return;
        if (others.length === 0 && !first.name.includes('/')) {
          open(first.file);
          return;
        }
        const { files: workbooks } = chooseWorkbooks(files);
        if (workbook === null) refuse({ code: 'several-files', ...workbenchProblems.severalFiles });
        else if (workbooks.length === 0) refuse({ code: 'no-workbooks', ...workbenchProblems.noWorkbooks });
        else setDropped((before) => ({ id: (before?.id ?? 0) + 1, files: workbooks }));
      },
      [open, refuse, workbook],
    ),
  );

  useEffect(() => {
    document.title = `${unsaved ? '● ' : ''}${fileName === null ? '' : `${fileName} – `}${say(workbenchTexts.product, locale)}`;
  }, [unsaved, fileName, locale]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      // Saving the page itself is never what is meant.
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [save]);

  return (
    <FluentProvider theme={themes[useColourScheme()]} style={WHOLE_PAGE} lang={locale}>
      <div className={styles.desk}>
        <TopBar locale={locale} fileName={fileName} unsaved={unsaved} onOpen={open} onDownload={save} onLanguage={switchLanguage} />
        <Notices
          locale={locale}
          problem={desk.problem}
          onDismiss={acts.dismiss}
          fileName={fileName ?? ''}
          waiting={desk.waiting}
          onDownloadThenOpen={acts.downloadThenOpen}
          onOpenAnyway={acts.openAnyway}
          onStay={acts.stay}
        />
        <TwoParts locale={locale} desk={desk} acts={acts} files={beside.services} dropped={dropped} />
        {dragged && <DropHint locale={locale} />}
      </div>
    </FluentProvider>
  );
};
