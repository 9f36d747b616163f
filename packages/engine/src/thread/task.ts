import { checkVue } from '../check/vue.ts'
import { formatByRuff } from '../format/ruff.ts'
import type { SyntaxFault } from '../format/syntax-fault.ts'

/** What the thread does: all of it blocks whoever does it, and needs libraries that are dear to load. */
export type Task =
  | { readonly kind: 'format-python'; readonly text: string; readonly lineWidth: number }
  | { readonly kind: 'check-vue'; readonly path: string; readonly text: string }

export interface Done {
  /** As it was, where nothing was formatted. */
  readonly text: string
  readonly faults: readonly SyntaxFault[]
}

export async function perform(task: Task): Promise<Done> {
  switch (task.kind) {
    case 'format-python': return formatByRuff(task.text, task.lineWidth)
    case 'check-vue': return { text: task.text, faults: await checkVue(task.path, task.text) }
  }
}
