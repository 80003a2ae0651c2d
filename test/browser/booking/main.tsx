import { hydrateRoot } from "react-dom/client";
import type { SlotPage } from "clinic-ui/booking";
import { BookingPage } from "./page";

const slots = JSON.parse(document.getElementById("slots")!.textContent) as SlotPage;
hydrateRoot(document.getElementById("root")!, <BookingPage slots={slots} />);
