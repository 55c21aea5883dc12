type Value = string | number | boolean | null | undefined;

/** The macros' `attributes` option: each name with its value, or with whether an empty value drops it. */
export type Attributes = Record<string, Value | { value?: Value; optional?: boolean }>;

const REACT_NAMES: Record<string, string> = {
  accesskey: 'accessKey',
  autocapitalize: 'autoCapitalize',
  autocomplete: 'autoComplete',
  autofocus: 'autoFocus',
  class: 'className',
  colspan: 'colSpan',
  contenteditable: 'contentEditable',
  crossorigin: 'crossOrigin',
  enterkeyhint: 'enterKeyHint',
  for: 'htmlFor',
  formaction: 'formAction',
  formenctype: 'formEncType',
  formmethod: 'formMethod',
  formnovalidate: 'formNoValidate',
  formtarget: 'formTarget',
  hreflang: 'hrefLang',
  inputmode: 'inputMode',
  maxlength: 'maxLength',
  minlength: 'minLength',
  novalidate: 'noValidate',
  readonly: 'readOnly',
  rowspan: 'rowSpan',
  spellcheck: 'spellCheck',
  tabindex: 'tabIndex',
};

const BOOLEANS = new Set(
  'autoFocus checked disabled formNoValidate hidden inert multiple noValidate open readOnly required'.split(
    ' ',
  ),
);

/** Turns an `attributes` option into React props, printing exactly the attributes the macros print. */
export function attributes(given: Attributes | undefined): Record<string, string | true> {
  const props: Record<string, string | true> = {};
  for (const [name, item] of Object.entries(given ?? {})) {
    const { value, optional } = typeof item === 'object' && item ? item : { value: item };
    const empty = value === undefined || value === null || value === false;
    if (optional && empty) continue;
    const prop = REACT_NAMES[name] ?? name;
    const bare = optional && value === true;
    // React drops `hidden=""` and its like, which HTML reads as true.
    props[prop] = BOOLEANS.has(prop) || (bare ? '' : String(value ?? ''));
  }
  return props;
}
