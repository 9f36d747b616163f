/** What an input is told by its field: attributes, and its name by the label's id or as a text. */
export interface InputProps {
  control: Record<string, string | boolean | undefined>
  labelId?: string | undefined
  label?: string | undefined
}
