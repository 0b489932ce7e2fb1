import { xmlAttribute, xmlContent } from './xml/escapedText';
import { attribute, scanXml } from './xml/scanXml';

/** The namespace by which our part is told from the custom XML of others. */
const NAMESPACE = 'urn:jixiao:settings:1';

/** Reads our settings from a custom XML part: JSON texts by key; null when the part is someone else's. */
export const parseSettings = (xml: Uint8Array): ReadonlyMap<string, string> | null => {
  const settings = new Map<string, string>();
  let [depth, ours, key, value] = [0, false, null as string | null, ''];
  const fault = scanXml(xml, {
    enough: () => depth > 0 && !ours,
    open: (tag) => {
      depth += 1;
      if (depth === 1) ours = tag.uri === NAMESPACE && tag.local === 'settings';
      if (depth === 2) [key, value] = [attribute(tag, 'key') ?? null, ''];
    },
    text: (text) => {
      if (depth === 2) value += text;
    },
    close: () => {
      if (depth === 2 && key !== null) settings.set(key, value);
      depth -= 1;
    },
  });
  return fault === null && ours ? settings : null;
};

/** Our settings as the XML of a part. */
export const settingsXml = (settings: ReadonlyMap<string, string>): string => {
  const entries = [...settings].map(([key, json]) => `<setting key="${xmlAttribute(key)}">${xmlContent(json)}</setting>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${entries.join('')}</settings>`;
};
