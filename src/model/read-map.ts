/** A map that is full from the start and cannot be changed: `Object.freeze` does not stop `set`. */
export class ReadMap<K, V> extends Map<K, V> {
  constructor(entries: Iterable<readonly [K, V]> = []) {
    super();
    for (const [key, value] of entries) super.set(key, value);
    Object.freeze(this);
  }

  override set(): never {
    throw new TypeError('expected a reader of this map, got a change: it is read-only');
  }

  override delete(): never {
    return this.set();
  }

  override clear(): never {
    return this.set();
  }
}
