import type { ImportStyle } from './import-style.ts'

/** Single-type imports, sorted by name. Two classes of one name: the later is written with its package. */
export function javaImports(options: { readonly folder: string }): ImportStyle {
  const self = ({ path }: { readonly path: string }): string => {
    const inside = path.startsWith(`${options.folder}/`) ? path.slice(options.folder.length + 1) : path
    return inside.split('/').slice(0, -1).join('.')
  }
  return {
    self,
    alias: ({ module, name }) => `${module}.${name}`,
    lines: (uses) => {
      const names = uses.filter((use) => use.module !== '' && use.module !== 'java.lang' && use.as === use.name && use.name !== '').map((use) => `${use.module}.${use.name}`)
      return [...new Set(names)].sort().map((name) => `import ${name};`)
    },
  }
}
