import { isYes } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { date, decimal, integer, maxLength, required } from '@/api/rules'
import { select, type Select, type SelectInput } from './select'

export interface SelectDraft {
  select: string
  insert: string
  update: string
  table: string
  column: string
  where: string
  order: string
  group: string
  by: string
  having: string
  limit: string
  offset: string
  join: string
  on: string
  union: string
  all: string
  distinct: string
  user: string
  primary: string
  foreign: string
  references: string
  check: string
  constraint: string
  index: string
  view: string
  end: string
  desc: string
  asc: string
  between: string
  like: string
  exists: string
  values: string
  begin: string
  commit: string
  rollback: string
  rowid: string
  oid: string
  xmin: string
  ctid: string
  tableoid: string
  cast: string
  collate: string
  current_date: string
  session_user: string
  analyse: string
  window_: string
  name: string
}

export const selectForm: FormDefinition<Select, SelectInput, SelectDraft> = {
  entity: select,
  empty: () => ({
    select: '',
    insert: '',
    update: '',
    table: '',
    column: '',
    where: '',
    order: '',
    group: '',
    by: '',
    having: '',
    limit: '',
    offset: '',
    join: '',
    on: '',
    union: '',
    all: '',
    distinct: '',
    user: '',
    primary: '',
    foreign: '',
    references: '',
    check: '',
    constraint: '',
    index: '',
    view: '',
    end: '',
    desc: '',
    asc: '',
    between: '',
    like: '',
    exists: '',
    values: '',
    begin: '',
    commit: '',
    rollback: '',
    rowid: '',
    oid: '',
    xmin: '',
    ctid: '',
    tableoid: '',
    cast: '',
    collate: '',
    current_date: '',
    session_user: '',
    analyse: '',
    window_: '',
    name: '',
  }),
  draftOf: (entity) => ({
    select: String(entity.select ?? ''),
    insert: String(entity.insert ?? ''),
    update: entity.update ?? '',
    table: entity.table ?? '',
    column: entity.column ?? '',
    where: String(entity.where ?? ''),
    order: String(entity.order ?? ''),
    group: entity.group ?? '',
    by: entity.by ?? '',
    having: entity.having ?? '',
    limit: String(entity.limit ?? ''),
    offset: String(entity.offset ?? ''),
    join: entity.join ?? '',
    on: entity.on ?? '',
    union: entity.union ?? '',
    all: String(entity.all ?? ''),
    distinct: String(entity.distinct ?? ''),
    user: entity.user ?? '',
    primary: entity.primary ?? '',
    foreign: entity.foreign ?? '',
    references: String(entity.references ?? ''),
    check: String(entity.check ?? ''),
    constraint: entity.constraint ?? '',
    index: entity.index ?? '',
    view: entity.view ?? '',
    end: String(entity.end ?? ''),
    desc: String(entity.desc ?? ''),
    asc: entity.asc ?? '',
    between: entity.between ?? '',
    like: entity.like ?? '',
    exists: String(entity.exists ?? ''),
    values: String(entity.values ?? ''),
    begin: entity.begin ?? '',
    commit: entity.commit ?? '',
    rollback: entity.rollback ?? '',
    rowid: String(entity.rowid ?? ''),
    oid: String(entity.oid ?? ''),
    xmin: entity.xmin ?? '',
    ctid: entity.ctid ?? '',
    tableoid: entity.tableoid ?? '',
    cast: String(entity.cast ?? ''),
    collate: String(entity.collate ?? ''),
    current_date: entity.current_date ?? '',
    session_user: entity.session_user ?? '',
    analyse: entity.analyse ?? '',
    window_: String(entity.window_ ?? ''),
    name: entity.name,
  }),
  toInput: (draft) => ({
    ...(draft.select !== '' && { select: Number(draft.select) }),
    ...(draft.insert !== '' && { insert: isYes(draft.insert) }),
    ...(draft.update !== '' && { update: draft.update }),
    ...(draft.table !== '' && { table: draft.table }),
    ...(draft.column !== '' && { column: draft.column }),
    ...(draft.where !== '' && { where: Number(draft.where) }),
    ...(draft.order !== '' && { order: isYes(draft.order) }),
    ...(draft.group !== '' && { group: draft.group }),
    ...(draft.by !== '' && { by: draft.by }),
    ...(draft.having !== '' && { having: draft.having }),
    ...(draft.limit !== '' && { limit: Number(draft.limit) }),
    ...(draft.offset !== '' && { offset: isYes(draft.offset) }),
    ...(draft.join !== '' && { join: draft.join }),
    ...(draft.on !== '' && { on: draft.on }),
    ...(draft.union !== '' && { union: draft.union }),
    ...(draft.all !== '' && { all: Number(draft.all) }),
    ...(draft.distinct !== '' && { distinct: isYes(draft.distinct) }),
    ...(draft.user !== '' && { user: draft.user }),
    ...(draft.primary !== '' && { primary: draft.primary }),
    ...(draft.foreign !== '' && { foreign: draft.foreign }),
    ...(draft.references !== '' && { references: Number(draft.references) }),
    ...(draft.check !== '' && { check: isYes(draft.check) }),
    ...(draft.constraint !== '' && { constraint: draft.constraint }),
    ...(draft.index !== '' && { index: draft.index }),
    ...(draft.view !== '' && { view: draft.view }),
    ...(draft.end !== '' && { end: Number(draft.end) }),
    ...(draft.desc !== '' && { desc: isYes(draft.desc) }),
    ...(draft.asc !== '' && { asc: draft.asc }),
    ...(draft.between !== '' && { between: draft.between }),
    ...(draft.like !== '' && { like: draft.like }),
    ...(draft.exists !== '' && { exists: Number(draft.exists) }),
    ...(draft.values !== '' && { values: isYes(draft.values) }),
    ...(draft.begin !== '' && { begin: draft.begin }),
    ...(draft.commit !== '' && { commit: draft.commit }),
    ...(draft.rollback !== '' && { rollback: draft.rollback }),
    ...(draft.rowid !== '' && { rowid: Number(draft.rowid) }),
    ...(draft.oid !== '' && { oid: isYes(draft.oid) }),
    ...(draft.xmin !== '' && { xmin: draft.xmin }),
    ...(draft.ctid !== '' && { ctid: draft.ctid }),
    ...(draft.tableoid !== '' && { tableoid: draft.tableoid }),
    ...(draft.cast !== '' && { cast: Number(draft.cast) }),
    ...(draft.collate !== '' && { collate: isYes(draft.collate) }),
    ...(draft.current_date !== '' && { current_date: draft.current_date }),
    ...(draft.session_user !== '' && { session_user: draft.session_user }),
    ...(draft.analyse !== '' && { analyse: draft.analyse }),
    ...(draft.window_ !== '' && { window_: Number(draft.window_) }),
    name: draft.name,
  }),
  rules: {
    select: [integer],
    update: [decimal(18, 2)],
    table: [date],
    column: [maxLength(255)],
    where: [integer],
    group: [decimal(18, 2)],
    by: [date],
    having: [maxLength(255)],
    limit: [integer],
    join: [decimal(18, 2)],
    on: [date],
    union: [maxLength(255)],
    all: [integer],
    user: [decimal(18, 2)],
    primary: [date],
    foreign: [maxLength(255)],
    references: [integer],
    constraint: [decimal(18, 2)],
    index: [date],
    view: [maxLength(255)],
    end: [integer],
    asc: [decimal(18, 2)],
    between: [date],
    like: [maxLength(255)],
    exists: [integer],
    begin: [decimal(18, 2)],
    commit: [date],
    rollback: [maxLength(255)],
    rowid: [integer],
    xmin: [decimal(18, 2)],
    ctid: [date],
    tableoid: [maxLength(255)],
    cast: [integer],
    current_date: [decimal(18, 2)],
    session_user: [date],
    analyse: [maxLength(255)],
    window_: [integer],
    name: [required, maxLength(255)],
  },
}
