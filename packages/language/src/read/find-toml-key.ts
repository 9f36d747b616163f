import type { Span } from '@locus/diagnostics'
import type { Source } from '../source.ts'

/** Where `[section]` or a key of it is written: the first line that looks so. The parser itself keeps no places. */
export function findKey({ path: file, text }: Source, [section = '', key]: readonly string[]): Span {
  let current = ''
  let offset = 0
  for (const line of text.split('\n')) {
    const header = /^\s*\[{1,2}\s*([^\]]+?)\s*\]/.exec(line)?.[1]
    if (header !== undefined) current = header.replaceAll(/["']/g, '')
    const name = /^\s*((?:"[^"]*"|'[^']*'|[\w.-]+)(?:\s*\.\s*[\w-]+)*)\s*=/.exec(line)?.[1]?.replaceAll(/["'\s]/g, '')
    const found = key === undefined ? (header !== undefined && current.split('.')[0] === section ? header : current === '' && name?.split('.')[0] === section ? name : undefined) : current === section && name === key ? name : current === '' && name === `${section}.${key}` ? name : undefined
    if (found !== undefined) {
      const start = offset + Math.max(line.indexOf(found), line.search(/\S/))
      return { file, start, end: start + found.length }
    }
    offset += line.length + 1
  }
  return { file, start: 0, end: 0 }
}
