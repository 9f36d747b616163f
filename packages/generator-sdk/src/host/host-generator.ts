import type { Json } from '@locus/model'
import type { GeneratorDefinition } from '../generator.ts'
import { defaultsOf, type OptionsOf, type OptionsSchema } from '../options.ts'
import type { GeneratorPort } from '../port.ts'
import { plainJson } from './plain-json.ts'
import { planSubjects } from './plan-subjects.ts'
import { renderFiles, type Printer } from './render-files.ts'
import { sampleApp } from './sample-app.ts'

/** A generator as the engine drives it: JSON in, JSON out, in batches; in-process or behind a border it is the same code. */
export function hostGenerator<const Schema extends OptionsSchema, Settings extends Json>(definition: GeneratorDefinition<Schema, Settings>): GeneratorPort {
  let printer: { readonly settings: string; readonly of: Printer } | undefined
  const printerFor = (settings: Json): Printer => {
    const key = JSON.stringify(settings)
    if (printer?.settings !== key) printer = { settings: key, of: makePrinter(definition, settings as Settings) }
    return printer.of
  }
  return {
    describe: async () => {
      const settings = definition.settings(sampleApp, defaultsOf(definition.options))
      return {
        target: definition.target,
        options: plainJson(definition.options, 'options'),
        helpers: Object.keys(definition.helpers(settings)),
        uses: definition.uses,
        diagnostics: definition.diagnostics ?? {},
      }
    },
    settings: async (app, options) => plainJson(definition.settings(app, options as OptionsOf<Schema>), 'settings'),
    plan: async (batch) => planSubjects(definition, batch),
    render: async (batch) => renderFiles(printerFor(batch.settings), batch),
    check: async (batch) => definition.checks?.(batch) ?? [],
  }
}

function makePrinter<Schema extends OptionsSchema, Settings extends Json>(definition: GeneratorDefinition<Schema, Settings>, settings: Settings): Printer {
  return {
    helpers: definition.helpers(settings),
    styles: definition.imports(settings),
    kind: (path) => definition.kind(path, settings),
    ready: new WeakMap(),
  }
}
