import { type XmlFault, attribute, scanXml } from '../xml/scanXml';

/** A relationship from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`, `sharedStrings` … */
  readonly type: string;
  /** The part it leads to, from the root of the package without leading slash; null when it leads outside the package. */
  readonly target: string | null;
}

const unescapePercent = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** A target, absolute or relative to the part that names it → the part's name: (`xl/workbook.xml`, `../a.xml`) → `a.xml`. */
export const resolveTarget = (source: string, target: string): string => {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return unescapePercent(steps.join('/'));
};

/** The part that holds the relationships of a part; '' stands for the package itself. */
export const relationshipsPartOf = (source: string): string => {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
};

/** Reads the relationships of the part `source`. */
export const parseRelationships = (xml: Uint8Array | string, source: string): readonly Relationship[] | XmlFault => {
  const found: Relationship[] = [];
  const fault = scanXml(xml, {
    open: (tag) => {
      if (tag.local !== 'Relationship') return;
      const target = attribute(tag, 'Target') ?? '';
      const outside = attribute(tag, 'TargetMode') === 'External';
      found.push({
        id: attribute(tag, 'Id') ?? '',
        type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
        target: outside ? null : resolveTarget(source, target),
      });
    },
  });
  return fault ?? found;
};
