import { createFileRoute } from "@tanstack/react-router";
import { Sciatica } from "../../page";

export const Route = createFileRoute("/")({ component: Sciatica });
