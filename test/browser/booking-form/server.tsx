import { renderToString } from "react-dom/server";
import { scenes } from "./scenes";

/** A scene as the server sends it. */
export const renderScene = (name: string) => renderToString(scenes[name]);
