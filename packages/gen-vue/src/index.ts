import { defineGenerator } from '@locus/generator-sdk'
import { checks } from './checks.ts'
import { diagnostics } from './diagnostics.ts'
import { helpers } from './helpers.ts'
import { options } from './options.ts'
import { planApp, planEntity, planModel } from './plan.ts'
import { imports, kind } from './print.ts'
import { settings } from './settings.ts'
import { uses } from './uses.ts'

/** Vue 3.5 with Vite, vue-router, Pinia Colada and vue-i18n. */
export default defineGenerator({
  target: 'vue',
  options,
  settings,
  plan: { app: planApp, entity: planEntity, model: planModel },
  helpers,
  uses,
  imports,
  kind,
  checks,
  diagnostics,
})
