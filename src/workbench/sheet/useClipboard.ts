import type { ClipboardEvent } from 'react';

interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copies the selected cell as text, and pastes text into it; nothing while a cell is being typed into. */
export const useClipboard = (text: () => string, write: (input: string) => void): ClipboardHandlers => {
  const typing = (event: ClipboardEvent): boolean => event.target instanceof HTMLTextAreaElement;
  return {
    onCopy: (event) => {
      // Text that the person has marked is what they want to copy.
      if (typing(event) || window.getSelection()?.isCollapsed === false) return;
      event.clipboardData.setData('text/plain', text());
      event.preventDefault();
    },
    onPaste: (event) => {
      if (typing(event)) return;
      event.preventDefault();
      const pasted = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
      if (pasted !== '') write(pasted);
    },
  };
};
