import type { ControlKind } from '@locus/screens'

/** The component of a control, and the `kind` that it is told where it has several. */
export const controls: Readonly<Record<ControlKind, { readonly component: string; readonly kind?: string }>> = {
  text: { component: 'TextField' },
  email: { component: 'TextField', kind: 'email' },
  url: { component: 'TextField', kind: 'url' },
  uuid: { component: 'TextField', kind: 'uuid' },
  integer: { component: 'TextField', kind: 'integer' },
  float: { component: 'TextField', kind: 'float' },
  decimal: { component: 'TextField', kind: 'decimal' },
  bigInt: { component: 'TextField', kind: 'bigInt' },
  textArea: { component: 'TextAreaField' },
  select: { component: 'SelectField' },
  check: { component: 'CheckField' },
  yesNo: { component: 'YesNoField' },
  dateTime: { component: 'DateTimeField' },
  date: { component: 'DateField' },
  time: { component: 'DateField', kind: 'time' },
  json: { component: 'JsonField' },
  list: { component: 'ListField' },
  reference: { component: 'ReferenceField' },
  references: { component: 'ReferencesField' },
}
