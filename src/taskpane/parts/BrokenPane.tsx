import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons';
import { paneTexts } from '../../locales/pane';
import { type Locale, say } from '../../locales/say';
import { StateCard } from './StateCard';

interface Props {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Catches a bug in the views: the person gets a sentence and a way on, never a blank pane. React asks for a class here. */
export class BrokenPane extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { locale, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <StateCard icon={<ErrorCircle24Regular />} title={say(paneTexts.brokenTitle, locale)} text={say(paneTexts.brokenText, locale)} urgent>
        <Button onClick={() => this.setState({ broken: false })}>{say(paneTexts.reload, locale)}</Button>
      </StateCard>
    );
  }
}
