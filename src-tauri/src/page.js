// The only script. The shell puts it into every page; the pages themselves bring none and may run none.
(() => {
  const page = document;

  // A link to a field focuses it. WebKitGTK 2.50 moves the focus by itself but then drops what is typed.
  page.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    const field = link && page.getElementById(link.getAttribute("href").slice(1));
    if (!field) return;
    event.preventDefault();
    if (field.tabIndex < 0 && !field.hasAttribute("tabindex")) field.tabIndex = -1;
    (page.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });

  // The form somebody types in, until it is sent.
  let form = null;
  page.addEventListener("input", (event) => { form = event.target.form?.method === "post" ? event.target.form : null; }, true);
  page.addEventListener("submit", (event) => {
    // Lock, pressed by hand, keeps what was typed elsewhere on the page, as locking by itself does.
    if (form && event.target !== form && lockAfter() && event.target.getAttribute("action") === "/lock") {
      event.preventDefault();
      leave();
      return;
    }
    form = null;
  }, true);

  // Signs out, with what was typed: the core keeps it for after the next sign-in. Never a passphrase.
  let left = false;
  const leave = () => {
    if (left || !lockAfter()) return;
    left = true;
    const draft = form ? new FormData(form) : new FormData();
    form?.querySelectorAll('[type="password"], [autocomplete$="-password"]').forEach((secret) => draft.delete(secret.name));
    const lock = page.createElement("form");
    lock.method = "post";
    lock.action = "/lock";
    for (const [name, value] of [["from", location.pathname + location.search], ["draft", new URLSearchParams(draft)]]) {
      const field = page.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      lock.append(field);
    }
    page.body.append(lock);
    lock.submit();
  };

  // Seconds without use after which the window locks itself; only pages of people who have signed in say them.
  const lockAfter = () => Number(page.documentElement?.dataset.lockAfter ?? 0);
  let used = Date.now();
  let told = used;
  const use = () => {
    used = Date.now();
    // Somebody who types for long asks for no page: tell the core now and then. A picture is all the page may ask for.
    if (lockAfter() && used - told > 30_000) {
      told = used;
      new Image().src = `/used?${used}`;
    }
  };
  // With a screen reader the keys may never reach the page: the selection and the focus move all the same.
  for (const sign of ["keydown", "pointerdown", "pointermove", "wheel", "input", "scroll", "focusin", "selectionchange"]) {
    page.addEventListener(sign, use, { capture: true, passive: true });
  }
  setInterval(() => { if (lockAfter() && Date.now() - used >= lockAfter() * 1000) leave(); }, 1000);

  // The shell says so when the window is about to close.
  addEventListener("alongside-closing", () => { if (form) leave(); });
})();
