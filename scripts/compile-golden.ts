import process from 'node:process'
import { parseArgs } from 'node:util'
import { compileFastapi, goldenSpecs } from './compile/fastapi.ts'
import { compileVue } from './compile/vue.ts'
import { setup } from './setup.ts'
import { sum } from './test/unit.ts'

const { values } = parseArgs({ options: { everything: { type: 'boolean', default: false } } })
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const { python, vue, missing } = await setup()
if (python === undefined || vue === undefined) {
  for (const [name, advice] of Object.entries(missing)) say(`missing: ${name}: ${advice}`)
  process.exit(1)
}
const backends = goldenSpecs('fastapi')
const counts = await Promise.all([
  compileFastapi({ environment: python, specs: backends, tested: values.everything ? backends : ['everything', 'shop'], say }),
  compileVue({ modules: vue, specs: goldenSpecs('vue'), say }),
])
const { passed, failed } = sum(...counts)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
