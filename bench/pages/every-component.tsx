import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { type Contract } from "../../test/support/contracts";

const contracts = import.meta.glob<Contract>("../../test/support/contracts/*.tsx", {
  import: "contract",
  eager: true,
});

/** Shows every component with all that it can show, and takes it away again. */
export async function mountAndUnmount(times: number) {
  for (let time = 0; time < times; time += 1) {
    const place = document.body.appendChild(document.createElement("div"));
    const root = createRoot(place);
    root.render(
      Object.entries(contracts).map(([file, { component, props }]) =>
        createElement(component, { key: file, ...props }),
      ),
    );
    await new Promise(requestAnimationFrame);
    root.unmount();
    place.remove();
  }
}
