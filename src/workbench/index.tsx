import { makeStaticStyles } from '@fluentui/react-components';
import { type JSX, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';

const usePageStyles = makeStaticStyles({
  html: { height: '100%' },
  body: { height: '100%', margin: 0, overflow: 'hidden' },
  '#root': { height: '100%' },
});

const Page = (): JSX.Element => {
  usePageStyles();
  return <Workbench />;
};

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
