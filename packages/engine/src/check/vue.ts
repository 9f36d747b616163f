import type { CompilerError, SFCDescriptor } from '@vue/compiler-sfc'
import { lazy } from '../format/lazy.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'
import { checkScript } from './script.ts'

const load = lazy(() => import('@vue/compiler-sfc'))

/** A single-file component: its frame, its script, and its template with every expression. */
export async function checkVue(path: string, text: string): Promise<readonly SyntaxFault[]> {
  const { parse, compileTemplate, parseCache } = await load()
  const { descriptor, errors } = parse(text, { filename: path, sourceMap: false })
  const faults = errors.map((error) => faultOf(error, 1))
  const scripts = [descriptor.script, descriptor.scriptSetup].filter((block) => block !== null)
  for (const { content, lang, loc } of scripts) faults.push(...(await checkScript(`${path}.${lang ?? 'js'}`, content)).map((fault) => ({ ...fault, line: fault.line + loc.start.line - 1 })))
  const { template } = descriptor
  if (template && faults.length === 0) {
    const options = isTyped(descriptor) ? { expressionPlugins: ['typescript' as const] } : {}
    const { errors: found } = compileTemplate({ source: template.content, ...(template.ast && { ast: template.ast }), filename: path, id: 'check', compilerOptions: options })
    // Positions of a given tree are those of the whole file.
    faults.push(...found.map((error) => (typeof error === 'string' ? { line: template.loc.start.line, column: 1, reason: error } : faultOf(error, template.ast ? 1 : template.loc.start.line))))
  }
  // The compiler keeps every component that it has read; nobody asks for them again.
  parseCache.clear()
  return faults
}

const isTyped = ({ script, scriptSetup }: SFCDescriptor): boolean => [script?.lang, scriptSetup?.lang].some((lang) => lang === 'ts' || lang === 'tsx')

const faultOf = (error: CompilerError | SyntaxError, firstLine: number): SyntaxFault => {
  const start = 'loc' in error ? error.loc?.start : undefined
  return { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1, reason: error.message }
}
