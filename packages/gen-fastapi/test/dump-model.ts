import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileSources, readSpec } from '@locus/testing'
const [spec = '', out = ''] = process.argv.slice(2)
const root = fileURLToPath(new URL('../../../', import.meta.url))
const { program } = compileSources(readSpec(spec.includes('/') ? spec : spec === 'shop' ? `${root}examples/shop` : `${root}golden/specs/${spec}`))
writeFileSync(out, JSON.stringify(program?.model))
