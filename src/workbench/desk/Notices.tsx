import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { Problem } from '../../core/outcome';
import { type Locale, say, textIn } from '../../locales/say';
import { workbenchTexts as texts } from '../../locales/workbench';

interface NoticesProps {
  readonly locale: Locale;
  readonly problem: Problem | null;
  readonly onDismiss: () => void;
  readonly fileName: string;
  /** A file that waits for the person's word about unsaved work. */
  readonly waiting: File | null;
  readonly onDownloadThenOpen: (file: File) => void;
  readonly onOpenAnyway: (file: File) => void;
  readonly onStay: () => void;
}

/** What went wrong and what to do next; and the question before unsaved work would be lost. */
export const Notices = (props: NoticesProps): JSX.Element => {
  const { locale, problem, waiting } = props;
  return (
    <div aria-live="polite">
      {problem !== null && (
        <MessageBar intent="error" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{textIn(problem.message, locale)}</MessageBarTitle> {textIn(problem.next, locale)}
          </MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={say(texts.close, locale)} onClick={props.onDismiss} />}
          />
        </MessageBar>
      )}
      {waiting !== null && (
        <MessageBar intent="warning" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{say(texts.leaveTitle, locale, { name: props.fileName })}</MessageBarTitle> {say(texts.leaveNext, locale, { other: waiting.name })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => props.onDownloadThenOpen(waiting)}>
              {say(texts.downloadAndOpen, locale)}
            </Button>
            <Button size="small" onClick={() => props.onOpenAnyway(waiting)}>
              {say(texts.discardAndOpen, locale)}
            </Button>
            <Button size="small" onClick={props.onStay}>
              {say(texts.stay, locale)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};
