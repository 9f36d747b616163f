export { compileSpec, specs } from '../../model/test/specs.ts'
