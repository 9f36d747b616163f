import { chosen, isYes, numberParam } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { integer, maxLength, required } from '@/api/rules'
import { meeting, type Meeting, type MeetingInput } from './meeting'

export interface MeetingDraft {
  class: string
  class_: string
  _class: string
  fooBar: string
  foo_bar: string
  FooBar: string
  foobar: string
  URL: string
  url: string
  htmlURL: string
  htmlUrl: string
  x2y: string
  x_2y: string
  is2FAEnabled: string
  is_2_fa_enabled: string
  a: string
  A: string
  _: string
  __: string
  groupId: number | null
  group_Id: number | null
  orderId: number | null
  class2Id: number | null
}

export const meetingForm: FormDefinition<Meeting, MeetingInput, MeetingDraft> = {
  entity: meeting,
  empty: (query) => ({
    class: '',
    class_: '',
    _class: '',
    fooBar: '',
    foo_bar: '',
    FooBar: '',
    foobar: '',
    URL: '',
    url: '',
    htmlURL: '',
    htmlUrl: '',
    x2y: '',
    x_2y: '',
    is2FAEnabled: '',
    is_2_fa_enabled: '',
    a: '',
    A: '',
    _: '',
    __: '',
    groupId: numberParam(query, 'groupId'),
    group_Id: numberParam(query, 'group_Id'),
    orderId: numberParam(query, 'orderId'),
    class2Id: numberParam(query, 'class2Id'),
  }),
  draftOf: (entity) => ({
    class: entity.class ?? '',
    class_: entity.class_ ?? '',
    _class: entity._class ?? '',
    fooBar: entity.fooBar ?? '',
    foo_bar: entity.foo_bar ?? '',
    FooBar: entity.FooBar ?? '',
    foobar: entity.foobar ?? '',
    URL: entity.URL ?? '',
    url: entity.url ?? '',
    htmlURL: entity.htmlURL ?? '',
    htmlUrl: entity.htmlUrl ?? '',
    x2y: String(entity.x2y ?? ''),
    x_2y: String(entity.x_2y ?? ''),
    is2FAEnabled: String(entity.is2FAEnabled ?? ''),
    is_2_fa_enabled: String(entity.is_2_fa_enabled ?? ''),
    a: String(entity.a ?? ''),
    A: String(entity.A ?? ''),
    _: entity._ ?? '',
    __: entity.__ ?? '',
    groupId: entity.groupId ?? null,
    group_Id: entity.group_Id ?? null,
    orderId: entity.orderId,
    class2Id: entity.class2Id ?? null,
  }),
  toInput: (draft) => ({
    ...(draft.class !== '' && { class: draft.class }),
    ...(draft.class_ !== '' && { class_: draft.class_ }),
    ...(draft._class !== '' && { _class: draft._class }),
    ...(draft.fooBar !== '' && { fooBar: draft.fooBar }),
    ...(draft.foo_bar !== '' && { foo_bar: draft.foo_bar }),
    ...(draft.FooBar !== '' && { FooBar: draft.FooBar }),
    ...(draft.foobar !== '' && { foobar: draft.foobar }),
    ...(draft.URL !== '' && { URL: draft.URL }),
    ...(draft.url !== '' && { url: draft.url }),
    ...(draft.htmlURL !== '' && { htmlURL: draft.htmlURL }),
    ...(draft.htmlUrl !== '' && { htmlUrl: draft.htmlUrl }),
    ...(draft.x2y !== '' && { x2y: Number(draft.x2y) }),
    ...(draft.x_2y !== '' && { x_2y: Number(draft.x_2y) }),
    ...(draft.is2FAEnabled !== '' && { is2FAEnabled: isYes(draft.is2FAEnabled) }),
    ...(draft.is_2_fa_enabled !== '' && { is_2_fa_enabled: isYes(draft.is_2_fa_enabled) }),
    ...(draft.a !== '' && { a: Number(draft.a) }),
    ...(draft.A !== '' && { A: Number(draft.A) }),
    ...(draft._ !== '' && { _: draft._ }),
    ...(draft.__ !== '' && { __: draft.__ }),
    ...(draft.groupId !== null && { groupId: draft.groupId }),
    ...(draft.group_Id !== null && { group_Id: draft.group_Id }),
    orderId: chosen(draft.orderId),
    ...(draft.class2Id !== null && { class2Id: draft.class2Id }),
  }),
  rules: {
    class: [maxLength(255)],
    class_: [maxLength(255)],
    _class: [maxLength(255)],
    fooBar: [maxLength(255)],
    foo_bar: [maxLength(255)],
    FooBar: [maxLength(255)],
    foobar: [maxLength(255)],
    URL: [maxLength(255)],
    url: [maxLength(255)],
    htmlURL: [maxLength(255)],
    htmlUrl: [maxLength(255)],
    x2y: [integer],
    x_2y: [integer],
    a: [integer],
    A: [integer],
    _: [maxLength(255)],
    __: [maxLength(255)],
    orderId: [required],
  },
}
