export { controlWithDocument, document as controlDocument } from './gen/document.gen.js';
