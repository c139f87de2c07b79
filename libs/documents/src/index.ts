export { readDocument, type FileInput, type ReadDocument } from './reading/read-document.js';
export { MAX_FILE_BYTES, MAX_INFLATED_BYTES, MAX_PAGES } from './reading/limits.js';
