import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { filesTexts } from '../../../locales/reviewFiles';
import { say } from '../../../locales/say';
import { usePane } from '../../paneContext';
import { lettersOf, summaryOf } from '../state/filesBoard';
import { filedDay } from '../state/printedDay';

const useStyles = makeStyles({ action: { display: 'flex', flexDirection: 'column', gap: '4px' } });

/** Makes the summary of the files: a workbook of its own, or new sheets where the page can hand out no files. */
export const FilesAction = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const [letters, setLetters] = useState(true);
  const { files: board, services, work } = session.review;
  const { busy, files } = session.state.review;
  const language = locale === 'zh-CN' ? 'zh' : 'en';
  const make = (): void => {
    const sheets = [...summaryOf(board, files.settled, language), ...(letters ? lettersOf(board, files.settled, language) : [])];
    void work.keepSheets(sheets, say(filesTexts.summaryName, locale, { day: filedDay(new Date()) }));
  };
  return (
    <div className={styles.action}>
      {board.files.length > 0 && <Checkbox label={say(filesTexts.letters, locale)} checked={letters} onChange={(_, { checked }) => setLetters(checked === true)} />}
      <Button appearance="primary" disabled={busy || files.progress !== null || board.files.length === 0} onClick={make}>
        {say(services?.save === null ? filesTexts.addSummary : filesTexts.saveSummary, locale)}
      </Button>
    </div>
  );
};
