import type { Language } from '../../code/language.ts'
import type { Ref } from '../../code/code.ts'
import { textWidth } from '../../print/text-width.ts'
import type { Op, Place } from '../../template/program.ts'
import type { Use } from '../../port.ts'
import type { Node } from '../tree.ts'
import { WordScanner } from './word-scanner.ts'

export interface Vocabulary {
  /** Words that count in a template's own text. */
  of(template: string): ReadonlyMap<string, Use>
  readonly languages: readonly Language[] | undefined
  /** The template's own text, to guess the language by. */
  readonly sample: () => string
}

type MutablePlace = { template: string; block?: string; lines: number[] }
/** As it grows: `end: undefined` says the same as none, in JSON too. */
type TextOp = { op: 'text'; text: string; place: number; start?: true; end?: true | undefined }
interface At {
  readonly template: string
  readonly block?: string
}

/** A merged tree as steps: lines joined, places numbered, words cut out of the text as references. */
export function flatten(nodes: readonly Node[], root: string, vocabulary: Vocabulary): { readonly body: readonly Op[]; readonly places: readonly Place[] } {
  const flattener = new Flattener(vocabulary)
  return { body: flattener.ops(nodes, { template: root }), places: flattener.places }
}

class Flattener {
  readonly places: MutablePlace[] = []
  readonly #vocabulary: Vocabulary
  readonly #scanner: WordScanner
  /** The indentation of the line that is being read. */
  #indent = ''

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#scanner = new WordScanner(vocabulary.languages, vocabulary.sample)
  }

  ops(nodes: readonly Node[], at: At): readonly Op[] {
    const ops: Op[] = []
    for (const [index, node] of nodes.entries()) this.#node(node, nodes, index, at, ops)
    return ops
  }

  #place(at: At, line: number): number {
    return this.places.push({ template: at.template, ...(at.block !== undefined && { block: at.block }), lines: [line] }) - 1
  }

  #node(node: Node, nodes: readonly Node[], index: number, at: At, ops: Op[]): void {
    switch (node.op) {
      case 'indent':
        this.#indent = node.text
        if (nodes[index + 1]?.op !== 'text') ops.push({ op: 'indent', text: node.text, place: this.#place(at, node.line) })
        return
      case 'text': return this.#text(node.text, node.line, nodes[index - 1], nodes[index + 1], at, ops)
      case 'end': return this.#end(ops)
      case 'blank': case 'glue': return void ops.push({ op: node.op })
      case 'imports': return void ops.push({ op: 'imports', place: this.#place(at, node.line) })
      case 'print':
        this.#scanner.print()
        return void ops.push({ op: 'print', of: node.of, place: this.#place(at, node.line), indent: this.#indent, rest: widthBehind(nodes, index) })
      case 'if': return void ops.push({ op: 'if', test: node.test, ...(node.not === true && { not: true }), ...this.#branches(node, at), place: this.#place(at, node.line) })
      case 'each': return void ops.push({ op: 'each', of: node.of, as: node.as, ...(node.between !== undefined && { between: node.between }), ...this.#branches(node, at), place: this.#place(at, node.line) })
      case 'with': return void ops.push({ op: 'with', of: node.of, as: node.as, ...this.#branches(node, at), place: this.#place(at, node.line) })
      case 'fit': return void ops.push({ op: 'fit', ...this.#branches(node, at), rest: widthBehind(nodes, index), place: this.#place(at, node.line) })
      case 'slot': return this.#slot(node, at, ops)
      case 'included': {
        const body = this.ops(node.body, at)
        if (node.of === undefined && node.set === undefined) ops.push(...body)
        else ops.push({ op: 'partial', ...(node.of !== undefined && { of: node.of }), ...(node.set !== undefined && { set: node.set }), body, place: this.#place(at, node.line) })
        return
      }
      case 'block': return void ops.push(...this.ops(node.body, { ...at, block: node.name }))
      case 'origin': {
        const block = node.block ?? at.block
        return void ops.push(...this.ops(node.body, { template: node.template, ...(block !== undefined && { block }) }))
      }
      case 'super': case 'partial': throw new Error(`{{${node.op}}} is not resolved`)
    }
  }

  #branches(node: { readonly body: readonly Node[]; readonly other: readonly Node[] }, at: At): { readonly body: readonly Op[]; readonly other: readonly Op[] } {
    const start = this.#scanner.save()
    const indent = this.#indent
    const body = this.ops(node.body, at)
    if (node.other.length === 0) return { body, other: [] }
    const [after, afterIndent] = [this.#scanner.save(), this.#indent]
    this.#scanner.restore(start)
    this.#indent = indent
    const other = this.ops(node.other, at)
    this.#scanner.restore(after)
    this.#indent = afterIndent
    return { body, other }
  }

  #slot(node: Extract<Node, { op: 'slot' }>, at: At, ops: Op[]): void {
    const indent = node.inline ? this.#indent : node.column
    const body = node.body === undefined ? undefined : this.ops(node.body, at)
    const place = this.#place(at, node.line)
    ops.push({ op: 'slot', name: node.name, ...(node.of !== undefined && { of: node.of }), as: node.as, ...(body !== undefined && { body }), indent, ...(node.inline && { inline: true }), place })
  }

  #end(ops: Op[]): void {
    this.#scanner.endLine()
    const last = ops.at(-1) as TextOp | Op | undefined
    if (last?.op === 'text' && last.end !== true && last.text !== '') {
      // Made here, so it may grow here: a copy for each line of a long template would be most of the work.
      const open = last as TextOp
      open.text += '\n'
      open.end = true
    } else ops.push({ op: 'end' })
  }

  #text(text: string, line: number, before: Node | undefined, behind: Node | undefined, at: At, ops: Op[]): void {
    let begins = before?.op === 'indent'
    let from = 0
    const add = (part: string): void => {
      if (part === '' && !begins) return
      this.#join((begins ? this.#indent : '') + part, line, begins, at, ops)
      begins = false
    }
    for (const { start, text: word, use } of this.#scanner.scan(text, this.#vocabulary.of(at.template), [before?.op === 'print', behind?.op === 'print'])) {
      add(text.slice(from, start))
      ops.push({ op: 'ref', ref: refOf(use), place: this.#place(at, line) })
      from = isSilent(use) ? start : start + word.length
    }
    add(text.slice(from))
  }

  /** Texts in a row are one: a whole line joins the lines before, a piece joins its line. */
  #join(text: string, line: number, start: boolean, at: At, ops: Op[]): void {
    const last = ops.at(-1)
    const place = last?.op === 'text' ? this.places[last.place] : undefined
    const sameWriter = place?.template === at.template && place.block === at.block
    if (last?.op === 'text' && place !== undefined && sameWriter && (last.end === true) === start) {
      if (start) place.lines.push(line)
      const open = last as TextOp
      open.text += text
      open.end = undefined
    } else ops.push({ op: 'text', text, place: this.#place(at, line), ...(start && { start: true }) })
  }
}

/** The word stays as text; its module is opened or loaded. */
const isSilent = ({ name, kind }: Use): boolean => name.startsWith('.') || kind === 'effect'

function refOf(use: Use): Ref {
  const { module, name, kind } = use
  if (isSilent(use)) return { module, name: '', kind: 'effect' }
  return kind === undefined ? { module, name } : { module, name, kind }
}

/** Columns of the text that follows on the same line: what a group has to leave room for. */
function widthBehind(nodes: readonly Node[], index: number): number {
  let width = 0
  for (const node of nodes.slice(index + 1)) {
    if (node.op !== 'text') break
    width += textWidth(node.text)
  }
  return width
}
