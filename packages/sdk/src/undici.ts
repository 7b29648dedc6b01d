export { type UndiciRequest, undiciFetch } from './undici/undici-fetch.js';
