export { controlWithDocument } from './gen/document.gen.js';
