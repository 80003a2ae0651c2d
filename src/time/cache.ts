/** Adds a value and returns it. A full cache is emptied first, so that it does not grow forever. */
export function addToCache<Key, Value>(
  cache: Map<Key, Value>,
  key: Key,
  value: Value,
  limit: number,
): Value {
  if (cache.size >= limit) cache.clear();
  cache.set(key, value);
  return value;
}
