import * as React from "react";
import { AddonPanel } from "storybook/internal/components";
import { addons, types } from "storybook/manager-api";
import { dark, light } from "./storybook-theme";
import { addressEvent } from "../stories/theme-builder/address-event";
import { HtmlPanel } from "./panels/html-panel";
import { JsonLdPanel, JsonLdTitle } from "./panels/json-ld-panel";
import "./manager.css";

const night = matchMedia("(prefers-color-scheme: dark)");
const followSystem = () => addons.setConfig({ theme: night.matches ? dark : light });
followSystem();
night.addEventListener("change", followSystem);

addons.register("clinic-ui", (api) => {
  // A page such as the theme builder keeps what was chosen in the address.
  api.on(addressEvent, (parameters: Record<string, string | null>) => {
    api.applyQueryParams(parameters, { replace: true });
  });
  addons.add("clinic-ui/html", {
    type: types.PANEL,
    title: "HTML",
    render: ({ active }) => (
      <AddonPanel active={active ?? false}>{active ? <HtmlPanel /> : <></>}</AddonPanel>
    ),
  });
  addons.add("clinic-ui/json-ld", {
    type: types.PANEL,
    title: JsonLdTitle,
    render: ({ active }) => (
      <AddonPanel active={active ?? false}>{active ? <JsonLdPanel /> : <></>}</AddonPanel>
    ),
  });
});
