import { isError } from '@locus/diagnostics'
import type { Entity, Member, Model } from '@locus/model'
import { compileProject } from '../compile-project.ts'
import { loadProject, textsOf } from '../project/load-project.ts'
import { painter } from '../report/painter.ts'
import { printDiagnostics } from '../report/print-diagnostics.ts'
import { jsonDiagnostics, printJson } from '../report/print-json.ts'
import type { Output, Terminal } from '../terminal.ts'

/** Prints what the sources mean: an outline for people, the whole model with `--json`. */
export async function model(options: { readonly json: boolean }, terminal: Terminal): Promise<number> {
  const project = await loadProject(terminal.cwd)
  const compiled = compileProject(project.sources, { root: project.root })
  const found = [...project.diagnostics, ...compiled.diagnostics]
  const errors = found.filter(isError)
  const failed = errors.length > 0 || !compiled.model
  if (failed && options.json) printJson({ ok: false, diagnostics: jsonDiagnostics(found, textsOf(project.sources)) }, terminal.stdout)
  else printDiagnostics(options.json ? [] : found, textsOf(project.sources), terminal.stderr)
  if (failed || !compiled.model) return 1
  if (options.json) printJson(compiled.model, terminal.stdout)
  else printOutline(compiled.model, terminal.stdout)
  return 0
}

function printOutline({ app, entities }: Model, output: Output): void {
  const paint = painter(output)
  output.write(`${paint(['bold'], app.name)}\n`)
  for (const entity of entities) {
    output.write(`\n${paint(['bold'], entity.name)}  ${paint(['dim'], `/${entity.path}, table ${entity.table}, key ${keyOf(entity)}`)}\n`)
    const width = Math.max(0, ...entity.members.map(({ name }) => name.length))
    for (const member of entity.members) output.write(`  ${member.name.padEnd(width)}  ${memberOf(member)}\n`)
  }
}

const keyOf = ({ key }: Entity): string => (key.kind === 'composite' ? key.parts.map(({ name }) => name).join(' + ') : key.kind)

function memberOf(member: Member): string {
  if (member.kind === 'belongsTo') return words(`belongs to ${member.target}`, member.presence, member.unique && 'unique', `on delete ${member.onDelete}`, member.keys.map(({ name }) => name).join(' + '), member.implied && 'implied')
  if (member.kind !== 'field') return words(`${{ hasOne: 'has one', hasMany: 'has many', manyToMany: 'many to many with' }[member.kind]} ${member.target}`)
  const { type, list, presence, unique, limits } = member
  const shown = limits.values ? limits.values.join(' | ') : type
  return words(list ? `list of ${shown}` : shown, presence === 'list' ? false : presence, unique && 'unique', member.immutable && 'immutable')
}

const words = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(', ')
