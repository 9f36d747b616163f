import type { Draw } from './draw.ts'
import {
  adjectives, cities, colors, companies, countries, departments, descriptions, firstNames, groups, jobs, languages, lastNames, lowerWords, materials, notes, nouns, remarks, streets, tags, things,
} from './vocabulary.ts'

/** Where a text stands: words of the entity's and the member's name, in lower case, and the number of the row, from 0. */
export interface Place {
  readonly entity: readonly string[]
  readonly member: readonly string[]
  readonly row: number
  /** 0 for the first try; later ones must differ from those before. */
  readonly attempt: number
  /** A text that may be long. */
  readonly long: boolean
}

const people = new Set('person people user customer client patient doctor nurse author employee member student teacher contact guest driver owner player artist manager account staff reader writer speaker attendee tenant candidate'.split(' '))
const goods = new Set('product item article good gadget device tool part'.split(' '))
const classes = new Set('category genre topic group collection section class kind type'.split(' '))
const units = new Set('department specialty speciality team division unit'.split(' '))
const firms = new Set('company supplier vendor brand organization organisation manufacturer shop store partner publisher carrier'.split(' '))
const places = new Set('city place location warehouse venue branch site office hotel restaurant airport station'.split(' '))
const works = new Set('book movie film song album article post story course lesson event project document page'.split(' '))

/** What a person would write there: a name, a street, a sentence. */
export function naturalText(place: Place, draw: Draw): string {
  const { member, entity } = place
  const has = (...words: string[]): boolean => words.some(word => member.includes(word))
  const is = (kind: ReadonlySet<string>): boolean => entity.some(word => kind.has(word))
  const nth = <T>(list: readonly T[]): T => list[(place.row + 7 * place.attempt) % list.length] as T
  const again = (text: string): string => place.attempt === 0 ? text : `${text} ${place.row + 1 + (place.attempt - 1) * 25}`
  const last = member[member.length - 1] ?? ''
  const person = personOf(place)

  if (has('email', 'mail')) return emailOf(place)
  if (has('phone', 'mobile', 'fax', 'tel')) return `+49 30 555 ${String(1000 + place.row * 37 + place.attempt * 997).slice(0, 4)}`
  if (has('first', 'given', 'forename')) return person.first
  if (has('surname') || (has('last', 'family') && has('name'))) return person.last
  if (has('username', 'login', 'nickname', 'handle')) return again(`${person.first}.${person.last}`.toLowerCase()).replace(' ', '')
  if (has('street', 'address')) return `${draw.integer(1, 98)} ${nth(streets)}${has('address') && !has('street') ? `, ${nth(cities)}` : ''}`
  if (has('city', 'town')) return nth(cities)
  if (has('zip', 'postal', 'postcode')) return String(draw.integer(10115, 99998))
  if (has('country', 'nation')) return draw.pick(countries)
  if (has('color', 'colour', 'colors', 'colours')) return draw.pick(colors)
  if (has('allergy', 'allergies', 'allergen', 'allergens')) return draw.pick(['Pollen', 'Peanuts', 'Penicillin', 'Lactose', 'Dust', 'Shellfish', 'Latex', 'Wasp stings', 'Cat hair'])
  if (has('language', 'languages')) return draw.pick(languages)
  if (has('currency')) return draw.pick(['EUR', 'USD', 'CHF', 'GBP', 'SEK'])
  if (has('sku', 'code', 'number', 'no', 'reference', 'ref', 'serial', 'isbn', 'barcode', 'slot', 'bin')) return `${initials(entity)}-${1001 + place.row * 13 + place.attempt * 1009}`
  if (has('slug')) return again(`${draw.pick(lowerWords)}-${nth(lowerWords)}`).replace(' ', '-')
  if (has('company', 'brand', 'supplier', 'vendor', 'manufacturer', 'employer', 'publisher', 'carrier')) return nth(companies)
  if (has('job', 'position', 'role', 'profession', 'occupation')) return draw.pick(jobs)
  if (has('by', 'author', 'owner', 'customer', 'recipient', 'assignee', 'contact', 'manager', 'doctor', 'patient', 'teacher')) return `${person.first} ${person.last}`
  if (has('tag', 'tags', 'keyword', 'keywords', 'labels')) return nth(tags)
  if (place.long || has('description', 'summary', 'note', 'notes', 'comment', 'body', 'content', 'bio', 'text', 'message', 'about', 'reason', 'details', 'remark', 'remarks')) {
    return paragraph(place, draw)
  }
  if (has('title', 'subject', 'headline') && (entity.includes('review') || entity.includes('comment') || entity.includes('rating'))) return nth(remarks)
  if (['name', 'title', 'label', 'fullname', 'caption', 'subject', 'headline', 'designation'].includes(last) || has('name')) {
    if (is(people)) return again(`${person.first} ${person.last}`)
    if (is(works)) return again(`The ${nth(adjectives)} ${draw.pick(nouns)}`)
    if (is(goods)) return again(`${draw.pick(materials)} ${nth(things)}`)
    if (is(firms)) return again(nth(companies))
    if (entity.includes('tag') || entity.includes('keyword')) return again(nth(tags))
    if (is(units)) return again(nth(departments))
    if (is(classes)) return again(nth(groups))
    if (is(places)) return again(entity.includes('city') ? nth(cities) : `${nth(cities)} ${capital(entity[entity.length - 1] ?? '')}`)
    return again(`${nth(adjectives)} ${capital(entity[entity.length - 1] ?? 'item')}`)
  }
  return again(`${capital(nth(lowerWords))} ${draw.pick(nouns).toLowerCase()}`)
}

/** First and last name of the one whom a row is about: all members of the row agree. */
export function personOf({ row, entity, attempt }: Place): { readonly first: string; readonly last: string } {
  const shift = entity.join('').length
  return {
    first: firstNames[(row + shift) % firstNames.length] ?? 'Ada',
    last: lastNames[(row * 3 + shift + attempt) % lastNames.length] ?? 'Abel',
  }
}

export function emailOf(place: Place): string {
  const { first, last } = personOf({ ...place, attempt: 0 })
  const number = place.attempt === 0 ? '' : String(place.row + 1 + (place.attempt - 1) * 25)
  return `${first}.${last}${number}@example.com`.toLowerCase()
}

export function urlOf(place: Place, draw: Draw): string {
  const image = ['image', 'photo', 'picture', 'avatar', 'logo', 'thumbnail', 'icon', 'cover'].some(word => place.member.includes(word))
  const name = `${draw.pick(lowerWords)}-${draw.pick(lowerWords)}-${place.row + 1 + place.attempt * 25}`
  return image ? `https://images.example.com/${name}.jpg` : `https://www.example.com/${name}`
}

function paragraph(place: Place, draw: Draw): string {
  if (['review', 'rating', 'feedback'].some(word => place.entity.includes(word))) return `${remarks[(place.row * 5 + place.attempt) % remarks.length]}. ${draw.pick(remarks)}.`
  const sentences = ['note', 'notes', 'comment', 'message', 'reason', 'remark', 'remarks', 'history', 'text'].some(word => place.member.includes(word)) ? notes : descriptions
  const start = draw.integer(0, sentences.length - 1)
  const count = place.long ? draw.integer(1, 3) : 1
  return Array.from({ length: count }, (_, at) => sentences[(start + at * 5 + place.attempt) % sentences.length]).join(' ')
}

const capital = (word: string): string => word === '' ? '' : (word[0] ?? '').toUpperCase() + word.slice(1)
const initials = (words: readonly string[]): string => (words.map(word => word[0] ?? '').join('') + (words[words.length - 1] ?? 'X').slice(1)).slice(0, 2).toUpperCase().padEnd(2, 'X')
