import { defineEntity, type Entity } from '@/api/entity'
import type { Path } from '@/features/paths/path'
import type { Prototype } from '@/features/prototypes/prototype'

export const choiceOddChoices = [
  { value: 'it\'s "quoted" and `ticked` and ‘curly’', label: 'entities.choice.values.odd.itSQuotedAndTickedAndCurly' },
  {
    value: 'C:\\new\\table\\x41\\u0041\\N{BULLET} ends in a backslash \\\\',
    label: 'entities.choice.values.odd.cNewTableX41U0041NBulletEndsInABackslash',
  },
  { value: '""" \'\'\' ``` ends a docstring', label: 'entities.choice.values.odd.endsADocstring' },
  { value: '*/ /* // # -- <!-- --> {# #} {% end %} --%>', label: 'entities.choice.values.odd.end' },
  {
    value: '</script><script>alert(1)</script><img src=x onerror=alert(2',
    label: 'entities.choice.values.odd.scriptScriptAlert1ScriptImgSrcXOnerrorAlert2',
  },
  {
    value: "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#i",
    label: 'entities.choice.values.odd.constructorConstructorAlert1RawI',
  },
  {
    value: '${process.exit(1)} $& $1 $$ $` #{ruby} %(py)s {0} {name} %s %d',
    label: 'entities.choice.values.odd.processExit11RubyPyS0NameSD',
  },
  { value: "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?", label: 'entities.choice.values.odd.dropTableUsersBind1' },
  { value: '../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b', label: 'entities.choice.values.odd.etcPasswdX1Y2Z2e2e2fAB' },
  { value: '&lt; &amp; &#x27; <b> & ]]> <![CDATA[', label: 'entities.choice.values.odd.ltAmpX27BCdata' },
  { value: 'abc \u202efed\u202e \u200b אבג ال', label: 'entities.choice.values.odd.abcFed' },
  { value: '👩\u200d🚀 🇩🇪 é é ﬁ 𝕏', label: 'entities.choice.values.odd.eEFiX' },
  { value: '__proto__', label: 'entities.choice.values.odd.proto' },
  { value: 'constructor', label: 'entities.choice.values.odd.constructor' },
  { value: 'toString', label: 'entities.choice.values.odd.toString' },
  { value: 'hasOwnProperty', label: 'entities.choice.values.odd.hasOwnProperty' },
  { value: 'None', label: 'entities.choice.values.odd.none' },
  { value: 'null', label: 'entities.choice.values.odd.null' },
  { value: 'true', label: 'entities.choice.values.odd.true' },
  { value: 'NaN', label: 'entities.choice.values.odd.naN' },
  { value: '  blanks  ', label: 'entities.choice.values.odd.blanks' },
  { value: 'a,b', label: 'entities.choice.values.odd.aB' },
  { value: 'A', label: 'entities.choice.values.odd.a' },
  { value: 'a', label: 'entities.choice.values.odd.a2' },
  { value: 'class', label: 'entities.choice.values.odd.class' },
  { value: 'import', label: 'entities.choice.values.odd.import' },
  { value: '1', label: 'entities.choice.values.odd.value1' },
  { value: '1e3', label: 'entities.choice.values.odd.value1e3' },
  { value: '-', label: 'entities.choice.values.odd.value' },
  { value: 'a-b', label: 'entities.choice.values.odd.aB2' },
  { value: 'a_b', label: 'entities.choice.values.odd.aB3' },
  { value: 'a b', label: 'entities.choice.values.odd.aB4' },
  { value: 'Ä', label: 'entities.choice.values.odd.a3' },
  { value: 'ä', label: 'entities.choice.values.odd.a4' },
  { value: 'Å', label: 'entities.choice.values.odd.a5' },
  { value: 'COM1', label: 'entities.choice.values.odd.com1' },
] as const
export type ChoiceOdd = (typeof choiceOddChoices)[number]['value']

export const choiceProtoChoices = [
  { value: '__proto__', label: 'entities.choice.values.proto.proto' },
  { value: 'constructor', label: 'entities.choice.values.proto.constructor' },
  { value: 'prototype', label: 'entities.choice.values.proto.prototype' },
] as const
export type ChoiceProto = (typeof choiceProtoChoices)[number]['value']

export const choiceManyChoices = [
  { value: "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?", label: 'entities.choice.values.many.dropTableUsersBind1' },
  {
    value: '../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b',
    label: 'entities.choice.values.many.etcPasswdX1Y2Z2e2e2fAB',
  },
  { value: 'a,b', label: 'entities.choice.values.many.aB' },
  { value: '%2C', label: 'entities.choice.values.many.value2C' },
  { value: '+', label: 'entities.choice.values.many.value' },
  { value: ' ', label: 'entities.choice.values.many.value2' },
] as const
export type ChoiceMany = (typeof choiceManyChoices)[number]['value']

export interface Choice extends Entity {
  id: number
  name: string
  odd: ChoiceOdd
  proto?: ChoiceProto
  many: ChoiceMany[]
  prototypeId?: number
  pathFolder?: string
  pathFile?: string
  /** With `expand=prototype`. */
  prototype?: Prototype | null
  /** With `expand=path`. */
  path?: Path | null
}

export interface ChoiceInput {
  name: string
  odd: ChoiceOdd
  proto?: ChoiceProto
  many: ChoiceMany[]
  prototypeId?: number
  pathFolder?: string
  pathFile?: string
}

export const choice = defineEntity<Choice, ChoiceInput>({
  name: 'choice',
  path: 'choices',
  display: (entity) => entity.name,
  search: 'name.contains',
})
