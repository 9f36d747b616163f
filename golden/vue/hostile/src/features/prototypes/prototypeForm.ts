import { isYes, jsonOf, jsonText, numberParam } from '@/api/drafts'
import { ownValue } from '@/api/entity'
import type { FormDefinition } from '@/api/form'
import { float, integer, json, maxLength, required } from '@/api/rules'
import { prototype, type Prototype, type PrototypeInput } from './prototype'

export interface PrototypeDraft {
  name: string
  __proto___: string
  constructor_: string
  prototype: string
  hasOwnProperty_: string
  toString_: string
  valueOf_: string
  toJSON: string
  then: string
  __class__: string
  __dict__: string
  __init__: string
  __defineGetter___: string
  ownerId: number | null
}

export const prototypeForm: FormDefinition<Prototype, PrototypeInput, PrototypeDraft> = {
  entity: prototype,
  empty: (query) => ({
    name: '',
    __proto___: '',
    constructor_: '',
    prototype: '',
    hasOwnProperty_: '',
    toString_: '',
    valueOf_: '',
    toJSON: '',
    then: '',
    __class__: '',
    __dict__: '',
    __init__: '',
    __defineGetter___: '',
    ownerId: numberParam(query, 'ownerId'),
  }),
  draftOf: (entity) => ({
    name: entity.name,
    __proto___: ownValue(entity, '__proto__') ?? '',
    constructor_: String(ownValue(entity, 'constructor') ?? ''),
    prototype: entity.prototype ?? '',
    hasOwnProperty_: String(ownValue(entity, 'hasOwnProperty') ?? ''),
    toString_: ownValue(entity, 'toString') ?? '',
    valueOf_: String(ownValue(entity, 'valueOf') ?? ''),
    toJSON: jsonText(entity.toJSON),
    then: entity.then ?? '',
    __class__: entity.__class__ ?? '',
    __dict__: jsonText(entity.__dict__),
    __init__: entity.__init__ ?? '',
    __defineGetter___: ownValue(entity, '__defineGetter__') ?? '',
    ownerId: entity.ownerId ?? null,
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.__proto___ !== '' && { ['__proto__']: draft.__proto___ }),
    ...(draft.constructor_ !== '' && { constructor: Number(draft.constructor_) }),
    ...(draft.prototype !== '' && { prototype: draft.prototype }),
    ...(draft.hasOwnProperty_ !== '' && { hasOwnProperty: isYes(draft.hasOwnProperty_) }),
    ...(draft.toString_ !== '' && { toString: draft.toString_ }),
    ...(draft.valueOf_ !== '' && { valueOf: Number(draft.valueOf_) }),
    ...(draft.toJSON.trim() !== '' && { toJSON: jsonOf(draft.toJSON) }),
    ...(draft.then !== '' && { then: draft.then }),
    ...(draft.__class__ !== '' && { __class__: draft.__class__ }),
    ...(draft.__dict__.trim() !== '' && { __dict__: jsonOf(draft.__dict__) }),
    ...(draft.__init__ !== '' && { __init__: draft.__init__ }),
    ...(draft.__defineGetter___ !== '' && { __defineGetter__: draft.__defineGetter___ }),
    ...(draft.ownerId !== null && { ownerId: draft.ownerId }),
  }),
  rules: {
    name: [required, maxLength(255)],
    __proto___: [maxLength(255)],
    constructor_: [integer],
    prototype: [maxLength(255)],
    toString_: [maxLength(255)],
    valueOf_: [float],
    toJSON: [json],
    then: [maxLength(255)],
    __class__: [maxLength(255)],
    __dict__: [json],
    __init__: [maxLength(255)],
    __defineGetter___: [maxLength(255)],
  },
  fieldOf: {
    ['__proto__']: '__proto___',
    constructor: 'constructor_',
    hasOwnProperty: 'hasOwnProperty_',
    toString: 'toString_',
    valueOf: 'valueOf_',
    __defineGetter__: '__defineGetter___',
  },
}
