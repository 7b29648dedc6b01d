export { document, phoneNumbersWithDocument } from './gen/document.gen.js';
