import type { Code } from '@locus/generator-sdk'
import { describe, expect, it } from 'vitest'
import { draftOfEntity, draftType, initialDraft, inputOfDraft } from '../src/draft.ts'
import type { ControlFacts } from '../src/facts.ts'
import { entityNames } from '../src/modules.ts'
import { ruleCode } from '../src/rules.ts'

const names = entityNames({ moduleOf: (entity, part) => `@/features/${entity.path}/${entity.name}${part}` })
const self = { entity: 'Thing', name: 'thing', type: 'Thing', path: 'things', key: 'integer' } as const
const bin = { entity: 'Bin', name: 'bin', type: 'Bin', path: 'bins', key: 'composite' } as const
const plain = { type: 'string', list: false, optional: false, nullable: false } as const
const control = (more: Partial<ControlFacts>): ControlFacts => ({
  id: 'x', self, member: 'note', draft: 'note', shown: 'text', field: 'note', label: 'l', control: 'text', optional: false, fixedOnEdit: false, half: false, initial: '', empty: 'keep', preset: false, rules: [], wire: plain, ...more,
})
const text = (code: Code): string => code.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')
const printed = (facts: ControlFacts): readonly string[] => [text(draftType(names, facts)), text(initialDraft(facts)), text(draftOfEntity(facts)), text(inputOfDraft(facts))]

const cases: readonly (readonly [string, Partial<ControlFacts>, readonly string[]])[] = [
  ['a required text', {}, ['string', "''", 'entity.note', 'note: draft.note']],
  ['a nullable text', { empty: 'null', optional: true, wire: { ...plain, nullable: true } }, ['string', "''", "entity.note ?? ''", 'note: orNull(draft.note)']],
  ['an optional text', { empty: 'omit', optional: true, wire: { ...plain, optional: true } }, ['string', "''", "entity.note ?? ''", "...(draft.note !== '' && { note: draft.note })"]],
  ['a number with a default', { control: 'integer', initial: '30', wire: { ...plain, type: 'integer' } }, ['string', "'30'", 'String(entity.note)', 'note: Number(draft.note)']],
  ['a nullable number', { control: 'float', empty: 'null', optional: true, wire: { ...plain, type: 'float', nullable: true } }, ['string', "''", "String(entity.note ?? '')", 'note: numberOrNull(draft.note)']],
  ['a required enum', { control: 'select', wire: { ...plain, type: 'enum' } }, ["ThingNote | ''", "''", 'entity.note', 'note: chosen(draft.note)']],
  ['an enum with a default', { control: 'select', initial: 'a', wire: { ...plain, type: 'enum' } }, ['ThingNote', "'a'", 'entity.note', 'note: draft.note']],
  ['a Boolean', { control: 'check', initial: true, wire: { ...plain, type: 'boolean' } }, ['boolean', 'true', 'entity.note', 'note: draft.note']],
  ['an optional Boolean', { control: 'yesNo', empty: 'omit', optional: true, wire: { ...plain, type: 'boolean', optional: true } }, ['string', "''", "String(entity.note ?? '')", "...(draft.note !== '' && { note: isYes(draft.note) })"]],
  ['Json', { control: 'json', wire: { ...plain, type: 'json' } }, ['string', "''", 'jsonText(entity.note)', 'note: jsonOf(draft.note)']],
  ['a moment that the server sets', { control: 'dateTime', serverDefault: 'now', optional: true }, ['string', "''", 'entity.note', "...(draft.note !== '' && { note: draft.note })"]],
  ['a list of numbers', { control: 'list', item: 'integer', initial: [], wire: { ...plain, type: 'integer', list: true } }, ['string[]', '[]', 'entity.note.map(String)', 'note: draft.note.map(Number)']],
  ['a list of Booleans', { control: 'list', item: 'yesNo', initial: ['true'], wire: { ...plain, type: 'boolean', list: true } }, ['string[]', "['true']", 'entity.note.map(String)', 'note: draft.note.map(isYes)']],
  ['an optional list', { control: 'list', item: 'text', initial: [], wire: { ...plain, list: true, optional: true } }, ['string[]', '[]', '[...(entity.note ?? [])]', 'note: draft.note']],
  ['a reference', { control: 'reference', entity: self, keys: [{ member: 'note', part: 'id', type: 'integer' }], preset: true, initial: null, wire: { ...plain, type: 'integer' } }, ['number | null', "numberParam(query, 'note')", 'entity.note', 'note: chosen(draft.note)']],
  ['links', { control: 'references', entity: self, initial: [], wire: { ...plain, type: 'integer', list: true } }, ['number[]', '[]', '[...entity.note]', 'note: draft.note']],
  [
    'an optional reference to a composite key',
    { control: 'reference', member: 'bin', draft: 'bin', entity: bin, keys: [{ member: 'binRow', part: 'row', type: 'integer' }, { member: 'binCode', part: 'code', type: 'string' }], preset: true, initial: null, empty: 'omit', optional: true },
    ['string | null', "keyParam(query, 'binRow', 'binCode')", 'keyOf([entity.binRow, entity.binCode])', '...(draft.bin !== null && partsOf(draft.bin, { binRow: Number, binCode: String }))'],
  ],
  ['a member called __proto__', { member: '__proto__', draft: '__proto___' }, ['string', "''", 'entity.__proto__', "['__proto__']: draft.__proto___"]],
]

describe('between what a form holds and what travels', () => {
  it.each(cases)('%s', (_what, facts, expected) => {
    expect(printed(control(facts))).toEqual(expected)
  })
})

describe('rules', () => {
  it.each([
    [{ rule: 'maxLength', args: [100_000] }, 'maxLength(100_000)'],
    [{ rule: 'min', args: [-1_234_567] }, 'min(-1_234_567)'],
    [{ rule: 'max', args: [0.5] }, 'max(0.5)'],
    [{ rule: 'maxBigInt', args: ['9007199254740993'] }, "maxBigInt('9007199254740993')"],
    [{ rule: 'pattern', args: ["^'\\d$"] }, 'pattern("^\'\\\\d$")'],
    [{ rule: 'required', args: [], each: true }, 'each(required)'],
    [{ rule: 'required', args: [], when: 'edit' }, 'onEdit(required)'],
  ] as const)('%j is printed as %s', (rule, expected) => {
    expect(text(ruleCode(rule))).toBe(expected)
  })
})
