const MB = 1024 * 1024;

/** What a received file may cost before it is refused: forms are a few hundred kilobytes, so these are generous. */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 64 * MB,
  /** Bytes one part may inflate to. */
  part: 64 * MB,
  /** Bytes all parts that are read may inflate to together. */
  total: 128 * MB,
  /** Entries in the package. */
  entries: 10_000,
  /** Cells of a sheet that hold something. */
  cells: 1_000_000,
  /** Merged areas of a sheet. */
  merges: 100_000,
  /** Characters of a sheet's part whose rows may be inserted or deleted: a hundred times a form. */
  structure: 8_000_000,
  /** Bytes of the settings remembered in the workbook. */
  settings: 100 * 1024,
} as const;

/** Bytes as whole megabytes, for a message. */
export const megabytes = (bytes: number): number => Math.round(bytes / MB);
