import { Button, Spinner } from '@fluentui/react-components';
import { DocumentTable24Regular, ErrorCircle24Regular, TableSearch24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { DiagnosticList } from './DiagnosticList';
import { StateCard } from './StateCard';

const StartFromTemplate = (): JSX.Element => {
  const { session, locale } = usePane();
  return <Button onClick={() => session.dispatch({ type: 'show-tab', tab: 'template' })}>{say(paneTexts.startFromTemplate, locale)}</Button>;
};

/** In place of a form: still reading, could not be read, an empty sheet, or a sheet without a form. */
export const SheetState = (): JSX.Element => {
  const { session, locale } = usePane();
  const { snapshot, problem } = session.state;
  if (snapshot === null && problem !== null) {
    return (
      <StateCard icon={<ErrorCircle24Regular />} title={textIn(problem.message, locale)} text={textIn(problem.next, locale)} urgent>
        <StartFromTemplate />
      </StateCard>
    );
  }
  if (snapshot === null) return <Spinner size="small" label={say(paneTexts.reading, locale)} labelPosition="after" />;
  if (snapshot.used === null) {
    return (
      <StateCard icon={<DocumentTable24Regular />} title={say(paneTexts.emptyTitle, locale)} text={say(paneTexts.emptyText, locale)}>
        <StartFromTemplate />
      </StateCard>
    );
  }
  return (
    <StateCard icon={<TableSearch24Regular />} title={say(paneTexts.noFormTitle, locale)} text={say(paneTexts.noFormText, locale, { sheet: snapshot.name })}>
      <DiagnosticList title={say(paneTexts.noFormFound, locale)} sheet={snapshot.name} diagnostics={session.evaluation?.recognition.diagnostics ?? []} />
      <StartFromTemplate />
    </StateCard>
  );
};
