import { tsImports, type FileKind, type ImportStyle } from '@locus/generator-sdk'
import type { Settings } from './settings.ts'

export const imports = ({ width }: Settings): Readonly<Record<string, ImportStyle>> => ({ ts: tsImports({ alias: '@', folder: 'src', width }) })

/** How each sort of file is printed. `.vue` stands as its template says; Prettier is dear there, and the goldens prove that it would change nothing. */
export function kind(path: string, { width }: Settings): FileKind {
  const base = { width, tab: 2, blankLines: 1 } as const
  const formatted = { formatter: 'oxfmt', options: { semi: false, singleQuote: true, printWidth: width } } as const
  const asItStands = { formatter: 'none' } as const
  if (path.endsWith('.vue')) return { ...base, languages: ['ts', 'html'], imports: 'ts', format: asItStands }
  if (/\.[jt]s$/.test(path)) return { ...base, languages: ['ts'], imports: 'ts', format: formatted }
  if (path.endsWith('.css')) return { ...base, languages: ['css'], format: formatted }
  if (path.endsWith('.json')) return { ...base, languages: ['json'], format: path.endsWith('package-lock.json') ? asItStands : formatted }
  // One file of HTML would load all of Prettier.
  if (path.endsWith('.html')) return { ...base, languages: ['html'], format: asItStands }
  if (path.endsWith('.svg')) return { ...base, languages: ['html', 'css'], format: asItStands }
  return { ...base, languages: [path.endsWith('.md') ? 'markdown' : 'text'], format: asItStands }
}
