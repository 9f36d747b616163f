import { compiledSpec, specs } from './specs.ts'
for (const s of process.argv.slice(2).length ? process.argv.slice(2) : specs) {
  let c
  try { c = compiledSpec(s) } catch (e) { console.log(s, e); continue }
  console.log('==', s, c.model ? c.model.entities.length : 'null')
  for (const d of c.diagnostics) console.log('  ', d.severity, d.code, d.span?.file, d.span?.start, d.message, '|', d.advice ?? '')
}
