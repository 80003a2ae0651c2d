import { addons } from "storybook/manager-api";
import { dark, light } from "./house-theme";
import "./manager.css";

const night = matchMedia("(prefers-color-scheme: dark)");
const followSystem = () => addons.setConfig({ theme: night.matches ? dark : light });
followSystem();
night.addEventListener("change", followSystem);
