import '@testing-library/jest-dom';
import { configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Locale } from '../../src/locales/say';
import { Pane } from '../../src/taskpane/Pane';
import type { MemoryHost } from './memoryHost';

// Asking jsdom for the computed style of every ancestor takes most of a test's time, and the pane hides nothing by style.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

/** Opens the pane on a workbook and waits until the sheet was read. */
export const openPane = async (host: MemoryHost, locale: Locale = 'zh-CN'): Promise<{ readonly user: UserEvent; readonly close: () => void }> => {
  const { unmount } = render(<Pane host={host} locale={locale} />);
  await screen.findByRole('button', { name: locale === 'zh-CN' ? '重新读取' : 'Read again' });
  await screen.findByText((_, element) => element?.getAttribute('role') === 'status' && element.textContent === '');
  return { user: userEvent.setup({ delay: null }), close: unmount };
};
