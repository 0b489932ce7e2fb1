import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { filesTexts } from '../../../locales/reviewFiles';
import { say } from '../../../locales/say';
import { usePane } from '../../paneContext';
import { FileRow } from './FileRow';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** The files with what was found in each, and what they say against one another. */
export const FileList = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { files, across } = session.review.files;
  if (files.length === 0) return null;
  const show = (file: string): void => session.dispatch({ type: 'files-show', file });
  return (
    <ul className={styles.list} aria-label={say(filesTexts.list, locale)}>
      {across.length > 0 && <FileRow name={say(filesTexts.across, locale)} about={say(filesTexts.acrossHint, locale)} items={across} problem={null} onOpen={() => show('')} />}
      {files.map(({ review: { file, sender, forms, problem, digest }, items }) => {
        const about = digest === null ? '' : forms === 0 ? say(filesTexts.noForm, locale) : [sender, say(filesTexts.forms, locale, { count: forms })].filter((part) => part !== null).join(' · ');
        return <FileRow key={file} name={file} about={about} items={items} problem={problem} onOpen={() => show(file)} />;
      })}
    </ul>
  );
};
