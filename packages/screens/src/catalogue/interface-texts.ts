import type { Locale } from '../screens.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import type { Texts } from './texts.ts'

/** The catalogue that every application has, complete in each language. */
export const interfaceTexts: Readonly<Record<Locale, Texts>> = { en: english, de: german }
