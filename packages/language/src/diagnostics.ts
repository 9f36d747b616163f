import { defineCatalogue } from '@locus/diagnostics'
import { designEntries } from './catalogue/design-entries.ts'
import { fieldEntries } from './catalogue/field-entries.ts'
import { manifestEntries } from './catalogue/manifest-entries.ts'
import { nameEntries } from './catalogue/name-entries.ts'
import { relationEntries } from './catalogue/relation-entries.ts'
import { syntaxEntries } from './catalogue/syntax-entries.ts'

/** All that can be wrong with a program or with its Locus.toml. */
export const catalogue = defineCatalogue('language', { ...syntaxEntries, ...fieldEntries, ...relationEntries, ...nameEntries, ...designEntries, ...manifestEntries })
