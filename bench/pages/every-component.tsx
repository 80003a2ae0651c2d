import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { type Block } from "../../src/registry/block";
import { type Fixture } from "../../test/support/contracts";

const blocks = import.meta.glob<Block>("../../src/components/*/*.block.ts", {
  import: "block",
  eager: true,
});
const fixtures = import.meta.glob<Fixture>("../../test/support/contracts/*.tsx", {
  import: "fixture",
  eager: true,
});

const elements = Object.entries(blocks).map(([file, { name, example }]) => {
  const [folder] = /[\w-]+(?=\.block\.ts$)/.exec(file)!;
  const { component, props } = fixtures[`../../test/support/contracts/${folder}.tsx`]!;
  return createElement(component, { key: name, ...example, ...props });
});

/** Shows every component with all that it can show, and takes it away again. */
export async function mountAndUnmount(times: number) {
  for (let time = 0; time < times; time += 1) {
    const place = document.body.appendChild(document.createElement("div"));
    const root = createRoot(place);
    root.render(elements);
    await new Promise(requestAnimationFrame);
    root.unmount();
    place.remove();
  }
}
