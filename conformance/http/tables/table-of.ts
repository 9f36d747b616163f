import type { Dice } from '../dice.ts'
import type { Scalar } from '../facts.ts'
import type { Table } from './cases.ts'
import { dateTable, momentTable, timeTable } from './moments.ts'
import { bigIntTable, booleanTable, decimalTable, floatTable, integerTable } from './numbers.ts'
import { jsonTable, uuidTable } from './others.ts'
import { emailTable, enumTable, textTable, urlTable } from './texts.ts'

/** What one value of this type and these limits must take and refuse (9.5), alone or as an item of a list. */
export function tableOf(scalar: Scalar, dice: Dice, list = false): Table {
  switch (scalar.type) {
    case 'String': case 'Text': return textTable(scalar, dice)
    case 'Email': return emailTable(scalar, dice)
    case 'URL': return urlTable(scalar, dice)
    case 'Enum': return enumTable(scalar)
    case 'Integer': return integerTable(scalar, dice)
    case 'BigInt': return bigIntTable(scalar, dice)
    case 'Float': return floatTable(scalar, dice)
    case 'Decimal': return decimalTable(scalar, dice)
    case 'Boolean': return booleanTable()
    case 'DateTime': return momentTable()
    case 'Date': return dateTable()
    case 'Time': return timeTable()
    case 'UUID': return uuidTable(dice)
    case 'Json': return jsonTable(list)
    case 'Id': return { accept: [], reject: [{ value: 5, codes: ['type'] }, { value: true, codes: ['type'] }, { value: [], codes: ['type'] }, { value: '', codes: ['format'] }, { value: 'no-key', codes: ['format'] }, { value: '~', codes: ['format'] }] }
  }
}
