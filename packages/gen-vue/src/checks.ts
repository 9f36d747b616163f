import type { CheckBatch, Finding } from '@locus/generator-sdk'

/** The folder of an entity, and every import of one of its modules, by alias or from beside. */
const feature = /^src\/features\/[^/]+\//
const imports = /(?:from |import\(|import )'((?:@\/features\/[^/']+|\.)\/[^']+)'/g

/** Every module of an entity that a file imports is there. Assets are not among the files, and need nothing of an entity. */
export function checks({ files }: CheckBatch): readonly Finding[] {
  const paths = new Set(files.map(({ path }) => path))
  return files.flatMap(({ id, path, text }) =>
    path.startsWith('src/') ? [...text.matchAll(imports)].flatMap(([, module = '']) => {
      const file = module.startsWith('@/') ? module.replace('@/', 'src/') : path.replace(/[^/]*$/, '') + module.slice(2)
      const target = file.endsWith('.vue') ? file : `${file}.ts`
      if (!feature.test(target) || paths.has(target)) return []
      return [{ code: 'missing-module', file: id, message: `there is no module ${module}`, params: { module } }]
    }) : [],
  )
}
