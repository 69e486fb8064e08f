const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const seen = (element) => element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0;
const byIds = (ids) => tidy((ids ?? "").split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
const name = (element) =>
  byIds(element.getAttribute("aria-labelledby")) || tidy(element.getAttribute("aria-label"))
  || tidy([...(element.labels ?? [])].map((label) => label.textContent).join(" ")) || tidy(element.innerText) || tidy(element.value);
const legend = (element) => tidy(element.closest("fieldset")?.querySelector("legend")?.textContent);
const kinds = {
  button: "button, [role=button], input[type=submit], summary",
  link: "a[href]",
  choice: "input[type=radio], input[type=checkbox]",
  field: "input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea, select",
};
// "Starts / Day" means the field "Day" in the group "Starts". A visible thing wins over a hidden one, the main part over menus.
const find = (kind, wanted) => {
  const [group, own] = wanted.includes(" / ") ? wanted.split(" / ") : [null, wanted];
  const all = [...document.querySelectorAll(kinds[kind])]
    .filter((element) => name(element) === own && (group === null || legend(element) === group))
    .filter((element) => kind === "choice" || seen(element));
  return all.find((element) => element.closest("main")) ?? all[0] ?? null;
};
const spoken = (element) => {
  const roles = { A: "link", BUTTON: "button", SUMMARY: "button", TEXTAREA: "field", SELECT: "list", BODY: "page", H1: "heading", H2: "heading" };
  const input = { radio: "radio button", checkbox: "checkbox", submit: "button", search: "field" };
  const role = element.getAttribute("role") ?? (element.tagName === "INPUT" ? input[element.type] ?? "field" : roles[element.tagName] ?? element.tagName);
  return element === document.body ? "page" : `${role} ${name(element)}`;
};
