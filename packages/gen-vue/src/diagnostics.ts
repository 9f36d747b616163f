import type { GeneratorDefinition, OptionsSchema } from '@locus/generator-sdk'
import type { Json } from '@locus/model'

export const diagnostics = {
  'missing-module': {
    severity: 'error',
    message: 'There is no module {module}',
    explanation: 'A file that is generated imports a module of an entity that is not. A template that was replaced, or a file that was dropped by an extension, may be the cause.',
  },
} as const satisfies GeneratorDefinition<OptionsSchema, Json>['diagnostics']
