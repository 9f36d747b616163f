import { nearest, type Diagnostic } from '@locus/diagnostics'
import { problem } from '../problems.ts'
import type { Template } from '../tree.ts'

/** Templates in layers: base, packages, project. */
export class Library {
  readonly #layers: readonly Readonly<Record<string, Template>>[]
  readonly names: readonly string[]

  constructor(layers: readonly Readonly<Record<string, Template>>[]) {
    this.#layers = layers
    this.names = [...new Set(layers.flatMap((layer) => Object.keys(layer)))]
  }

  has(name: string): boolean {
    return this.#find(name, this.#layers.length) !== undefined
  }

  /** A template and what it extends, root first. Extending its own name means the layer below. */
  chain(name: string): { readonly chain: readonly Template[]; readonly diagnostics: readonly Diagnostic[] } {
    const chain: Template[] = []
    let found = this.#find(name, this.#layers.length)
    while (found !== undefined) {
      const { template, layer } = found
      if (chain.includes(template)) return cycle(chain, template)
      chain.unshift(template)
      if (template.extends === undefined) return { chain, diagnostics: [] }
      const parent = template.extends.name
      found = this.#find(parent, parent === template.name ? layer : this.#layers.length)
      if (found === undefined && parent === template.name) return cycle(chain, template)
      if (found === undefined) return { chain: [], diagnostics: [this.#missing(template, parent, template.extends.line)] }
    }
    return { chain, diagnostics: [] }
  }

  #missing(template: Template, parent: string, line: number): Diagnostic {
    const near = nearest(parent, this.names.filter((name) => name !== template.name))
    return problem('missing-parent', template, line, { params: { name: parent }, advice: near === undefined ? undefined : `did you mean "${near}"?` })
  }

  #find(name: string, below: number): { readonly template: Template; readonly layer: number } | undefined {
    for (let layer = below - 1; layer >= 0; layer -= 1) {
      const trees = this.#layers[layer]
      const template = trees !== undefined && Object.hasOwn(trees, name) ? trees[name] : undefined
      if (template !== undefined) return { template, layer }
    }
    return undefined
  }
}

/** The chain came back to one of its own. */
function cycle(chain: readonly Template[], again: Template): { readonly chain: readonly Template[]; readonly diagnostics: readonly Diagnostic[] } {
  const path = [...chain.slice(0, chain.indexOf(again) + 1).toReversed().map((link) => link.name), again.name].join(' > ')
  return { chain: [], diagnostics: [problem('extend-cycle', again, again.extends?.line ?? 1, { params: { path } })] }
}
