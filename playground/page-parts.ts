/** The element of the page with an id; it must be of the kind that is asked for. */
export function part<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind))
    throw new TypeError(`expected #${id} as a ${kind.name}, got ${found?.tagName ?? 'nothing'}`);
  return found;
}

/** A new element with its properties set and its children in it; a string becomes text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A labelled control: the label above, bound to it, and the control below. */
export function field(id: string, label: string, control: HTMLInputElement | HTMLSelectElement): HTMLElement {
  control.id = id;
  control.name = id;
  return make('div', { className: 'field' }, make('label', { htmlFor: id, textContent: label }), control);
}

/** A menu of values with their names, one of them chosen. */
export function menu(entries: readonly (readonly [string, string])[], chosen: string): HTMLSelectElement {
  const options = entries.map(([value, name]) =>
    make('option', { value, textContent: name, selected: value === chosen }),
  );
  return make('select', {}, ...options);
}
