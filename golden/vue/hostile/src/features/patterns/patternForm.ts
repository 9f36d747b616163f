import type { FormDefinition } from '@/api/form'
import { maxLength, pattern, required } from '@/api/rules'
import { pattern as patternFromPattern, type Pattern, type PatternInput } from './pattern'

export interface PatternDraft {
  name: string
  quotes: string
  slashes: string
  braces: string
  markup: string
  dollars: string
  triple: string
  hash: string
  brackets: string
  unicode: string
  astral: string
  percent: string
  comment: string
}

export const patternForm: FormDefinition<Pattern, PatternInput, PatternDraft> = {
  entity: patternFromPattern,
  empty: () => ({
    name: '',
    quotes: '',
    slashes: '',
    braces: '',
    markup: '',
    dollars: '',
    triple: '',
    hash: '',
    brackets: '',
    unicode: '',
    astral: '',
    percent: '',
    comment: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
    quotes: entity.quotes ?? '',
    slashes: entity.slashes ?? '',
    braces: entity.braces ?? '',
    markup: entity.markup ?? '',
    dollars: entity.dollars ?? '',
    triple: entity.triple ?? '',
    hash: entity.hash ?? '',
    brackets: entity.brackets ?? '',
    unicode: entity.unicode ?? '',
    astral: entity.astral ?? '',
    percent: entity.percent ?? '',
    comment: entity.comment ?? '',
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.quotes !== '' && { quotes: draft.quotes }),
    ...(draft.slashes !== '' && { slashes: draft.slashes }),
    ...(draft.braces !== '' && { braces: draft.braces }),
    ...(draft.markup !== '' && { markup: draft.markup }),
    ...(draft.dollars !== '' && { dollars: draft.dollars }),
    ...(draft.triple !== '' && { triple: draft.triple }),
    ...(draft.hash !== '' && { hash: draft.hash }),
    ...(draft.brackets !== '' && { brackets: draft.brackets }),
    ...(draft.unicode !== '' && { unicode: draft.unicode }),
    ...(draft.astral !== '' && { astral: draft.astral }),
    ...(draft.percent !== '' && { percent: draft.percent }),
    ...(draft.comment !== '' && { comment: draft.comment }),
  }),
  rules: {
    name: [required, maxLength(255)],
    quotes: [maxLength(255), pattern('^[\'"`]+$')],
    slashes: [maxLength(255), pattern('^/[a-z]*/\\\\?$')],
    braces: [maxLength(255), pattern('^[{}]{2}[^{}]*$')],
    markup: [maxLength(255), pattern('^</?[a-z]+>$')],
    dollars: [maxLength(255), pattern('^\\$\\{[a-z]\\}$')],
    triple: [maxLength(255), pattern('"""')],
    hash: [maxLength(255), pattern('^#[0-9a-f]{3}$')],
    brackets: [maxLength(255), pattern('^[\\]\\[^-]+$')],
    unicode: [maxLength(255), pattern('^[^\\u0000-\\u001F\\u2028]+$')],
    astral: [maxLength(255), pattern('^[😀-🙏]+$')],
    percent: [maxLength(255), pattern('^%[A-F0-9]{2}$')],
    comment: [maxLength(255), pattern('\\*/')],
  },
  messages: {
    quotes: 'entities.pattern.rules.quotes',
    slashes: 'entities.pattern.rules.slashes',
    braces: 'entities.pattern.rules.braces',
    markup: 'entities.pattern.rules.markup',
    dollars: 'entities.pattern.rules.dollars',
    triple: 'entities.pattern.rules.triple',
    hash: 'entities.pattern.rules.hash',
    brackets: 'entities.pattern.rules.brackets',
    unicode: 'entities.pattern.rules.unicode',
    astral: 'entities.pattern.rules.astral',
    percent: 'entities.pattern.rules.percent',
    comment: 'entities.pattern.rules.comment',
  },
}
