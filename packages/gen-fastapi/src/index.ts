import { defineGenerator, pythonImports, type FileKind } from '@locus/generator-sdk'
import { checks } from './checks.ts'
import { diagnostics } from './diagnostics.ts'
import { helpers } from './helpers.ts'
import { options } from './options.ts'
import { plan } from './plan.ts'
import { settings, type Settings } from './settings.ts'
import { uses } from './uses.ts'

function kind(path: string, { width }: Settings): FileKind {
  const base = { width, tab: 4, blankLines: 2, format: { formatter: 'none' } } as const
  if (path.endsWith('.py')) return { ...base, languages: ['python'], imports: 'python', format: { formatter: 'ruff', options: { lineWidth: width } } }
  if (path.endsWith('.json')) return { ...base, languages: ['json'], tab: 2, blankLines: 1 }
  if (path.endsWith('.toml')) return { ...base, languages: ['toml'], blankLines: 1 }
  if (path.endsWith('.md')) return { ...base, languages: ['markdown'], blankLines: 1 }
  return { ...base, languages: ['text'], blankLines: 1 }
}

export default defineGenerator({
  target: 'fastapi',
  options,
  settings,
  plan,
  helpers,
  uses,
  imports: ({ width }) => ({ python: pythonImports({ firstParty: ['app', 'migrations', 'tests'], width }) }),
  kind,
  checks,
  diagnostics,
})
