/** What `locus init` writes: a model of two entities, its design, both configs. Paths relative to the new folder. */
export const firstProject = (folder: string): readonly { readonly path: string; readonly text: string }[] => [
  { path: 'Locus.toml', text: `[app]\nname = ${JSON.stringify(titleOf(folder))}\n\n[language]\nstrict = true\n` },
  { path: 'database.locus', text: database },
  { path: 'theme.locus', text: theme },
  { path: 'locus.config.json', text: `${JSON.stringify({ targets: { vue: { out: 'frontend' }, fastapi: { out: 'backend' } } }, null, 2)}\n` },
]

const titleOf = (folder: string): string => {
  const words = folder.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return words === '' ? 'App' : words.charAt(0).toUpperCase() + words.slice(1)
}

const database = `// What the application keeps. One entity becomes a table, an API and pages.
database {
  entity Author {
    name: String @unique @length(1, 120)
    email: Email?
    books: has_many Book
  }

  entity Book {
    title: String
    isbn: String @unique @pattern("^[0-9]{13}$")
    published: Date | Null
    price: Decimal @min(0)
    kind: String @enum("paperback", "hardcover", "ebook") @default("paperback")
    author: belongs_to Author on_delete: restrict
  }
}
`

const theme = `// How it looks. primary, surface, text and danger have a meaning; what is missing is derived.
design_system {
  colors {
    light {
      primary: #2f5bd7
      surface: #ffffff
      text: #1b2130
    }
    dark {
      primary: #8fabff
      surface: #14171f
      text: #e8ebf2
    }
  }
}
`
