import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, KeyboardEvent, PointerEvent } from 'react';
import { NARROW } from './narrow';

/** The pane's width, in pixels: least, most, and at first. */
export const PANE_WIDTH = { least: 320, most: 720, first: 400 };

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const useStyles = makeStyles({
  bar: {
    width: '5px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    [NARROW]: { display: 'none' },
  },
});

const STEP = 24;
const fitted = (width: number): number => Math.round(Math.max(PANE_WIDTH.least, Math.min(PANE_WIDTH.most, width)));

/** The bar between sheet and pane. */
export const Splitter = ({ label, width, onResize }: SplitterProps): JSX.Element => {
  const styles = useStyles();
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(fitted(window.innerWidth - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onResize(fitted(width + step));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      className={styles.bar}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
};
