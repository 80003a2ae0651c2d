import "clinic-ui/styles.css";
import { createRoot } from "react-dom/client";
import { Sciatica } from "./page";

createRoot(document.getElementById("root")!).render(<Sciatica />);
