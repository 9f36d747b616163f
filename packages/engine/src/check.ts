import { checkedKey } from '@locus/generator-sdk/compile'
import { checkJson } from './check/json.ts'
import { checkPython } from './check/python.ts'
import { checkByFormatter } from './check/by-formatter.ts'
import { checkScript } from './check/script.ts'
import { checkYaml } from './check/yaml.ts'
import type { SyntaxFault } from './format/syntax-fault.ts'
import type { Flaw } from './flaw.ts'
import type { Formatted } from './format.ts'
import { mapBounded } from './batches.ts'
import { checkVue } from './thread/on-thread.ts'

export interface Checked extends Formatted {
  readonly checkedKey: string | false
}

type Check = (path: string, text: string) => readonly SyntaxFault[] | Promise<readonly SyntaxFault[]>

const checks: Readonly<Record<string, Check>> = {
  ts: checkScript, mts: checkScript, cts: checkScript, tsx: checkScript, js: checkScript, mjs: checkScript, cjs: checkScript, jsx: checkScript,
  vue: checkVue, py: checkPython, pyi: checkPython, json: checkJson, yaml: checkYaml, yml: checkYaml, css: checkByFormatter, toml: checkByFormatter,
}

/** The syntax of each text, by a parser of its language: the formatter's own where it was formatted. Assets do not depend on a model and are not read. */
export async function check(formatted: readonly Formatted[], wantsKeys: boolean): Promise<{ readonly checked: readonly Checked[]; readonly flaws: readonly Flaw[] }> {
  const flaws: Flaw[] = []
  const checked = await mapBounded(formatted, 4, async (one) => {
    const { file, text } = one
    for (const fault of await checkOne(one)) flaws.push({ ...fault, file, text, printed: !one.parsed })
    return { ...one, checkedKey: wantsKeys && checkedKey({ text, checker: checkerVersion }) }
  })
  return { checked, flaws }
}

const checkerVersion = 'oxc-parser 0.154.0, @vue/compiler-dom 3.5.45, ruff 0.17.3, yaml 2.9.1'

async function checkOne({ file: { path, template }, text, parsed }: Formatted): Promise<readonly SyntaxFault[]> {
  if (template.startsWith('asset:')) return []
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  // Formatters read JSON more kindly than those who will read the file.
  if (parsed && end !== 'json') return []
  return Object.hasOwn(checks, end) ? ((await checks[end]?.(path, text)) ?? []) : []
}
