import { writeFileSync } from 'node:fs'
import { sampleRows } from '@locus/model'
import { openapi } from '@locus/openapi'
import { compileSpec, specs } from './specs.ts'
for (const s of process.argv.slice(2).length ? process.argv.slice(2) : specs) {
  const m = compileSpec(s)
  const { rows, diagnostics } = sampleRows(m)
  console.log(s, diagnostics.map(d=>d.message), Object.entries(rows).filter(([,r])=>r.length!==25).map(([n,r])=>n+' '+r.length).join(', '))
  writeFileSync(`/tmp/${s}.model.json`, JSON.stringify(m,null,1))
  writeFileSync(`/tmp/${s}.rows.json`, JSON.stringify(rows,null,1))
  writeFileSync(`/tmp/${s}.openapi.json`, JSON.stringify(openapi(m,rows),null,1))
}
