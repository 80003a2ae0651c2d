import "../blocks/blocks.css";

export { Corners } from "./corners";
export { Easing } from "./easing";
export { Lengths } from "./lengths";
export { Lines } from "./lines";
export { LiveParts } from "./live-parts";
export { Measure } from "./measure";
export { Moves } from "./moves";
export { NextStep } from "./next-step";
export { PageParts } from "./page-parts";
export { Rhythm } from "./rhythm";
export { Specimen, Specimens } from "./specimens";
export { Table } from "./table";
export { Targets } from "./targets";
export { TypeFamilies } from "./type-families";
export { TypeScale } from "./type-scale";
export { Ways } from "./ways";
export { WordPairs } from "./word-pairs";
