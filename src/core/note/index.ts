export { adviseNotes, type NoteAdvice } from './adviseNotes';
export { isWeakNote } from './weakNote';
