import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { catalogue } from '../diagnostics.ts'
import { reasonOf } from './load-config.ts'

/** Path relative to the project's root, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

export interface Sources {
  readonly sources: readonly Source[]
  readonly manifest?: Source
  /** `seeds/<Entity>.json`. */
  readonly seeds: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A larger source is taken for a mistake; the largest program known has 0.3 MB. */
const limit = 4 * 1024 * 1024

/** The `*.locus` files below `folder`; `node_modules`, what begins with a dot, `outputs` and symbolic links are left out. `root`: what paths are relative to. */
export function readSources(root: string, folder: string, outputs: readonly string[]): Sources {
  const diagnostics: Diagnostic[] = []
  const shown = (file: string): string => relative(root, file).split(sep).join('/')
  const left = new Set(outputs)
  const read = (file: string): Source[] => {
    const { text, diagnostic } = readText(file, shown(file))
    if (diagnostic) diagnostics.push(diagnostic)
    return text === undefined ? [] : [{ path: shown(file), text }]
  }
  const walk = (parent: string): string[] => {
    try {
      return readdirSync(parent, { withFileTypes: true }).flatMap((entry) => {
        const path = join(parent, entry.name)
        if (entry.isFile()) return entry.name.endsWith('.locus') && !entry.name.startsWith('.') ? [path] : []
        return entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.') && !left.has(path) ? walk(path) : []
      })
    } catch (error) {
      diagnostics.push(catalogue.report('source-unreadable', { params: { file: shown(parent) || '.', reason: reasonOf(error) } }))
      return []
    }
  }
  const sources = walk(folder).flatMap(read)
  const manifest = ['Locus.toml'].flatMap((name) => [join(root, name), join(folder, name)]).find(isFile)
  const seeds = join(folder, 'seeds')
  const rows = isFolder(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.json')).sort().map((name) => join(seeds, name)).filter(isFile).flatMap(read) : []
  const [toml] = manifest === undefined ? [] : read(manifest)
  return { sources, seeds: rows, diagnostics, ...(toml && { manifest: toml }) }
}

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function readText(file: string, shown: string): { readonly text?: string; readonly diagnostic?: Diagnostic } {
  const span = { file: shown, start: 0, end: 0 }
  try {
    const { size } = lstatSync(file)
    if (size > limit) return { diagnostic: catalogue.report('source-too-large', { span, params: { file: shown, size: (size / 1024 / 1024).toFixed(0) } }) }
    const bytes = readFileSync(file)
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
    return text.includes('\0') ? { diagnostic: catalogue.report('source-binary', { span, params: { file: shown } }) } : { text }
  } catch (error) {
    if (error instanceof TypeError) return { diagnostic: catalogue.report('source-binary', { span, params: { file: shown } }) }
    return { diagnostic: catalogue.report('source-unreadable', { span, params: { file: shown, reason: reasonOf(error) } }) }
  }
}
