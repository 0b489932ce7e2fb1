import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { templateTexts } from '../../locales/template';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { useTemplateChoice } from '../template/useTemplateChoice';

/** Makes the chosen blank form as new sheets. */
export const TemplateAction = (): JSX.Element => {
  const { session, locale } = usePane();
  const { template, options, year } = useTemplateChoice();
  return (
    <Button
      appearance="primary"
      disabled={template === null || options === null || session.state.work !== null}
      onClick={() => {
        if (template !== null && options !== null) void session.work.make(template.make(options));
      }}
    >
      {say(templateTexts.make, locale, { year: year.trim() })}
    </Button>
  );
};
