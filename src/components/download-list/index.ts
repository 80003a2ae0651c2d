export type { Download } from "../../content/download.js";
export { DownloadList, type DownloadListProps } from "./download-list.js";
