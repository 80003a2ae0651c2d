import { hydrateRoot } from "react-dom/client";
import { scenes } from "./scenes";

const complaints: string[] = [];
Object.assign(window, { complaints });

function start() {
  hydrateRoot(document.getElementById("root")!, scenes[location.pathname.slice(1)], {
    onRecoverableError: (error) => complaints.push(String(error)),
  });
}

// A test that has something to do before the page is hydrated calls it itself.
if (location.search === "?later") Object.assign(window, { start });
else start();
