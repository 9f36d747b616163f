export type {
  Choice, Column, Control, ControlKind, DetailScreen, Display, EntityBrief, EntityMessages, EntityScreens, Expansion, Filter, FormScreen, ListScreen, Locale, MessageKey,
  Property, ReferenceKey, Related, Rule, RuleName, Screens, Tokens, Value, ValueKind, WireMember,
} from './screens.ts'
export type { Plural, Texts } from './catalogue/texts.ts'
export type { ModelTexts } from './catalogue/model-texts.ts'
export { catalogue } from './diagnostics.ts'
export { screens } from './model-to-screens.ts'
export { interfaceTexts } from './catalogue/interface-texts.ts'
export { modelTexts } from './catalogue/model-texts.ts'
