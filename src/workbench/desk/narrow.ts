/** Below this width the sheet and the pane do not stand side by side: one of them is shown at a time. */
export const NARROW = '@media (max-width: 819px)';
