// Light, dark, or as the device is set: chosen in the header, remembered where the browser lets a site remember.

{
  const KEY = "leaderboard-scheme";
  const switcher = document.getElementById("scheme");

  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const remember = (scheme) => {
    try {
      if (scheme === "auto") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, scheme);
    } catch {
      // It then holds for this page alone.
    }
  };

  const draw = (scheme) => {
    for (const name of ["light", "dark"]) document.documentElement.classList.toggle(name, name === scheme);
  };

  const chosen = () => switcher.querySelector(":checked").value;

  const recall = () => {
    const scheme = remembered();
    const field = [...switcher.querySelectorAll("input")].find((one) => one.value === (scheme ?? "auto"));
    if (!field) return;
    field.checked = true;
    draw(field.value);
  };

  switcher.addEventListener("change", () => {
    remember(chosen());
    draw(chosen());
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) recall();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) recall();
  });
  addEventListener("beforeprint", () => draw("light"));
  addEventListener("afterprint", () => draw(chosen()));
  recall();
  switcher.hidden = false;
}
