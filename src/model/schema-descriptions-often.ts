/** What is said of an object: about the whole of it, and about each of its fields. */
export interface Description<Field extends string = string> {
  readonly about: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/** What is said of several objects, by their names; a field that is not spoken of is a fault of types. */
export type Descriptions<D> = { readonly [Name in keyof D]: Description<keyof D[Name] & string> };

/** What is said alike of many objects. */
export const often = {
  id: 'A stable name of its own; unique within its kind. Steps, stages, links, lanes and the journey are one kind here: `at` names any of them.',
  owner: 'Who answers for it.',
  evidence: 'What it rests on.',
  validation: 'How sure the claim is.',
  tags: 'Free labels.',
} as const;
