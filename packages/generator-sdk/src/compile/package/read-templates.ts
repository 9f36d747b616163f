import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@locus/diagnostics'
import { problem } from '../problems.ts'
import { readTemplate } from '../read/read-template.ts'
import type { Template } from '../tree.ts'
import { filesOf } from './files-of.ts'

/** Read trees by name: what `templates.json` holds. */
export type Templates = Readonly<Record<string, Template>>

export interface TemplateFolder {
  readonly folder: string
  /** First part of the names: `vue`. */
  readonly prefix: string
  /** How findings name the folder. Default: the folder itself. */
  readonly shown?: string
}

/** Reads every template of some folders, `<prefix>/<path without .hbs>` each. */
export function readTemplates(folders: readonly TemplateFolder[], helpers?: Iterable<string>): { readonly templates: Templates; readonly diagnostics: readonly Diagnostic[] } {
  const known = helpers === undefined ? undefined : new Set(helpers)
  const templates: Record<string, Template> = {}
  const diagnostics: Diagnostic[] = []
  for (const { folder, prefix, shown = folder } of folders) {
    for (const path of filesOf(folder)) {
      const file = `${shown}/${path}`
      const name = `${prefix}/${path.replace(/\.hbs$/, '')}`
      if (!path.endsWith('.hbs')) {
        diagnostics.push(problem('no-tags', { name, file, starts: [0] }, 1, { advice: 'move the file below assets/, or name it .hbs' }))
        continue
      }
      const read = readTemplate({ name, file, text: readFileSync(join(folder, path), 'utf8'), ...(known !== undefined && { helpers: known }) })
      diagnostics.push(...read.diagnostics)
      if (read.template !== undefined) templates[name] = read.template
    }
  }
  return { templates, diagnostics }
}
