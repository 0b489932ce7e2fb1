const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Types of the relationships we add. */
export const RELATION = {
  worksheet: `${RELATIONSHIPS}/worksheet`,
  styles: `${RELATIONSHIPS}/styles`,
  workbook: `${RELATIONSHIPS}/officeDocument`,
  customXml: `${RELATIONSHIPS}/customXml`,
} as const;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts we add. */
export const TYPE = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  xml: 'application/xml',
} as const;

/** A styles part with what Excel expects in every one; the lists are made as they are needed. */
export const EMPTY_STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The workbook part a new file begins with. */
export const EMPTY_WORKBOOK = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews></workbook>`;

/** A relationships part without relationships. */
export const EMPTY_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** Content types of a package without parts. */
export const EMPTY_CONTENT_TYPES =
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
