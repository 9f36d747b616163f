/** A text for each category of `Intl.PluralRules` that the languages at hand have; the number is the hole `{count}`. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/**
 * Every word of the interface that no model says. `{name}` is a hole, `{{` and `}}` are braces, nothing else has a meaning (`@` and `|` are plain):
 * a generator prints this in the syntax of its library.
 */
export interface Texts {
  readonly shell: {
    readonly skip: string
    readonly navigation: string
    readonly openNavigation: string
    readonly closeNavigation: string
    readonly breadcrumbs: string
    readonly home: string
    readonly theme: string
    readonly themes: {
      readonly system: string
      readonly light: string
      readonly dark: string
    }
    readonly offline: string
    readonly title: string
  }
  readonly action: {
    readonly open: string
    readonly edit: string
    readonly delete: string
    readonly save: string
    readonly saving: string
    readonly cancel: string
    readonly retry: string
    readonly close: string
    readonly viewAll: string
    readonly backToList: string
    readonly backHome: string
  }
  readonly home: {
    readonly title: string
    readonly count: string
  }
  readonly list: {
    readonly filters: string
    readonly clearFilters: string
    readonly any: string
    readonly from: string
    readonly to: string
    readonly sortBy: string
    readonly sortAscending: string
    readonly sortDescending: string
    readonly range: string
    readonly pagination: string
    readonly page: string
    readonly previous: string
    readonly next: string
    readonly pageSize: string
    readonly emptyText: string
    readonly noMatchText: string
    readonly relatedEmpty: string
  }
  readonly detail: {
    readonly none: string
    readonly yes: string
    readonly no: string
    readonly created: string
    readonly updated: string
    readonly about: string
    readonly newTab: string
  }
  readonly form: {
    readonly editTitle: string
    readonly related: string
    readonly optional: string
    readonly created: string
    readonly saved: string
    readonly summary: Plural
    readonly choose: string
    readonly none: string
    readonly timeZone: string
    readonly formatJson: string
    readonly item: string
    readonly addItem: string
    readonly removeItem: string
    readonly remove: string
    readonly clear: string
    readonly unsavedTitle: string
    readonly unsavedText: string
    readonly discard: string
    readonly keepEditing: string
    readonly staleTitle: string
    readonly staleText: string
    readonly reload: string
    readonly overwrite: string
    readonly defaultNow: string
    readonly defaultToday: string
    readonly defaultUuid: string
  }
  readonly picker: {
    readonly search: string
    readonly loading: string
    readonly empty: string
    readonly error: string
    readonly more: string
    readonly results: Plural
  }
  readonly delete: {
    readonly title: string
    readonly text: string
    readonly deleted: string
    readonly referencedTitle: string
    readonly referencedText: string
    readonly staleText: string
  }
  readonly problem: {
    readonly title: string
    readonly offline: string
    readonly server: string
    readonly badRequest: string
    readonly forbidden: string
    readonly gone: string
    readonly trace: string
    readonly notFoundTitle: string
    readonly notFoundText: string
  }
  readonly error: {
    readonly required: string
    readonly not_null: string
    readonly type: string
    readonly format: string
    readonly format_email: string
    readonly format_url: string
    readonly format_decimal: string
    readonly format_integer: string
    readonly format_float: string
    readonly format_dateTime: string
    readonly format_json: string
    readonly min: string
    readonly max: string
    readonly exclusive_min: string
    readonly exclusive_max: string
    readonly multiple_of: string
    readonly min_length: string
    readonly max_length: string
    readonly pattern: string
    readonly enum: string
    readonly min_items: string
    readonly max_items: string
    readonly unique_items: string
    readonly decimal_scale: string
    readonly decimal_precision: string
    readonly unique: string
    readonly reference_not_found: string
    readonly immutable: string
    readonly read_only: string
    readonly invalid: string
    readonly format_date: string
    readonly format_time: string
    readonly format_uuid: string
    readonly format_bigInt: string
    readonly unknown_field: string
    readonly referenced: string
    readonly stale: string
    readonly invalid_parameter: string
  }
}
