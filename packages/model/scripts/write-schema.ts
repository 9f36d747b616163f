// `npm run schema -w packages/model`: after a change of the types in src/model.ts or src/design.ts.
import { writeFileSync } from 'node:fs'
import { modelSchema } from './model-schema.ts'

writeFileSync(new URL('../model.schema.json', import.meta.url), modelSchema())
