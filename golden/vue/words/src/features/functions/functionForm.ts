import { isYes } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { date, decimal, integer, maxLength, required } from '@/api/rules'
import { function_, type FunctionInput, type Function_ } from './function'

export interface FunctionDraft {
  name: string
  abstract: string
  any: string
  arguments: string
  bigint: string
  boolean: string
  catch: string
  const: string
  debugger: string
  declare: string
  default: string
  delete: string
  enum: string
  eval: string
  export: string
  extends: string
  function: string
  get: string
  implements: string
  infer: string
  instanceof: string
  interface: string
  keyof: string
  let: string
  module: string
  namespace: string
  never: string
  new: string
  null: string
  number: string
  of: string
  package: string
  private: string
  protected: string
  public: string
  readonly: string
  static: string
  string: string
  super: string
  switch: string
  symbol: string
  this: string
  throw: string
  typeof: string
  undefined: string
  unique: string
  unknown: string
  var: string
  void: string
  window: string
  document: string
  globalThis: string
  NaN: string
  Infinity: string
}

export const functionForm: FormDefinition<Function_, FunctionInput, FunctionDraft> = {
  entity: function_,
  empty: () => ({
    name: '',
    abstract: '',
    any: '',
    arguments: '',
    bigint: '',
    boolean: '',
    catch: '',
    const: '',
    debugger: '',
    declare: '',
    default: '',
    delete: '',
    enum: '',
    eval: '',
    export: '',
    extends: '',
    function: '',
    get: '',
    implements: '',
    infer: '',
    instanceof: '',
    interface: '',
    keyof: '',
    let: '',
    module: '',
    namespace: '',
    never: '',
    new: '',
    null: '',
    number: '',
    of: '',
    package: '',
    private: '',
    protected: '',
    public: '',
    readonly: '',
    static: '',
    string: '',
    super: '',
    switch: '',
    symbol: '',
    this: '',
    throw: '',
    typeof: '',
    undefined: '',
    unique: '',
    unknown: '',
    var: '',
    void: '',
    window: '',
    document: '',
    globalThis: '',
    NaN: '',
    Infinity: '',
  }),
  draftOf: (entity) => ({
    name: entity.name,
    abstract: entity.abstract ?? '',
    any: String(entity.any ?? ''),
    arguments: String(entity.arguments ?? ''),
    bigint: entity.bigint ?? '',
    boolean: entity.boolean ?? '',
    catch: entity.catch ?? '',
    const: String(entity.const ?? ''),
    debugger: String(entity.debugger ?? ''),
    declare: entity.declare ?? '',
    default: entity.default ?? '',
    delete: entity.delete ?? '',
    enum: String(entity.enum ?? ''),
    eval: String(entity.eval ?? ''),
    export: entity.export ?? '',
    extends: entity.extends ?? '',
    function: entity.function ?? '',
    get: String(entity.get ?? ''),
    implements: String(entity.implements ?? ''),
    infer: entity.infer ?? '',
    instanceof: entity.instanceof ?? '',
    interface: entity.interface ?? '',
    keyof: String(entity.keyof ?? ''),
    let: String(entity.let ?? ''),
    module: entity.module ?? '',
    namespace: entity.namespace ?? '',
    never: entity.never ?? '',
    new: String(entity.new ?? ''),
    null: String(entity.null ?? ''),
    number: entity.number ?? '',
    of: entity.of ?? '',
    package: entity.package ?? '',
    private: String(entity.private ?? ''),
    protected: String(entity.protected ?? ''),
    public: entity.public ?? '',
    readonly: entity.readonly ?? '',
    static: entity.static ?? '',
    string: String(entity.string ?? ''),
    super: String(entity.super ?? ''),
    switch: entity.switch ?? '',
    symbol: entity.symbol ?? '',
    this: entity.this ?? '',
    throw: String(entity.throw ?? ''),
    typeof: String(entity.typeof ?? ''),
    undefined: entity.undefined ?? '',
    unique: entity.unique ?? '',
    unknown: entity.unknown ?? '',
    var: String(entity.var ?? ''),
    void: String(entity.void ?? ''),
    window: entity.window ?? '',
    document: entity.document ?? '',
    globalThis: entity.globalThis ?? '',
    NaN: String(entity.NaN ?? ''),
    Infinity: String(entity.Infinity ?? ''),
  }),
  toInput: (draft) => ({
    name: draft.name,
    ...(draft.abstract !== '' && { abstract: draft.abstract }),
    ...(draft.any !== '' && { any: Number(draft.any) }),
    ...(draft.arguments !== '' && { arguments: isYes(draft.arguments) }),
    ...(draft.bigint !== '' && { bigint: draft.bigint }),
    ...(draft.boolean !== '' && { boolean: draft.boolean }),
    ...(draft.catch !== '' && { catch: draft.catch }),
    ...(draft.const !== '' && { const: Number(draft.const) }),
    ...(draft.debugger !== '' && { debugger: isYes(draft.debugger) }),
    ...(draft.declare !== '' && { declare: draft.declare }),
    ...(draft.default !== '' && { default: draft.default }),
    ...(draft.delete !== '' && { delete: draft.delete }),
    ...(draft.enum !== '' && { enum: Number(draft.enum) }),
    ...(draft.eval !== '' && { eval: isYes(draft.eval) }),
    ...(draft.export !== '' && { export: draft.export }),
    ...(draft.extends !== '' && { extends: draft.extends }),
    ...(draft.function !== '' && { function: draft.function }),
    ...(draft.get !== '' && { get: Number(draft.get) }),
    ...(draft.implements !== '' && { implements: isYes(draft.implements) }),
    ...(draft.infer !== '' && { infer: draft.infer }),
    ...(draft.instanceof !== '' && { instanceof: draft.instanceof }),
    ...(draft.interface !== '' && { interface: draft.interface }),
    ...(draft.keyof !== '' && { keyof: Number(draft.keyof) }),
    ...(draft.let !== '' && { let: isYes(draft.let) }),
    ...(draft.module !== '' && { module: draft.module }),
    ...(draft.namespace !== '' && { namespace: draft.namespace }),
    ...(draft.never !== '' && { never: draft.never }),
    ...(draft.new !== '' && { new: Number(draft.new) }),
    ...(draft.null !== '' && { null: isYes(draft.null) }),
    ...(draft.number !== '' && { number: draft.number }),
    ...(draft.of !== '' && { of: draft.of }),
    ...(draft.package !== '' && { package: draft.package }),
    ...(draft.private !== '' && { private: Number(draft.private) }),
    ...(draft.protected !== '' && { protected: isYes(draft.protected) }),
    ...(draft.public !== '' && { public: draft.public }),
    ...(draft.readonly !== '' && { readonly: draft.readonly }),
    ...(draft.static !== '' && { static: draft.static }),
    ...(draft.string !== '' && { string: Number(draft.string) }),
    ...(draft.super !== '' && { super: isYes(draft.super) }),
    ...(draft.switch !== '' && { switch: draft.switch }),
    ...(draft.symbol !== '' && { symbol: draft.symbol }),
    ...(draft.this !== '' && { this: draft.this }),
    ...(draft.throw !== '' && { throw: Number(draft.throw) }),
    ...(draft.typeof !== '' && { typeof: isYes(draft.typeof) }),
    ...(draft.undefined !== '' && { undefined: draft.undefined }),
    ...(draft.unique !== '' && { unique: draft.unique }),
    ...(draft.unknown !== '' && { unknown: draft.unknown }),
    ...(draft.var !== '' && { var: Number(draft.var) }),
    ...(draft.void !== '' && { void: isYes(draft.void) }),
    ...(draft.window !== '' && { window: draft.window }),
    ...(draft.document !== '' && { document: draft.document }),
    ...(draft.globalThis !== '' && { globalThis: draft.globalThis }),
    ...(draft.NaN !== '' && { NaN: Number(draft.NaN) }),
    ...(draft.Infinity !== '' && { Infinity: isYes(draft.Infinity) }),
  }),
  rules: {
    name: [required, maxLength(255)],
    abstract: [maxLength(255)],
    any: [integer],
    bigint: [decimal(18, 2)],
    boolean: [date],
    catch: [maxLength(255)],
    const: [integer],
    declare: [decimal(18, 2)],
    default: [date],
    delete: [maxLength(255)],
    enum: [integer],
    export: [decimal(18, 2)],
    extends: [date],
    function: [maxLength(255)],
    get: [integer],
    infer: [decimal(18, 2)],
    instanceof: [date],
    interface: [maxLength(255)],
    keyof: [integer],
    module: [decimal(18, 2)],
    namespace: [date],
    never: [maxLength(255)],
    new: [integer],
    number: [decimal(18, 2)],
    of: [date],
    package: [maxLength(255)],
    private: [integer],
    public: [decimal(18, 2)],
    readonly: [date],
    static: [maxLength(255)],
    string: [integer],
    switch: [decimal(18, 2)],
    symbol: [date],
    this: [maxLength(255)],
    throw: [integer],
    undefined: [decimal(18, 2)],
    unique: [date],
    unknown: [maxLength(255)],
    var: [integer],
    window: [decimal(18, 2)],
    document: [date],
    globalThis: [maxLength(255)],
    NaN: [integer],
  },
}
