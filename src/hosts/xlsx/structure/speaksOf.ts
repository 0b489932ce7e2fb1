import { plainText } from '../xml/rawText';

/** Whether the text of a part speaks of a sheet, as formulas do. */
export const speaksOf = (xml: string, sheet: string): boolean => {
  const [text, name] = [xml.toLowerCase(), sheet.toLowerCase()];
  return text.includes(name) || (/[&<>"']/.test(name) && plainText(text).replaceAll("''", "'").includes(name));
};
