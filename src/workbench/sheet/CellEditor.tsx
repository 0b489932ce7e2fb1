import { type CSSProperties, type JSX, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useGridStyles } from './gridStyles';
import type { Step } from './move';

interface CellEditorProps {
  readonly label: string;
  /** What stands in the editor at first. */
  readonly input: string;
  readonly style: CSSProperties;
  /** Called once, with the text and where the selection goes next; null stays. */
  readonly onCommit: (input: string, next: Step | null) => void;
  readonly onCancel: () => void;
}

/** Where the selection goes after the key; undefined for a key that does not end the editing. */
const nextStep = ({ key, shiftKey, altKey }: KeyboardEvent): Step | undefined => {
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
};

/** Fluent's focus keeper moves the focus on Tab before the editor hears of it; this keeps it off. */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** The input over a cell. Enter and Tab write and go on, Escape leaves the cell as it was, Alt+Enter breaks the line. */
export const CellEditor = ({ label, input, style, onCommit, onCancel }: CellEditorProps): JSX.Element => {
  const styles = useGridStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);

  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(input.length, input.length);
  }, [input]);

  const end = (finish: () => void): void => {
    // Removing the focused editor makes the page send a blur: it must not write a second time, or after Escape.
    if (ended.current) return;
    ended.current = true;
    finish();
  };
  const write = (next: Step | null): void => {
    const text = area.current?.value ?? input;
    end(() => {
      onCommit(text, next);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    // Enter and Escape inside an input method choose or drop a candidate, not the cell.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      event.currentTarget.setRangeText('\n', event.currentTarget.selectionStart, event.currentTarget.selectionEnd, 'end');
      return;
    }
    const next = nextStep(event);
    if (event.key === 'Escape') end(onCancel);
    else if (next !== undefined) write(next);
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={area}
      className={styles.editor}
      style={{ ...style, fieldSizing: 'content' }}
      aria-label={label}
      defaultValue={input}
      rows={1}
      spellCheck={false}
      data-tabster={OWN_TAB}
      onKeyDown={onKeyDown}
      onBlur={() => {
        write(null);
      }}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    />
  );
};
