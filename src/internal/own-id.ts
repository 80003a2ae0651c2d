import { useId } from "react";

/**
 * What the ids and group names that a component makes begin with: its own `id` where it has one,
 * else React's. React's alone are not unique where a page has several roots (islands, a page
 * builder's blocks), since each root counts anew.
 * @param part ends an id that begins with the component's own
 */
export function useOwnId(id: string | undefined, part?: string): string {
  const made = useId();
  // An id with a space in it would be two in `aria-labelledby`.
  return id && /^\S+$/.test(id) ? (part ? `${id}-${part}` : id) : made;
}
