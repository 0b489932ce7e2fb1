import { unescapeText } from './xml/escapedText';
import { type XmlFault, mainName, scanXml } from './xml/scanXml';

/** Reads the shared strings part: plain text by index. Runs of rich text are joined; phonetic readings (`rPh`) are no part of the text. */
export const parseSharedStrings = (xml: Uint8Array | string): readonly string[] | XmlFault => {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  const fault = scanXml(xml, {
    open: (tag) => {
      const name = mainName(tag);
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic += 1;
      if (name === 't') inText = phonetic === 0;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (tag) => {
      const name = mainName(tag);
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') strings.push(unescapeText(current));
    },
  });
  return fault ?? strings;
};
