export type { CompileOptions, Compiled } from './compile.ts'
export { compile } from './compile.ts'
export { catalogue } from './diagnostics.ts'
export type { Source } from './source.ts'
