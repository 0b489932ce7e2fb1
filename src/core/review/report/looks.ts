import type { BlueprintStyle } from '../../template/blueprint';

const base: BlueprintStyle = {
  font: '宋体',
  size: 9,
  bold: false,
  color: '000000',
  fill: null,
  border: true,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  format: 'General',
  locked: false,
};

/** The looks of reports and letters. */
export const looks = {
  title: { ...base, size: 16, bold: true, border: false, horizontal: 'center' },
  section: { ...base, size: 11, bold: true, border: false },
  line: { ...base, size: 10, border: false },
  signature: { ...base, size: 10, border: false, horizontal: 'right' },
  heading: { ...base, bold: true, fill: 'F2F2F2', horizontal: 'center' },
  text: base,
  middle: { ...base, horizontal: 'center' },
  number: { ...base, horizontal: 'center' },
  /** A figure as it stands in the form: its own places are kept. */
  figure: { ...base, horizontal: 'center', format: 'General' },
  link: { ...base, horizontal: 'center', color: '0563C1' },
  error: { ...base, horizontal: 'center', color: '9C0006', fill: 'FFC7CE', bold: true },
  warning: { ...base, horizontal: 'center', color: '7F6000', fill: 'FFEB9C' },
  question: { ...base, horizontal: 'center', color: '1F4E79', fill: 'DDEBF7' },
} as const satisfies Readonly<Record<string, BlueprintStyle>>;

export type Look = keyof typeof looks;
