import { createHash } from 'node:crypto'

/** Of a file's bytes: 128 bits of SHA-256, in hexadecimal. */
export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)
