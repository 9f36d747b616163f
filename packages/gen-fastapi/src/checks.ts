import type { CheckBatch, Finding } from '@locus/generator-sdk'

/** Every module of an entity that another one names is there: assets are not among the files. */
export function checks({ files }: CheckBatch): Finding[] {
  const modules = new Set(files.flatMap(({ path }) => (path.endsWith('.py') ? [moduleOfPath(path)] : [])))
  return files.flatMap(({ id, path, text }) => {
    if (!path.startsWith('app/') || !path.endsWith('.py')) return []
    const named = [...text.matchAll(/^\s*from (app\.\w+\.(?:models|schemas|queries|router)) import/gm)].map((match) => match[1] ?? '')
    return named.filter((module) => !modules.has(module) && !shared.test(module)).map((module) => ({ code: 'missing-module', file: id, message: `there is no module ${module}`, params: { module } }))
  })
}

/** Our own packages, which are assets. */
const shared = /^app\.(?:contract|database|resources)\./

const moduleOfPath = (path: string): string => path.replace(/\.py$/, '').replace(/\/__init__$/, '').replaceAll('/', '.')
