import type { Sources } from './source.ts'

/** Texts that try to leave the place where they are printed, by what they aim at; each as the language writes it between double quotes. */
export const hostileTexts: Readonly<Record<string, string>> = {
  quotes: String.raw`it's \"quoted\" and ${'`'}ticked${'`'} \"\"\" '''`,
  backslash: String.raw`C:\new\x41\u0041\N{BULLET} ends with one \\`,
  comments: '*/ /* // # -- <!-- --> {# #} {% end %} --%>',
  script: '</script><script>alert(1)</script><img src=x onerror=alert(2)>',
  mustache: "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#if a}}{{/if}}",
  dollar: "${process.exit(1)} $& $1 $$ #{ruby} %(py)s {0} %s",
  sql: String.raw`'); DROP TABLE users; -- % _ \\ :bind $1 ?`,
  address: '../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b',
  entities: '&lt; &amp; &#x27; <b> & ]]> <![CDATA[',
  yaml: '- a: !!python/object [x, y] # & * ? | > @',
  attribute: String.raw`\" onmouseover=\"alert(1)\" x=' y=${'`'}`,
  order: 'abc \u202efed\u202c \u200b \u05d0\u05d1\u05d2',
  separators: 'line\u2028separator\u2029paragraph\u00a0blank',
  names: '__proto__ constructor prototype toString',
}

/** A program whose labels, messages, defaults and words are all hostile. Whatever a generator makes of it must parse, and mean nothing else. */
export function hostileSources(): Sources {
  const fields = Object.entries(hostileTexts).flatMap(([name, text]) => [
    `    ${name}: String @label("${text}") @message("${text}") @length(0, 200)`,
    `    ${name}Default: String @default("${text}")`,
  ])
  const words = Object.values(hostileTexts).filter((text) => text.length <= 64).map((text) => `"${text}"`)
  const label = hostileTexts['script'] ?? ''
  return {
    sources: [{ path: 'hostile.locus', text: `database {\n  entity Hostile @label("${label}") {\n${fields.join('\n')}\n    word: String @enum(${words.join(', ')})\n  }\n}\n` }],
    folderName: "hostile '\"<>&{{}}${}",
  }
}
