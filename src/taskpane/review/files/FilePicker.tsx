import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentMultiple24Regular } from '@fluentui/react-icons';
import { type DragEvent, type JSX, useRef, useState } from 'react';
import { filesTexts } from '../../../locales/reviewFiles';
import { say } from '../../../locales/say';
import type { NamedFile } from '../../../session/fileReview';
import { usePane } from '../../paneContext';
import { chooseWorkbooks, droppedFiles, inputFiles } from './droppedFiles';

const useStyles = makeStyles({
  zone: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', marginBottom: '12px', padding: '16px 12px', border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground2, textAlign: 'center' },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  hidden: { display: 'none' },
});

/** Takes what was chosen or dropped; says so where no workbook is among it. */
const useTaking = (): ((files: readonly NamedFile[]) => void) => {
  const { session } = usePane();
  return (all) => {
    const { files, skipped } = chooseWorkbooks(all);
    if (files.length > 0) void session.review.work.reviewFiles(files, skipped);
    else if (all.length > 0) session.dispatch({ type: 'refused', problem: { code: 'no-workbooks', message: filesTexts.noWorkbooks, next: filesTexts.noWorkbooksNext } });
  };
};

/** Where files or a folder are chosen or dropped. */
export const FilePicker = (): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const take = useTaking();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const folderChooser = useRef<HTMLInputElement>(null);
  const input = (folder: boolean): JSX.Element => (
    <input
      ref={(element) => {
        (folder ? folderChooser : chooser).current = element;
        // React knows no such property.
        if (folder) element?.setAttribute('webkitdirectory', '');
      }}
      className={styles.hidden}
      type="file"
      multiple
      data-picks={folder ? 'folder' : 'files'}
      {...(folder ? {} : { accept: '.xlsx,.xlsm' })}
      aria-hidden="true"
      tabIndex={-1}
      onChange={(event) => {
        const files = inputFiles(event.currentTarget.files ?? []);
        // The same files may be chosen again after they were changed elsewhere.
        event.currentTarget.value = '';
        take(files);
      }}
    />
  );
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(take);
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <DocumentMultiple24Regular aria-hidden="true" />
      <span>{say(filesTexts.dropHere, locale)}</span>
      <div className={styles.buttons}>
        <Button onClick={() => chooser.current?.click()}>{say(filesTexts.chooseFiles, locale)}</Button>
        <Button onClick={() => folderChooser.current?.click()}>{say(filesTexts.chooseFolder, locale)}</Button>
      </div>
      {input(false)}
      {input(true)}
    </div>
  );
};
