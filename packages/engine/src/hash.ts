import { hash } from 'node:crypto'

/** Of a file's bytes: 128 bits of SHA-256, in hexadecimal. */
export const hashOf = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex').slice(0, 32)
