import { findGenerators, loadGenerator } from '@locus/plugin-host'
import { nearest, type Entry } from '@locus/diagnostics'
import { catalogues } from '../catalogues.ts'
import { catalogue } from '../diagnostics.ts'
import { painter } from '../report/painter.ts'
import { printJson } from '../report/print-json.ts'
import { printDiagnostics } from '../report/print-diagnostics.ts'

import type { Terminal } from '../terminal.ts'

/** Says what a code means; without one, lists all. */
export async function explain(code: string | undefined, { json }: { readonly json: boolean }, { stdout, stderr }: Terminal): Promise<number> {
  // Generators are loaded only where their codes may be asked for.
  const all = code !== undefined && Object.hasOwn(catalogues, code) ? catalogues : { ...catalogues, ...(await generatorCodes()) }
  const paint = painter(stdout)
  if (code === undefined) {
    if (json) {
      printJson({ ok: true, codes: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))) }, stdout)
      return 0
    }
    const width = Math.max(...Object.keys(all).map(({ length }) => length))
    for (const [name, { message }] of Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))) stdout.write(`${name.padEnd(width)}  ${paint(['dim'], withoutHoles(message))}\n`)
    return 0
  }
  const entry = Object.hasOwn(all, code) ? all[code] : undefined
  if (!entry) {
    const close = nearest(code, Object.keys(all))
    const diagnostics = [catalogue.report('unknown-code', { params: { code }, advice: close === undefined ? 'locus explain lists all codes.' : `Did you mean ${close}?` })]
    if (json) printJson({ ok: false, diagnostics }, stdout)
    else printDiagnostics(diagnostics, [], stderr)
    return 1
  }
  if (json) printJson({ ok: true, codes: { [code]: entry } }, stdout)
  else stdout.write(`${paint(['bold'], code)} (${entry.severity})\n${withoutHoles(entry.message)}\n\n${wrap(entry.explanation, 80)}\n`)
  return 0
}

async function generatorCodes(): Promise<Readonly<Record<string, Entry>>> {
  const found = findGenerators(import.meta.url)
  const lists = await Promise.all(
    found.generators.map(async (generator) => {
      const { loaded } = await loadGenerator(generator)
      if (!loaded) return []
      const { target, diagnostics } = await loaded.port.describe()
      return Object.entries(diagnostics).map(([code, entry]) => [`${target}/${code}`, entry] as const)
    }),
  )
  return Object.fromEntries(lists.flat())
}

/** What a finding fills in is not known here. */
const withoutHoles = (message: string): string => message.replaceAll(/(?<!\{)\{\w+\}/g, '…')

const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((paragraph) => paragraph.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
      else lines.push(word)
      return lines
    }, ['']).join('\n'))
    .join('\n')
