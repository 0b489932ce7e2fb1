import { Button, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CircleSmallFilled, FolderOpenRegular, LocalLanguageRegular } from '@fluentui/react-icons';
import { type JSX, useRef } from 'react';
import { type Locale, say } from '../../locales/say';
import { workbenchTexts as texts } from '../../locales/workbench';
import { NARROW } from './narrow';

interface TopBarProps {
  readonly locale: Locale;
  readonly fileName: string | null;
  readonly unsaved: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onLanguage: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    [NARROW]: { columnGap: tokens.spacingHorizontalS },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { width: '24px', height: '24px', flexShrink: 0 },
  product: { whiteSpace: 'nowrap', [NARROW]: { display: 'none' } },
  file: { display: 'flex', alignItems: 'center', flex: '1 1 0', minWidth: 0, columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rule: { width: '1px', height: '20px', flexShrink: 0, backgroundColor: tokens.colorNeutralStroke2, [NARROW]: { display: 'none' } },
  unsaved: { display: 'inline-flex', alignItems: 'center', flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  words: { [NARROW]: { display: 'none' } },
  button: { flexShrink: 0, minWidth: 'auto' },
  hidden: { display: 'none' },
});

/** Which file is open, and what can be done with it. */
export const TopBar = ({ locale, fileName, unsaved, onOpen, onDownload, onLanguage }: TopBarProps): JSX.Element => {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const otherLanguage = say(texts.otherLanguage, locale);
  return (
    <header className={styles.bar}>
      <img className={styles.mark} src="assets/icon-32.png" alt="" />
      <Text size={400} weight="semibold" className={styles.product}>
        {say(texts.product, locale)}
      </Text>
      {fileName !== null && <div className={styles.rule} />}
      <div className={styles.file}>
        <Text className={styles.name} title={fileName ?? undefined}>
          {fileName}
        </Text>
        {unsaved && (
          <span className={styles.unsaved} title={say(texts.unsaved, locale)}>
            <CircleSmallFilled aria-hidden="true" />
            <Text size={200} className={styles.words}>
              {say(texts.unsaved, locale)}
            </Text>
          </span>
        )}
      </div>
      <Tooltip content={say(texts.openHint, locale)} relationship="description">
        <Button className={styles.button} icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()} aria-label={say(texts.open, locale)}>
          <span className={styles.words}>{say(texts.open, locale)}</span>
        </Button>
      </Tooltip>
      <Tooltip content={say(texts.downloadHint, locale)} relationship="description">
        <Button
          className={styles.button}
          appearance={unsaved ? 'primary' : 'secondary'}
          icon={<ArrowDownloadRegular />}
          onClick={onDownload}
          disabledFocusable={fileName === null}
          aria-label={say(texts.download, locale)}
        >
          <span className={styles.words}>{say(texts.download, locale)}</span>
        </Button>
      </Tooltip>
      <Button className={styles.button} appearance="subtle" icon={<LocalLanguageRegular />} onClick={onLanguage} title={say(texts.otherLanguageHint, locale)} aria-label={otherLanguage}>
        <span className={styles.words} lang={locale === 'zh-CN' ? 'en' : 'zh-CN'}>
          {otherLanguage}
        </span>
      </Button>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was changed elsewhere.
          event.currentTarget.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
    </header>
  );
};
