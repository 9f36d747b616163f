import { fill, type Diagnostic } from '@locus/diagnostics'
import type { Finding } from '@locus/generator-sdk'
import { callGenerator, faultOf } from '../call-generator.ts'
import type { Checked } from '../check.ts'
import type { Plan } from '../plan.ts'

/** The finished tree, by the generator itself. */
export async function checkTree({ target, description, options, settings }: Plan, checked: readonly Checked[]): Promise<readonly Diagnostic[]> {
  const { generator } = target
  const files = checked.filter(({ file }) => !file.template.startsWith('asset:')).map(({ file: { id, path }, text }) => ({ id, path, text }))
  const answer = await callGenerator(generator, 'check', target.name, () => generator.port.check({ files, options, settings }))
  if (answer.fault) return [answer.fault]
  return answer.value.map((finding) => diagnosticOf(finding, plannedNode(finding, checked)))

  function diagnosticOf({ code, message, file, params = {} }: Finding, node: string | undefined): Diagnostic {
    const entry = Object.hasOwn(description.diagnostics, code) ? description.diagnostics[code] : undefined
    if (!entry) return faultOf(generator, 'check', file ?? target.name, `a finding "${code}" that its catalogue does not have: ${message}`)
    const text = message || fill(entry.message, params)
    return { code: `${generator.target}/${code}`, severity: entry.severity, message: file === undefined ? text : `${file}: ${text}`, ...(node !== undefined && { node }), ...(entry.advice !== undefined && { advice: fill(entry.advice, params) }) }
  }
}

/** The node of the model that a file was planned for: the end of its id. */
function plannedNode({ file }: Finding, checked: readonly Checked[]): string | undefined {
  const id = checked.find(({ file: { id: known, path } }) => known === file || path === file)?.file.id
  return id?.slice(id.indexOf(':') + 1)
}
