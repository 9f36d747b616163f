import type { Diagnostic } from '@locus/diagnostics'
import { checkedKey } from '@locus/generator-sdk/compile'
import { checkJson } from './check/json.ts'
import { checkPython } from './check/python.ts'
import { checkByFormatter } from './check/by-formatter.ts'
import { checkScript } from './check/script.ts'
import { checkVue } from './check/vue.ts'
import { checkYaml } from './check/yaml.ts'
import type { SyntaxFault } from './format/syntax-fault.ts'
import { languageOf, type Formatted } from './format.ts'
import { mapBounded } from './batches.ts'
import { invalid } from './output-invalid.ts'
import type { Found } from './request.ts'

export interface Checked extends Formatted {
  readonly checkedKey: string
}

type Check = (path: string, text: string) => readonly SyntaxFault[] | Promise<readonly SyntaxFault[]>

const checks: Readonly<Record<string, Check>> = {
  ts: checkScript, mts: checkScript, cts: checkScript, tsx: checkScript, js: checkScript, mjs: checkScript, cjs: checkScript, jsx: checkScript,
  vue: checkVue, py: checkPython, pyi: checkPython, json: checkJson, yaml: checkYaml, yml: checkYaml, css: checkByFormatter, toml: checkByFormatter,
}

/** The syntax of each text, by a parser of its language: the formatter's own where it was formatted. Assets do not depend on a model and are not read. */
export async function check(formatted: readonly Formatted[]): Promise<Found<readonly Checked[]>> {
  const diagnostics: Diagnostic[] = []
  const value = await mapBounded(formatted, 4, async (one) => {
    const { file, text } = one
    for (const fault of await checkOne(one)) diagnostics.push(invalid(file, languageOf(file.path), fault))
    return { ...one, checkedKey: checkedKey({ text, checker: checkerVersion }) }
  })
  return { value, diagnostics }
}

const checkerVersion = 'oxc-parser 0.154.0, @vue/compiler-sfc 3.5.45, ruff 0.17.3, yaml 2.9.1'

async function checkOne({ file: { path, template }, text, parsed }: Formatted): Promise<readonly SyntaxFault[]> {
  if (template.startsWith('asset:')) return []
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  // Formatters read JSON more kindly than those who will read the file.
  if (parsed && end !== 'json') return []
  return (await checks[end]?.(path, text)) ?? []
}
