import type { OptionsSchema } from './options.ts'
import { markdown } from './sinks/markdown.ts'
import { plainText } from './code/code.ts'

/** A generator's options as a table of Markdown, for its README. */
export function optionsTable(schema: OptionsSchema): string {
  const rows = Object.entries(schema.properties).map(([name, option]) => {
    const values = option.enum ?? [option.type]
    const bounds = [...(option.minimum === undefined ? [] : [`from ${option.minimum}`]), ...(option.maximum === undefined ? [] : [`to ${option.maximum}`])].join(' ')
    return [code(name), values.map((value) => (option.enum === undefined ? value : code(value))).join(', ') + (bounds === '' ? '' : `, ${bounds}`), code(JSON.stringify(option.default)), plainText(markdown.text(option.description))]
  })
  return ['| option | type | default | what it does |', '| --- | --- | --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

const code = (text: string): string => plainText(markdown.inline(text))
