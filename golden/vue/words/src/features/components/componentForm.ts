import { isYes } from '@/api/drafts'
import type { FormDefinition } from '@/api/form'
import { date, decimal, integer, maxLength, required } from '@/api/rules'
import { component, type Component, type ComponentInput } from './component'

export interface ComponentDraft {
  key: string
  ref: string
  slot: string
  scope: string
  model: string
  style: string
  props: string
  emit: string
  attrs: string
  data: string
  computed: string
  methods: string
  setup: string
  component: string
  template: string
  value: string
  items: string
  item: string
  page: string
  pageSize: string
  sort: string
  expand: string
  total: string
  error: string
  errors: string
  loading: string
  form: string
  route: string
  router: string
  params: string
  label: string
  title: string
  href: string
  src: string
  action: string
  method: string
  target: string
  onclick: string
  disabled: string
  hidden: string
  pattern: string
  required: string
  min: string
  max: string
  step: string
  children: string
  draft: string
  version_: string
  name: string
}

export const componentForm: FormDefinition<Component, ComponentInput, ComponentDraft> = {
  entity: component,
  empty: () => ({
    key: '',
    ref: '',
    slot: '',
    scope: '',
    model: '',
    style: '',
    props: '',
    emit: '',
    attrs: '',
    data: '',
    computed: '',
    methods: '',
    setup: '',
    component: '',
    template: '',
    value: '',
    items: '',
    item: '',
    page: '',
    pageSize: '',
    sort: '',
    expand: '',
    total: '',
    error: '',
    errors: '',
    loading: '',
    form: '',
    route: '',
    router: '',
    params: '',
    label: '',
    title: '',
    href: '',
    src: '',
    action: '',
    method: '',
    target: '',
    onclick: '',
    disabled: '',
    hidden: '',
    pattern: '',
    required: '',
    min: '',
    max: '',
    step: '',
    children: '',
    draft: '',
    version_: '',
    name: '',
  }),
  draftOf: (entity) => ({
    key: entity.key ?? '',
    ref: String(entity.ref ?? ''),
    slot: String(entity.slot ?? ''),
    scope: entity.scope ?? '',
    model: entity.model ?? '',
    style: entity.style ?? '',
    props: String(entity.props ?? ''),
    emit: String(entity.emit ?? ''),
    attrs: entity.attrs ?? '',
    data: entity.data ?? '',
    computed: entity.computed ?? '',
    methods: String(entity.methods ?? ''),
    setup: String(entity.setup ?? ''),
    component: entity.component ?? '',
    template: entity.template ?? '',
    value: String(entity.value ?? ''),
    items: String(entity.items ?? ''),
    item: entity.item ?? '',
    page: entity.page ?? '',
    pageSize: entity.pageSize ?? '',
    sort: String(entity.sort ?? ''),
    expand: String(entity.expand ?? ''),
    total: entity.total ?? '',
    error: entity.error ?? '',
    errors: entity.errors ?? '',
    loading: String(entity.loading ?? ''),
    form: String(entity.form ?? ''),
    route: entity.route ?? '',
    router: entity.router ?? '',
    params: entity.params ?? '',
    label: String(entity.label ?? ''),
    title: String(entity.title ?? ''),
    href: entity.href ?? '',
    src: entity.src ?? '',
    action: entity.action ?? '',
    method: String(entity.method ?? ''),
    target: String(entity.target ?? ''),
    onclick: entity.onclick ?? '',
    disabled: entity.disabled ?? '',
    hidden: entity.hidden ?? '',
    pattern: String(entity.pattern ?? ''),
    required: String(entity.required ?? ''),
    min: entity.min ?? '',
    max: entity.max ?? '',
    step: entity.step ?? '',
    children: String(entity.children ?? ''),
    draft: String(entity.draft ?? ''),
    version_: entity.version_ ?? '',
    name: entity.name,
  }),
  toInput: (draft) => ({
    ...(draft.key !== '' && { key: draft.key }),
    ...(draft.ref !== '' && { ref: Number(draft.ref) }),
    ...(draft.slot !== '' && { slot: isYes(draft.slot) }),
    ...(draft.scope !== '' && { scope: draft.scope }),
    ...(draft.model !== '' && { model: draft.model }),
    ...(draft.style !== '' && { style: draft.style }),
    ...(draft.props !== '' && { props: Number(draft.props) }),
    ...(draft.emit !== '' && { emit: isYes(draft.emit) }),
    ...(draft.attrs !== '' && { attrs: draft.attrs }),
    ...(draft.data !== '' && { data: draft.data }),
    ...(draft.computed !== '' && { computed: draft.computed }),
    ...(draft.methods !== '' && { methods: Number(draft.methods) }),
    ...(draft.setup !== '' && { setup: isYes(draft.setup) }),
    ...(draft.component !== '' && { component: draft.component }),
    ...(draft.template !== '' && { template: draft.template }),
    ...(draft.value !== '' && { value: Number(draft.value) }),
    ...(draft.items !== '' && { items: isYes(draft.items) }),
    ...(draft.item !== '' && { item: draft.item }),
    ...(draft.page !== '' && { page: draft.page }),
    ...(draft.pageSize !== '' && { pageSize: draft.pageSize }),
    ...(draft.sort !== '' && { sort: Number(draft.sort) }),
    ...(draft.expand !== '' && { expand: isYes(draft.expand) }),
    ...(draft.total !== '' && { total: draft.total }),
    ...(draft.error !== '' && { error: draft.error }),
    ...(draft.errors !== '' && { errors: draft.errors }),
    ...(draft.loading !== '' && { loading: Number(draft.loading) }),
    ...(draft.form !== '' && { form: isYes(draft.form) }),
    ...(draft.route !== '' && { route: draft.route }),
    ...(draft.router !== '' && { router: draft.router }),
    ...(draft.params !== '' && { params: draft.params }),
    ...(draft.label !== '' && { label: Number(draft.label) }),
    ...(draft.title !== '' && { title: isYes(draft.title) }),
    ...(draft.href !== '' && { href: draft.href }),
    ...(draft.src !== '' && { src: draft.src }),
    ...(draft.action !== '' && { action: draft.action }),
    ...(draft.method !== '' && { method: Number(draft.method) }),
    ...(draft.target !== '' && { target: isYes(draft.target) }),
    ...(draft.onclick !== '' && { onclick: draft.onclick }),
    ...(draft.disabled !== '' && { disabled: draft.disabled }),
    ...(draft.hidden !== '' && { hidden: draft.hidden }),
    ...(draft.pattern !== '' && { pattern: Number(draft.pattern) }),
    ...(draft.required !== '' && { required: isYes(draft.required) }),
    ...(draft.min !== '' && { min: draft.min }),
    ...(draft.max !== '' && { max: draft.max }),
    ...(draft.step !== '' && { step: draft.step }),
    ...(draft.children !== '' && { children: Number(draft.children) }),
    ...(draft.draft !== '' && { draft: isYes(draft.draft) }),
    ...(draft.version_ !== '' && { version_: draft.version_ }),
    name: draft.name,
  }),
  rules: {
    key: [maxLength(255)],
    ref: [integer],
    scope: [decimal(18, 2)],
    model: [date],
    style: [maxLength(255)],
    props: [integer],
    attrs: [decimal(18, 2)],
    data: [date],
    computed: [maxLength(255)],
    methods: [integer],
    component: [date],
    template: [maxLength(255)],
    value: [integer],
    item: [decimal(18, 2)],
    page: [date],
    pageSize: [maxLength(255)],
    sort: [integer],
    total: [decimal(18, 2)],
    error: [date],
    errors: [maxLength(255)],
    loading: [integer],
    route: [decimal(18, 2)],
    router: [date],
    params: [maxLength(255)],
    label: [integer],
    href: [decimal(18, 2)],
    src: [date],
    action: [maxLength(255)],
    method: [integer],
    onclick: [decimal(18, 2)],
    disabled: [date],
    hidden: [maxLength(255)],
    pattern: [integer],
    min: [decimal(18, 2)],
    max: [date],
    step: [maxLength(255)],
    children: [integer],
    version_: [decimal(18, 2)],
    name: [required, maxLength(255)],
  },
}
