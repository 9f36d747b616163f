import type { ImportStyle } from './import-style.ts'

/** `using` directives: `System` first, then by name. A namespace that the file lies in is open already. */
export function csharpImports(options: { readonly root: string; readonly folder: string }): ImportStyle {
  const self = ({ path }: { readonly path: string }): string => {
    const inside = path.startsWith(`${options.folder}/`) ? path.slice(options.folder.length + 1) : path
    return [options.root, ...inside.split('/').slice(0, -1)].join('.')
  }
  return {
    self,
    alias: ({ module, name }) => `${module}.${name}`,
    spaces: true,
    lines: (uses, file) => {
      const own = `${self(file)}.`
      const open = new Set(uses.filter((use) => use.as === use.name).map((use) => use.module))
      const spaces = [...open].filter((module) => module !== '' && !own.startsWith(`${module}.`))
      return spaces.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((module) => `using ${module};`)
    },
  }
}

const rank = (module: string): number => (module === 'System' || module.startsWith('System.') ? 0 : 1)
