/** Look-alikes found in published forms, by what they stand for. Not NFKC: that would turn ① into 1 and m² into m2. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '≧': '≥', '⩾': '≥', '﹥': '>', '≦': '≤', '≯': '≤', '≮': '≥', '⩽': '≤', '﹤': '<', '═': '=', '﹦': '=', '﹪': '%', '﹣': '-', '−': '-',
  '–': '~', '—': '~', '―': '~', '─': '~', '‐': '-', '‑': '-', '～': '~', '〜': '~', '∼': '~', '•': '·', '∙': '·', '⋅': '·', '∶': ':', '・': '·', '×': '*', '✕': '*',
  '。': '.', '、': ',', '“': '"', '”': '"', '【': '(', '】': ')', '〔': '(', '〕': ')', '㎡': 'm²', '㎥': 'm³', '㎞': 'km', '℅': '%',
};

/**
 * The text of a cell in one spelling: full-width characters made half-width, look-alike signs unified, white space and
 * invisible characters taken out (they come from line breaks and PDF conversion), brackets and dashes unified
 * (`—` and `～` → `~`), `>=` → `≥`. The words themselves stay.
 */
export const plainText = (text: string): string =>
  [...text.replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff\u0000-\u001f]/gu, '')]
    .map((character) => {
      const known = LOOK_ALIKES[character];
      if (known !== undefined) return known;
      const code = character.charCodeAt(0);
      return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
    })
    .join('')
    .replace(/>=|=>|≥=/g, '≥')
    .replace(/<=|=<|≤=/g, '≤')
    .replace(/==+/g, '=')
    .replace(/~+/g, '~');
