// Writes what the generator makes of a spec to a folder: node --conditions=@locus/source test/try.ts clinic /tmp/out
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSources, generateInMemory, readSpec } from '@locus/testing'
import { loadGeneratorSource } from '@locus/generator-sdk/compile'
const [spec = 'clinic', out = '/tmp/out'] = process.argv.slice(2)
const loaded = await loadGeneratorSource(fileURLToPath(new URL('..', import.meta.url)))
for (const d of loaded.diagnostics) console.log(d.severity, d.code, d.message, (d as any).advice ?? '', JSON.stringify((d as any).span ?? ''))
const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = readSpec(spec.includes('/') ? spec : spec === 'shop' ? `${root}examples/shop` : `${root}golden/specs/${spec}`)
writeFileSync(`${out}.model.json`, JSON.stringify(compileSources(sources).program?.model ?? null))
const result = await generateInMemory(sources, { generator: loaded })
for (const d of result.diagnostics) if (d.severity === 'error' || d.code.startsWith('fastapi') || process.env['ALL']) console.log(d.severity, d.code, d.message.slice(0, 600))
if (!out.startsWith('/tmp/')) throw new Error('only below /tmp')
rmSync(out, { recursive: true, force: true })
for (const [path, text] of Object.entries(result.bytes)) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}
console.log(Object.keys(result.files).length, 'files')
