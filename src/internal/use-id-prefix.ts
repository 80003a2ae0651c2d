import { useId } from "react";

/**
 * The prefix of the ids and group names that a component makes: its `id` where it has one, else
 * `useId`. The latter alone is not unique on a page with several roots (islands, a page builder's
 * blocks), since each root starts counting again.
 * @param part a suffix for the component's `id`
 */
export function useIdPrefix(id: string | undefined, part?: string): string {
  const generated = useId();
  // `aria-labelledby` reads an id with a space as two ids.
  return id && /^\S+$/.test(id) ? (part ? `${id}-${part}` : id) : generated;
}
