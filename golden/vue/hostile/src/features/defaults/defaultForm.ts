import type { FormDefinition } from '@/api/form'
import { email, maxLength, required, url } from '@/api/rules'
import { default_, type Default, type DefaultInput } from './default'

export interface DefaultDraft {
  name: string
  quotes: string
  backslash: string
  triple: string
  comments: string
  script: string
  mustache: string
  dollar: string
  sql: string
  url: string
  entity: string
  lines: string
  rtl: string
  emoji: string
  separators: string
  yaml: string
  template: string
  address: string
  mail: string
}

export const defaultForm: FormDefinition<Default, DefaultInput, DefaultDraft> = {
  entity: default_,
  empty: () => ({
    name: "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#if a}}{{/if}}",
    quotes: 'it\'s "quoted" and `ticked` and ‘curly’',
    backslash: 'C:\\new\\table\\x41\\u0041\\N{BULLET} ends in a backslash \\\\',
    triple: '""" \'\'\' ``` ends a docstring',
    comments: '*/ /* // # -- <!-- --> {# #} {% end %} --%>',
    script: '</script><script>alert(1)</script><img src=x onerror=alert(2)>',
    mustache: "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#if a}}{{/if}}",
    dollar: '${process.exit(1)} $& $1 $$ $` #{ruby} %(py)s {0} {name} %s %d',
    sql: "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?",
    url: '../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b',
    entity: '&lt; &amp; &#x27; <b> & ]]> <![CDATA[',
    lines: 'first line\nsecond line\n\n  indented\nthird',
    rtl: 'abc \u202efed\u202e \u200b אבג ال',
    emoji: '👩\u200d🚀 🇩🇪 é é ﬁ 𝕏',
    separators: 'line\u2028separator and paragraph\u2029separator and nbsp here',
    yaml: '- a: !!python/object [x, y] # & * ? | > @ `',
    template: '`${`nested ${1}`}` and @{at} and <%= erb %> and [(ng)] *ngIf @click="x" v-html',
    address: "https://example.com/?q='%20or%201=1--&x=</script><b>${y}{{z}}",
    mail: "o'reilly+`x`{y}@example.com",
  }),
  draftOf: (entity) => ({
    name: entity.name,
    quotes: entity.quotes,
    backslash: entity.backslash,
    triple: entity.triple,
    comments: entity.comments,
    script: entity.script,
    mustache: entity.mustache,
    dollar: entity.dollar,
    sql: entity.sql,
    url: entity.url,
    entity: entity.entity,
    lines: entity.lines,
    rtl: entity.rtl,
    emoji: entity.emoji,
    separators: entity.separators,
    yaml: entity.yaml,
    template: entity.template,
    address: entity.address,
    mail: entity.mail,
  }),
  toInput: (draft) => ({
    name: draft.name,
    quotes: draft.quotes,
    backslash: draft.backslash,
    triple: draft.triple,
    comments: draft.comments,
    script: draft.script,
    mustache: draft.mustache,
    dollar: draft.dollar,
    sql: draft.sql,
    url: draft.url,
    entity: draft.entity,
    lines: draft.lines,
    rtl: draft.rtl,
    emoji: draft.emoji,
    separators: draft.separators,
    yaml: draft.yaml,
    template: draft.template,
    address: draft.address,
    mail: draft.mail,
  }),
  rules: {
    name: [required, maxLength(255)],
    quotes: [required, maxLength(255)],
    backslash: [required, maxLength(255)],
    triple: [required, maxLength(255)],
    comments: [required, maxLength(255)],
    script: [required, maxLength(100_000)],
    mustache: [required, maxLength(255)],
    dollar: [required, maxLength(255)],
    sql: [required, maxLength(255)],
    url: [required, maxLength(255)],
    entity: [required, maxLength(255)],
    lines: [required, maxLength(100_000)],
    rtl: [required, maxLength(100_000)],
    emoji: [required, maxLength(255)],
    separators: [required, maxLength(255)],
    yaml: [required, maxLength(255)],
    template: [required, maxLength(255)],
    address: [required, url],
    mail: [required, email],
  },
}
