import { styleText } from 'node:util'
import type { Output } from '../terminal.ts'

export type Style = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim'

/** Colours where a person looks, and wants them. */
export const painter = (output: Output) => (styles: readonly Style[], text: string): string => (output.isColored === true ? styleText([...styles], text, { validateStream: false }) : text)
