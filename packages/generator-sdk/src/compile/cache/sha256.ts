import { hash } from 'node:crypto'

/** 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => hash('sha256', text, 'hex')
