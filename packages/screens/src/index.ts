export type {
  Column, Control, ControlKind, DetailScreen, Display, EntityBrief, EntityMessages, EntityScreens, Expansion, Filter, FormScreen, ListScreen, Locale, MessageKey,
  ReferenceKey, Related, Rule, RuleName, Screens, Tokens, Value, ValueKind, WireMember,
} from './screens.ts'
