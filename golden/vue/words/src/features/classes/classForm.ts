import { isYes } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { date, decimal, integer, maxLength, required } from '@/api/rules'
import { class_, type Class, type ClassInput } from './class'

export interface ClassDraft {
  name: string
  False: string
  None: string
  True: string
  and: string
  as: string
  assert: string
  async: string
  await: string
  break: string
  class: string
  continue: string
  def: string
  del: string
  elif: string
  else: string
  except: string
  finally: string
  for: string
  from: string
  global: string
  if: string
  import: string
  in: string
  is: string
  lambda: string
  nonlocal: string
  not: string
  or: string
  pass: string
  raise: string
  return: string
  try: string
  while: string
  with: string
  yield: string
  match: string
  case: string
  type: string
  print: string
  self: string
  cls: string
  id_: string
  str: string
  int: string
  float: string
  bool: string
  list: string
  dict: string
  set: string
  object: string
  date: string
  datetime: string
  json: string
  copy: string
  schema: string
  schema_json: string
  validate: string
  register: string
  construct: string
  model_config: string
  model_fields: string
  model_dump: string
  metadata: string
  registry: string
  query: string
  _sa_instance_state: string
  fields: string
  parse_obj: string
}

export const classForm: FormDefinition<Class, ClassInput, ClassDraft> = {
  entity: class_,
  empty: () => ({
    name: '',
    False: '',
    None: '',
    True: '',
    and: '',
    as: '',
    assert: '',
    async: '',
    await: '',
    break: '',
    class: '',
    continue: '',
    def: '',
    del: '',
    elif: '',
    else: '',
    except: '',
    finally: '',
    for: '',
    from: '',
    global: '',
    if: '',
    import: '',
    in: '',
    is: '',
    lambda: '',
    nonlocal: '',
    not: '',
    or: '',
    pass: '',
    raise: '',
    return: '',
    try: '',
    while: '',
    with: '',
    yield: '',
    match: '',
    case: '',
    type: '',
    print: '',
    self: '',
    cls: '',
    id_: '',
    str: '',
    int: '',
    float: '',
    bool: '',
    list: '',
    dict: '',
    set: '',
    object: '',
    date: '',
    datetime: '',
    json: '',
    copy: '',
    schema: '',
    schema_json: '',
    validate: '',
    register: '',
    construct: '',
    model_config: '',
    model_fields: '',
    model_dump: '',
    metadata: '',
    registry: '',
    query: '',
    _sa_instance_state: '',
    fields: '',
    parse_obj: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
    False: entity.False ?? '',
    None: String(entity.None ?? ''),
    True: String(entity.True ?? ''),
    and: entity.and ?? '',
    as: entity.as ?? '',
    assert: entity.assert ?? '',
    async: String(entity.async ?? ''),
    await: String(entity.await ?? ''),
    break: entity.break ?? '',
    class: entity.class ?? '',
    continue: entity.continue ?? '',
    def: String(entity.def ?? ''),
    del: String(entity.del ?? ''),
    elif: entity.elif ?? '',
    else: entity.else ?? '',
    except: entity.except ?? '',
    finally: String(entity.finally ?? ''),
    for: String(entity.for ?? ''),
    from: entity.from ?? '',
    global: entity.global ?? '',
    if: entity.if ?? '',
    import: String(entity.import ?? ''),
    in: String(entity.in ?? ''),
    is: entity.is ?? '',
    lambda: entity.lambda ?? '',
    nonlocal: entity.nonlocal ?? '',
    not: String(entity.not ?? ''),
    or: String(entity.or ?? ''),
    pass: entity.pass ?? '',
    raise: entity.raise ?? '',
    return: entity.return ?? '',
    try: String(entity.try ?? ''),
    while: String(entity.while ?? ''),
    with: entity.with ?? '',
    yield: entity.yield ?? '',
    match: entity.match ?? '',
    case: String(entity.case ?? ''),
    type: String(entity.type ?? ''),
    print: entity.print ?? '',
    self: entity.self ?? '',
    cls: entity.cls ?? '',
    id_: String(entity.id_ ?? ''),
    str: String(entity.str ?? ''),
    int: entity.int ?? '',
    float: entity.float ?? '',
    bool: entity.bool ?? '',
    list: String(entity.list ?? ''),
    dict: String(entity.dict ?? ''),
    set: entity.set ?? '',
    object: entity.object ?? '',
    date: entity.date ?? '',
    datetime: String(entity.datetime ?? ''),
    json: String(entity.json ?? ''),
    copy: entity.copy ?? '',
    schema: entity.schema ?? '',
    schema_json: entity.schema_json ?? '',
    validate: String(entity.validate ?? ''),
    register: String(entity.register ?? ''),
    construct: entity.construct ?? '',
    model_config: entity.model_config ?? '',
    model_fields: entity.model_fields ?? '',
    model_dump: String(entity.model_dump ?? ''),
    metadata: String(entity.metadata ?? ''),
    registry: entity.registry ?? '',
    query: entity.query ?? '',
    _sa_instance_state: entity._sa_instance_state ?? '',
    fields: String(entity.fields ?? ''),
    parse_obj: String(entity.parse_obj ?? ''),
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.False !== '' && { False: draft.False }),
    ...(draft.None !== '' && { None: Number(draft.None) }),
    ...(draft.True !== '' && { True: isYes(draft.True) }),
    ...(draft.and !== '' && { and: draft.and }),
    ...(draft.as !== '' && { as: draft.as }),
    ...(draft.assert !== '' && { assert: draft.assert }),
    ...(draft.async !== '' && { async: Number(draft.async) }),
    ...(draft.await !== '' && { await: isYes(draft.await) }),
    ...(draft.break !== '' && { break: draft.break }),
    ...(draft.class !== '' && { class: draft.class }),
    ...(draft.continue !== '' && { continue: draft.continue }),
    ...(draft.def !== '' && { def: Number(draft.def) }),
    ...(draft.del !== '' && { del: isYes(draft.del) }),
    ...(draft.elif !== '' && { elif: draft.elif }),
    ...(draft.else !== '' && { else: draft.else }),
    ...(draft.except !== '' && { except: draft.except }),
    ...(draft.finally !== '' && { finally: Number(draft.finally) }),
    ...(draft.for !== '' && { for: isYes(draft.for) }),
    ...(draft.from !== '' && { from: draft.from }),
    ...(draft.global !== '' && { global: draft.global }),
    ...(draft.if !== '' && { if: draft.if }),
    ...(draft.import !== '' && { import: Number(draft.import) }),
    ...(draft.in !== '' && { in: isYes(draft.in) }),
    ...(draft.is !== '' && { is: draft.is }),
    ...(draft.lambda !== '' && { lambda: draft.lambda }),
    ...(draft.nonlocal !== '' && { nonlocal: draft.nonlocal }),
    ...(draft.not !== '' && { not: Number(draft.not) }),
    ...(draft.or !== '' && { or: isYes(draft.or) }),
    ...(draft.pass !== '' && { pass: draft.pass }),
    ...(draft.raise !== '' && { raise: draft.raise }),
    ...(draft.return !== '' && { return: draft.return }),
    ...(draft.try !== '' && { try: Number(draft.try) }),
    ...(draft.while !== '' && { while: isYes(draft.while) }),
    ...(draft.with !== '' && { with: draft.with }),
    ...(draft.yield !== '' && { yield: draft.yield }),
    ...(draft.match !== '' && { match: draft.match }),
    ...(draft.case !== '' && { case: Number(draft.case) }),
    ...(draft.type !== '' && { type: isYes(draft.type) }),
    ...(draft.print !== '' && { print: draft.print }),
    ...(draft.self !== '' && { self: draft.self }),
    ...(draft.cls !== '' && { cls: draft.cls }),
    ...(draft.id_ !== '' && { id_: Number(draft.id_) }),
    ...(draft.str !== '' && { str: isYes(draft.str) }),
    ...(draft.int !== '' && { int: draft.int }),
    ...(draft.float !== '' && { float: draft.float }),
    ...(draft.bool !== '' && { bool: draft.bool }),
    ...(draft.list !== '' && { list: Number(draft.list) }),
    ...(draft.dict !== '' && { dict: isYes(draft.dict) }),
    ...(draft.set !== '' && { set: draft.set }),
    ...(draft.object !== '' && { object: draft.object }),
    ...(draft.date !== '' && { date: draft.date }),
    ...(draft.datetime !== '' && { datetime: Number(draft.datetime) }),
    ...(draft.json !== '' && { json: isYes(draft.json) }),
    ...(draft.copy !== '' && { copy: draft.copy }),
    ...(draft.schema !== '' && { schema: draft.schema }),
    ...(draft.schema_json !== '' && { schema_json: draft.schema_json }),
    ...(draft.validate !== '' && { validate: Number(draft.validate) }),
    ...(draft.register !== '' && { register: isYes(draft.register) }),
    ...(draft.construct !== '' && { construct: draft.construct }),
    ...(draft.model_config !== '' && { model_config: draft.model_config }),
    ...(draft.model_fields !== '' && { model_fields: draft.model_fields }),
    ...(draft.model_dump !== '' && { model_dump: Number(draft.model_dump) }),
    ...(draft.metadata !== '' && { metadata: isYes(draft.metadata) }),
    ...(draft.registry !== '' && { registry: draft.registry }),
    ...(draft.query !== '' && { query: draft.query }),
    ...(draft._sa_instance_state !== '' && { _sa_instance_state: draft._sa_instance_state }),
    ...(draft.fields !== '' && { fields: Number(draft.fields) }),
    ...(draft.parse_obj !== '' && { parse_obj: isYes(draft.parse_obj) }),
  }),
  rules: {
    name: [required, maxLength(255)],
    False: [maxLength(255)],
    None: [integer],
    and: [decimal(18, 2)],
    as: [date],
    assert: [maxLength(255)],
    async: [integer],
    break: [decimal(18, 2)],
    class: [date],
    continue: [maxLength(255)],
    def: [integer],
    elif: [decimal(18, 2)],
    else: [date],
    except: [maxLength(255)],
    finally: [integer],
    from: [decimal(18, 2)],
    global: [date],
    if: [maxLength(255)],
    import: [integer],
    is: [decimal(18, 2)],
    lambda: [date],
    nonlocal: [maxLength(255)],
    not: [integer],
    pass: [decimal(18, 2)],
    raise: [date],
    return: [maxLength(255)],
    try: [integer],
    with: [decimal(18, 2)],
    yield: [date],
    match: [maxLength(255)],
    case: [integer],
    print: [decimal(18, 2)],
    self: [date],
    cls: [maxLength(255)],
    id_: [integer],
    int: [decimal(18, 2)],
    float: [date],
    bool: [maxLength(255)],
    list: [integer],
    set: [decimal(18, 2)],
    object: [date],
    date: [maxLength(255)],
    datetime: [integer],
    copy: [decimal(18, 2)],
    schema: [date],
    schema_json: [maxLength(255)],
    validate: [integer],
    construct: [decimal(18, 2)],
    model_config: [date],
    model_fields: [maxLength(255)],
    model_dump: [integer],
    registry: [decimal(18, 2)],
    query: [date],
    _sa_instance_state: [maxLength(255)],
    fields: [integer],
  },
}
