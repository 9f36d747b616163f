import type { FieldType } from '@locus/model'

/** The types a field can have. */
export const scalars = ['String', 'Text', 'Integer', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Date', 'Time', 'UUID', 'Email', 'URL', 'Json'] as const
export type Scalar = (typeof scalars)[number]

export const isScalar = (name: string): name is Scalar => (scalars as readonly string[]).includes(name)

export const isText = (type: FieldType): boolean => type === 'String' || type === 'Text'
export const isNumeric = (type: FieldType): boolean => type === 'Integer' || type === 'BigInt' || type === 'Float' || type === 'Decimal'

/** What people from elsewhere write. */
export const foreignNames: Readonly<Record<string, Scalar>> = {
  int: 'Integer', int32: 'Integer', number: 'Decimal', long: 'BigInt', int64: 'BigInt', bigint: 'BigInt', string: 'String', str: 'String', varchar: 'String', char: 'String', text: 'Text',
  bool: 'Boolean', boolean: 'Boolean', double: 'Float', real: 'Float', float: 'Float', money: 'Decimal', numeric: 'Decimal', timestamp: 'DateTime', datetime: 'DateTime', date: 'Date', time: 'Time',
  object: 'Json', any: 'Json', json: 'Json', jsonb: 'Json', guid: 'UUID', uuid: 'UUID', uri: 'URL', url: 'URL', email: 'Email',
}
