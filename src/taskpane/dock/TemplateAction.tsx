import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { canRoll } from '../../core/rollForward';
import { templateTexts } from '../../locales/template';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { useRollChoice } from '../template/useRollChoice';
import { useTemplateChoice } from '../template/useTemplateChoice';
import { ReadAgain } from './ReadAgain';

/** From the gallery the way on: the form in view into a new year, where it has indicators. */
const StartRoll = (): JSX.Element => {
  const { session, locale } = usePane();
  if (session.current === null || !canRoll(session.current.form)) return <ReadAgain />;
  return (
    <Button appearance="primary" disabled={session.state.work !== null} onClick={() => session.dispatch({ type: 'fill-template', template: { view: 'roll' } })}>
      {say(templateTexts.rollCurrent, locale)}
    </Button>
  );
};

/** Makes the chosen blank form as new sheets. */
const MakeForm = (): JSX.Element => {
  const { session, locale } = usePane();
  const { template, options, year } = useTemplateChoice();
  const count = template !== null && template.scope === 'project' && template.kind !== 'summary' ? (options?.projects?.length ?? 1) : 1;
  return (
    <Button
      appearance="primary"
      disabled={template === null || options === null || session.state.work !== null}
      onClick={() => {
        if (template !== null && options !== null) void session.work.make(template.make(options));
      }}
    >
      {count > 1 ? say(templateTexts.makeMany, locale, { year, count }) : say(templateTexts.make, locale, { year })}
    </Button>
  );
};

/** Makes the forms of the new year as new sheets; the old ones stay. */
const MakeRolled = (): JSX.Element => {
  const { session, locale } = usePane();
  const choice = useRollChoice();
  if (choice === null) return <ReadAgain />;
  const rolled = choice.rolled?.ok === true ? choice.rolled.value : null;
  return (
    <Button
      appearance="primary"
      disabled={rolled === null || session.state.work !== null}
      onClick={() => {
        if (rolled !== null) void session.work.make(rolled.blueprints);
      }}
    >
      {say(templateTexts.roll, locale, { year: choice.year })}
    </Button>
  );
};

/** The one thing to do on the template tab. */
export const TemplateAction = (): JSX.Element => {
  const { view } = usePane().session.state.template;
  if (view === 'gallery') return <StartRoll />;
  return view === 'roll' ? <MakeRolled /> : <MakeForm />;
};
