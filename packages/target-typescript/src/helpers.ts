import { ts, type Code, type Helpers } from '@locus/generator-sdk'
import type { EntityBrief, Rule } from '@locus/screens'
import { columnCode, filterCode } from './columns.ts'
import { displayCode } from './display.ts'
import { draftOfEntity, draftType, initialDraft, inputOfDraft } from './draft.ts'
import type { ControlFacts, DefinitionFacts, EnumFacts, ListFacts, MemberFacts } from './facts.ts'
import type { EntityNames } from './modules.ts'
import { ruleCode } from './rules.ts'
import { keyType, wireType } from './wire.ts'

const property = ({ name }: { readonly name: string }): Code => ts.property(name)

/** What the templates of this package call: `names` says where the target keeps an entity's files. */
export const typescriptHelpers = (names: EntityNames) =>
  ({
    constant: (entity: EntityBrief) => names.constant(entity),
    Entity: (entity: EntityBrief) => names.type(entity),
    Input: (entity: EntityBrief) => names.input(entity),
    Draft: (entity: EntityBrief) => names.draft(entity),
    list: (entity: EntityBrief) => names.list(entity),
    form: (entity: EntityBrief) => names.form(entity),
    choices: ({ self, field }: EnumFacts) => names.choices(self, field),
    Enum: ({ self, field }: EnumFacts) => names.enumType(self, field),
    text: (text: string) => ts.string(text),
    inside: (text: string) => ts.inside(text),
    texts: (texts: readonly string[]) => ts.list(texts.map((text) => ts.string(text))),
    joined: (texts: readonly string[]) => ts.string(texts.join(',')),
    property,
    key: (name: string) => ts.property(name),
    member: ({ member }: { readonly member: string }) => ts.property(member),
    field: ({ draft }: { readonly draft: string }) => ts.property(draft),
    type: (member: MemberFacts) => wireType(names, member),
    keyType,
    displayed: ({ display }: DefinitionFacts) => display.kind !== 'key',
    display: ({ display, members }: DefinitionFacts) =>
      displayCode(display, display.kind === 'field' && members.some(({ name, type }) => name === display.field && type !== 'integer' && type !== 'float')),
    column: (column: ListFacts['columns'][number]) => columnCode(names, column),
    filter: (filter: ListFacts['filters'][number]) => filterCode(names, filter),
    draftType: (control: ControlFacts) => draftType(names, control),
    initial: (control: ControlFacts) => initialDraft(control),
    ofEntity: (control: ControlFacts) => draftOfEntity(control),
    toInput: (control: ControlFacts) => inputOfDraft(control),
    rules: ({ rules }: { readonly rules: readonly Rule[] }) => ts.list(rules.map((rule) => ruleCode(rule))),
  }) satisfies Helpers
