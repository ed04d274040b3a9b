/** The same value, frozen at every depth: writing into it anywhere throws. */
export function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  const inner = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  for (const one of inner) deepFreeze(one, seen);
  return Object.freeze(value);
}
