// Makes built/alongside.css. Through Sass's library, because its command needs Node.js 20 and Debian 12 has 18.
import { mkdirSync, writeFileSync } from "node:fs";
import { compile } from "sass";

const { css } = compile("styles/alongside.scss", {
  loadPaths: ["node_modules/govuk-frontend/dist"],
  style: "compressed",
});
mkdirSync("built", { recursive: true });
writeFileSync("built/alongside.css", css);
