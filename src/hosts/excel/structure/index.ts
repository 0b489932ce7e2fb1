export { applyStructure } from './applyStructure';
export { undoStructure } from './undoStructure';
