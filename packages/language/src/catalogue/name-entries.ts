import type { Entry } from '@locus/diagnostics'

export const nameEntries = {
  'name-impossible': { severity: 'error', message: '`{name}` has no letter or digit to make an address of', explanation: 'The name of an entity becomes its address, `/medical-records`; it needs a letter or a digit.' },
  'name-long': { severity: 'error', message: 'The name of an entity has at most {max} characters', explanation: 'Files are called after entities, and no system takes longer names.' },
  'plural-impossible': { severity: 'error', message: '"{text}" gives no address', explanation: 'A plural is made of the letters A to Z and digits; it becomes the address of the list.' },
  'plural-same': { severity: 'warning', message: 'The plural of `{name}` is the same word; its list is /{path}', explanation: 'The library that knows English plurals leaves this word alone.' },
  'path-taken': { severity: 'error', message: '`{name}` and `{other}` both have the address /{path}', explanation: 'The address of a list is the plural of the entity in lower case with dashes. Two entities cannot share one.' },
  'path-reserved': { severity: 'error', message: '/{path} is an address of the applications themselves', explanation: '`/new`, `/edit` and `/api` are used by what is generated. Choose another plural.' },
  'names-meet': { severity: 'warning', message: '`{name}` is taken; this one is called `{given}`', explanation: 'Two classes, segments or operations of the API would have one name, most often as two declarations differ only in case or underscores. The second one, in the order of names, gets a number.' },
  'wire-name-taken': { severity: 'error', message: '`{name}` stands for two things: {other} and {what}', explanation: 'A relation `x` reserves `x`, and `xId` or `xIds`; to an entity with a composite key it reserves a member for each part. No field may be called so, unless it is that key.' },
  'column-taken': { severity: 'error', message: 'The column "{column}" of `{name}` is that of `{other}` already', explanation: 'Two members cannot share a column; databases do not tell columns apart by case.' },
  'column-name': { severity: 'error', message: '"{text}" cannot be a column', explanation: 'A column\'s name has 1 to 63 bytes, no control characters and no blanks at its ends, and is none of those that a database keeps for itself: `tableoid`, `xmin`, `cmin`, `xmax`, `cmax`, `ctid` (PostgreSQL), `true`, `false` (SQLite).' },
  'columns-meet': { severity: 'warning', message: 'The column "{plain}" is taken; that of `{name}` is "{column}"', explanation: 'Two members become one column in snake_case. The second one, in the order of names, gets a number, and so does one that a database keeps for itself (`xmin`, `true`); `@map` gives it a better name.' },
  'order-unknown': { severity: 'error', message: '`{entity}` cannot be sorted by `{name}`', explanation: '`@order("-createdAt,name")` names fields with a single value other than Json, and `id`, `createdAt`, `updatedAt`.' },
  'order-long': { severity: 'error', message: 'A list is sorted by at most {max} members', explanation: 'The order becomes an index; a longer one helps nobody.' },
  'order-repeated': { severity: 'error', message: '`{name}` stands twice in the order', explanation: 'Sorting by a member twice says nothing.' },
  'display-twice': { severity: 'error', message: 'One member stands for an entity, not two', explanation: '`@display` marks the member that is shown in titles and pickers.' },
  'display-unfit': { severity: 'error', message: 'A list or a Json cannot stand for an entity', explanation: '`@display` marks a single value, or a belongs_to whose target is shown instead.' },
} as const satisfies Record<string, Entry>
