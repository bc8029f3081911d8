/** What a draft notes behind the name of a form's field. */
export const formField =
  /\((?:required|optional|dropdown|drop-down|multi-?select|checkbox(?:es)?|radio|text field|wajib|opsional|pilihan ganda)\b/i
