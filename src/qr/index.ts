export { createQrPath, QrError, type QrPath } from './qr-path.js';
