import type { FormDefinition } from '@/api/form'
import { maxLength, required } from '@/api/rules'
import { breakout, type Breakout, type BreakoutInput } from './breakout'

export interface BreakoutDraft {
  title: string
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
}

export const breakoutForm: FormDefinition<Breakout, BreakoutInput, BreakoutDraft> = {
  entity: breakout,
  empty: () => ({
    title: '',
    backslash: '',
    triple: '',
    comments: '',
    script: '',
    mustache: '',
    dollar: '',
    sql: '',
    url: '',
    entity: '',
    lines: '',
    rtl: '',
    emoji: '',
    separators: '',
    yaml: '',
    template: '',
  }),
  draftOf: (entity) => ({
    title: entity.title,
    backslash: entity.backslash ?? '',
    triple: entity.triple ?? '',
    comments: entity.comments ?? '',
    script: entity.script ?? '',
    mustache: entity.mustache ?? '',
    dollar: entity.dollar ?? '',
    sql: entity.sql ?? '',
    url: entity.url ?? '',
    entity: entity.entity ?? '',
    lines: entity.lines ?? '',
    rtl: entity.rtl ?? '',
    emoji: entity.emoji ?? '',
    separators: entity.separators ?? '',
    yaml: entity.yaml ?? '',
    template: entity.template ?? '',
  }),
  toInput: (draft) => ({
    title: draft.title,
    ...(draft.backslash !== '' && { backslash: draft.backslash }),
    ...(draft.triple !== '' && { triple: draft.triple }),
    ...(draft.comments !== '' && { comments: draft.comments }),
    ...(draft.script !== '' && { script: draft.script }),
    ...(draft.mustache !== '' && { mustache: draft.mustache }),
    ...(draft.dollar !== '' && { dollar: draft.dollar }),
    ...(draft.sql !== '' && { sql: draft.sql }),
    ...(draft.url !== '' && { url: draft.url }),
    ...(draft.entity !== '' && { entity: draft.entity }),
    ...(draft.lines !== '' && { lines: draft.lines }),
    ...(draft.rtl !== '' && { rtl: draft.rtl }),
    ...(draft.emoji !== '' && { emoji: draft.emoji }),
    ...(draft.separators !== '' && { separators: draft.separators }),
    ...(draft.yaml !== '' && { yaml: draft.yaml }),
    ...(draft.template !== '' && { template: draft.template }),
  }),
  rules: {
    title: [required, maxLength(255)],
    backslash: [maxLength(255)],
    triple: [maxLength(255)],
    comments: [maxLength(255)],
    script: [maxLength(255)],
    mustache: [maxLength(255)],
    dollar: [maxLength(255)],
    sql: [maxLength(255)],
    url: [maxLength(255)],
    entity: [maxLength(255)],
    lines: [maxLength(255)],
    rtl: [maxLength(255)],
    emoji: [maxLength(255)],
    separators: [maxLength(255)],
    yaml: [maxLength(255)],
    template: [maxLength(255)],
  },
  messages: {
    title: 'entities.breakout.rules.title',
    backslash: 'entities.breakout.rules.backslash',
    triple: 'entities.breakout.rules.triple',
    comments: 'entities.breakout.rules.comments',
    script: 'entities.breakout.rules.script',
    mustache: 'entities.breakout.rules.mustache',
    dollar: 'entities.breakout.rules.dollar',
    sql: 'entities.breakout.rules.sql',
    url: 'entities.breakout.rules.url',
    entity: 'entities.breakout.rules.entity',
    lines: 'entities.breakout.rules.lines',
    rtl: 'entities.breakout.rules.rtl',
    emoji: 'entities.breakout.rules.emoji',
    separators: 'entities.breakout.rules.separators',
    yaml: 'entities.breakout.rules.yaml',
    template: 'entities.breakout.rules.template',
  },
}
